import type { Housing } from './housing';

/** A screen that leans back, a camera on an arm over it, and a flat tray for the card before it. */
export const tray: Housing = {
  wide: {
    areas: ['. . . talk', 'screen screen . talk', 'screen screen . desk', 'card-reader speaker . desk'],
    columns: 'minmax(0, 1fr) clamp(62px, 9.5cqw, 96px) 22px var(--counter)',
    rows: '20px minmax(0, 1fr) 10px var(--foot)',
    shells: [
      { at: '1 / 1 / 4 / 3', look: 'arm' },
      { at: '4 / 1 / 5 / 3', look: 'base' },
      { at: '2 / 1 / 4 / 3', look: 'head' },
    ],
  },
  tall: {
    areas: ['talk talk talk talk', '. . . desk', 'screen screen . desk', 'card-reader speaker . desk'],
    columns: 'minmax(0, 1fr) 30px 14px minmax(0, 34cqw)',
    rows: 'var(--strip) 10px minmax(0, 1fr) var(--foot)',
    shells: [
      { at: '2 / 1 / 4 / 3', look: 'arm' },
      { at: '4 / 1 / 5 / 3', look: 'base' },
      { at: '3 / 1 / 4 / 3', look: 'head' },
    ],
  },
  colours: {
    '--body-light': '#fcfdfd',
    '--body': '#e9edef',
    '--body-dark': '#bcc6cb',
    '--body-edge': '#aab5bb',
    '--pad-light': '#2f7fd0',
    '--display-band': '#3a4a8c',
    '--display-glass': '#f3f5fd',
    '--display-line': '#c3c9e4',
    '--display-key': '#e2e6f5',
    '--display-key-edge': '#7480b0',
    '--display-chosen': '#3a4a9c',
    '--display-go': '#a8480f',
    '--display-icon': '#3a4a8c',
    '--display-icon-tint': '#d5daf4',
    '--display-foot': '#dde2f5',
    '--display-info': '#3a4a9c',
  },
};
