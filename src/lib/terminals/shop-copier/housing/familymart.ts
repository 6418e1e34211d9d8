import type { Housing } from './housing';

/** The pad under the screen at the left; a dark unit for money at the right, the copy glass on top of it. */
export const familymart: Housing = {
  wide: {
    areas: [
      'screen screen . copy-glass',
      'screen screen . coin-slot',
      'screen screen . e-money-reader',
      'screen screen . change-tray',
      'card-pad paper-tray . receipt-slot',
    ],
    columns: 'minmax(0, 0.8fr) minmax(0, 1fr) 1px var(--tower)',
    rows: '106px 76px 76px minmax(0, 1fr) 74px',
    shells: [
      { at: '1 / 4 / 2 / -1', look: 'bed' },
      { at: '2 / 4 / -1 / -1', look: 'unit' },
      { at: '1 / 1 / -1 / 3', look: 'head' },
    ],
  },
  tall: {
    areas: [
      'screen screen copy-glass',
      'screen screen coin-slot',
      'card-pad card-pad e-money-reader',
      'paper-tray paper-tray change-tray',
      'paper-tray paper-tray receipt-slot',
    ],
    columns: 'minmax(0, 1fr) minmax(0, 1fr) 122px',
    rows: 'minmax(0, 84fr) minmax(0, 80fr) minmax(0, 96fr) minmax(0, 120fr) minmax(0, 70fr)',
    shells: [
      { at: '1 / 3 / 2 / -1', look: 'bed' },
      { at: '2 / 3 / -1 / -1', look: 'unit' },
      { at: '1 / 1 / -1 / 3', look: 'head' },
    ],
  },
  colours: {
    '--body-light': '#fafbfb',
    '--body': '#e6e8ea',
    '--body-dark': '#bfc4c8',
    '--body-edge': '#acb2b7',
    '--unit-light': '#646e77',
    '--unit': '#4a545d',
    '--unit-dark': '#2d353c',
    '--pad-light': '#7fe3e0',
    '--display-band': '#125f69',
    '--display-glass': '#eef7f8',
    '--display-line': '#b4ced1',
    '--display-key': '#dcebed',
    '--display-key-edge': '#66898e',
    '--display-chosen': '#0e6872',
    '--display-go': '#1a6a34',
    '--display-icon': '#125f69',
    '--display-icon-tint': '#c6e5e7',
    '--display-foot': '#d2e6e8',
    '--display-info': '#0e6872',
  },
};
