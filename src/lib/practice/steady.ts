/** In ms since the page was opened, by the clock that nobody can set. */
export const steady = (): number => performance.now();
