/** As on the real machine: how long it takes, and how long it waits for somebody. */
export type Real = { realTime: boolean; realIdle: boolean };
