import type { Housing } from './housing';

/** A coin unit on its own foot at the left; the pad, the copy glass and the tray under the screen. */
export const lawson: Housing = {
  wide: {
    areas: [
      'coin-slot . screen screen screen',
      'change-tray . screen screen screen',
      'receipt-slot . screen screen screen',
      '. . screen screen screen',
      '. . copy-glass card-pad paper-tray',
    ],
    columns: 'var(--tower) 10px minmax(0, 0.75fr) minmax(0, 1fr) minmax(0, 1.3fr)',
    rows: '96px 128px 78px minmax(0, 1fr) 74px',
    shells: [
      { at: '1 / 3 / -1 / -1', look: 'body' },
      { at: '4 / 1 / -1 / 2', look: 'post' },
      { at: '1 / 1 / 4 / 2', look: 'unit' },
    ],
  },
  tall: {
    areas: [
      'coin-slot . screen screen',
      'change-tray . card-pad card-pad',
      'receipt-slot . copy-glass copy-glass',
      '. . paper-tray paper-tray',
    ],
    columns: '106px 12px minmax(0, 1fr) minmax(0, 1fr)',
    rows: 'minmax(0, 144fr) minmax(0, 122fr) minmax(0, 76fr) minmax(0, 90fr)',
    shells: [
      { at: '1 / 3 / -1 / -1', look: 'body' },
      { at: '4 / 1 / -1 / 2', look: 'post' },
      { at: '1 / 1 / 4 / 2', look: 'unit' },
    ],
  },
  colours: {
    '--body-light': '#f7fafc',
    '--body': '#e0e7ec',
    '--body-dark': '#b4c0c8',
    '--body-edge': '#a3b0b9',
    '--unit-light': '#e9eef2',
    '--unit': '#c3ced6',
    '--unit-dark': '#8e9ca6',
    '--pad-light': '#8fc7ff',
    '--display-band': '#1e4f8f',
    '--display-glass': '#eff5fc',
    '--display-key': '#dfe8f4',
    '--display-key-edge': '#6e87a6',
    '--display-chosen': '#1a5aa8',
    '--display-go': '#a8431b',
    '--display-icon': '#1e4f8f',
    '--display-icon-tint': '#cde0f6',
    '--display-foot': '#d6e4f4',
    '--display-info': '#1a5aa8',
  },
};
