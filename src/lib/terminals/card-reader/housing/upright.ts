import type { Housing } from './housing';

/** A slim unit that stands: the camera over the glass, and under it a slot in which the card stands on its edge. */
export const upright: Housing = {
  wide: {
    areas: ['. . . talk', 'screen screen . talk', 'screen screen . desk', 'card-reader speaker . desk'],
    columns: 'minmax(0, 1fr) clamp(52px, 8cqw, 76px) 26px var(--counter)',
    rows: '18px minmax(0, 1fr) 10px var(--foot)',
    shells: [{ at: '1 / 1 / 5 / 3', look: 'tower' }],
  },
  tall: {
    areas: ['talk talk talk talk', '. . . desk', 'screen screen . desk', 'card-reader speaker . desk'],
    columns: 'minmax(0, 1fr) 26px 16px minmax(0, 34cqw)',
    rows: 'var(--strip) 12px minmax(0, 1fr) var(--foot)',
    shells: [{ at: '2 / 1 / 5 / 3', look: 'tower' }],
  },
  colours: {
    '--body-light': '#6f7780',
    '--body': '#525a63',
    '--body-dark': '#343b42',
    '--body-edge': '#3a4148',
    '--bezel-gleam': 'rgb(255 255 255 / 0.22)',
    '--unit-light': '#eef0f1',
    '--unit': '#d2d7da',
    '--unit-dark': '#a4acb1',
    '--pad-light': '#ffd083',
    '--display-band': '#7b3a55',
    '--display-glass': '#fcf6f7',
    '--display-line': '#d9c3ca',
    '--display-key': '#f2e6ea',
    '--display-key-edge': '#93717d',
    '--display-chosen': '#8a3358',
    '--display-go': '#17694a',
    '--display-icon': '#7b3a55',
    '--display-icon-tint': '#f1d7df',
    '--display-foot': '#f1e1e6',
    '--display-info': '#8a3358',
  },
};
