import type { Housing } from './housing';

/** A wide body with the copy glass above, and everything else in one column at its right. */
export const sevenEleven: Housing = {
  wide: {
    areas: [
      'copy-glass copy-glass card-pad card-pad',
      'screen screen card-pad card-pad',
      'screen screen coin-slot note-slot',
      'screen screen e-money-reader receipt-slot',
      'screen screen change-tray change-tray',
      'screen screen paper-tray paper-tray',
    ],
    columns: 'minmax(0, 0.72fr) minmax(0, 1fr) var(--half) var(--half)',
    rows: '60px 54px 66px 71px 126px minmax(0, 1fr)',
    shells: [
      { at: '2 / 1 / -1 / 3', look: 'body' },
      { at: '1 / 3 / -1 / -1', look: 'unit' },
    ],
  },
  tall: {
    areas: [
      'copy-glass copy-glass card-pad card-pad',
      'screen screen card-pad card-pad',
      'screen screen coin-slot note-slot',
      'change-tray change-tray e-money-reader receipt-slot',
      'paper-tray paper-tray paper-tray paper-tray',
    ],
    columns: 'repeat(4, minmax(0, 1fr))',
    rows: 'minmax(0, 72fr) minmax(0, 64fr) minmax(0, 82fr) minmax(0, 122fr) minmax(0, 96fr)',
    shells: [
      { at: '2 / 1 / -1 / 3', look: 'body' },
      { at: '1 / 3 / -1 / -1', look: 'unit' },
    ],
  },
  colours: {
    '--body-light': '#fdfcf8',
    '--body': '#eceae3',
    '--body-dark': '#c9c7be',
    '--body-edge': '#b3b2aa',
    '--unit-light': '#f1f3f1',
    '--unit': '#d7dcd9',
    '--unit-dark': '#aab2ae',
    '--pad-light': '#7fd0ff',
    '--display-band': '#1f5d47',
    '--display-glass': '#f2f7f1',
    '--display-line': '#bccdc0',
    '--display-key': '#e3ece4',
    '--display-key-edge': '#6f8b7b',
    '--display-chosen': '#17694c',
    '--display-go': '#b74a00',
    '--display-icon': '#1f5d47',
    '--display-icon-tint': '#cfe6d6',
    '--display-foot': '#dbe8dc',
    '--display-info': '#17694c',
  },
};
