/** Paths in a box of 24 by 24, drawn as strokes. */
export const icons = {
  ask: 'M8.5 9a3.5 3.5 0 1 1 5.5 2.900c-1.300.9-2 1.5-2 3.100M12 19v.2',
  show: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5',
  next: 'M5 12h14M13 6l6 6-6 6',
  back: 'M9 6 4 11l5 5M4 11h10a5.5 5.5 0 0 1 0 8h-3',
  map: 'M4 6h5v5H4zM15 13h5v5h-5zM9 8.5h8.5V13',
  pointer: 'M6 3.5v14l3.5-3 2.5 5.5 2.700-1.200-2.5-5.300H17z',
  fill: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  leave: 'M6 6l12 12M18 6 6 18',
} as const;

export type BarIcon = keyof typeof icons;
