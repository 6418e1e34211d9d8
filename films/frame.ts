/** 25 frames a second; in ms. */
export const FRAME_MS = 40;
