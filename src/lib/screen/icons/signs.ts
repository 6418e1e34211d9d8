import { circle, type Picture } from './picture';

const DISC = circle(24, 24, 20);
const TRIANGLE = 'M24 5l21 37H3z';

export const signs = {
  clock: { tint: DISC, line: DISC + 'M24 12v13l8 5' },
  lock: {
    tint: 'M9 21h30v22H9z',
    line: 'M11 21h26a2 2 0 0 1 2 2v18a2 2 0 0 1-2 2H11a2 2 0 0 1-2-2V23a2 2 0 0 1 2-2zM15 21v-6a9 9 0 0 1 18 0v6M24 32v5',
    solid: circle(24, 30, 3.2),
  },
  warning: { tint: TRIANGLE, line: TRIANGLE + 'M24 18v11', solid: circle(24, 35.5, 2.3) },
  error: { tint: DISC, line: DISC + 'M16.5 16.5l15 15M31.5 16.5l-15 15' },
  done: { tint: DISC, line: DISC + 'M14 25l7 7 13-15' },
  info: { tint: DISC, line: DISC + 'M24 22v12', solid: circle(24, 14.5, 2.6) },
} satisfies Record<string, Picture>;
