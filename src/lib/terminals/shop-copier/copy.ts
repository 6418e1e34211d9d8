import { copier } from './setup';

/** コピー, the typical wrong turn: it copies what lies on the glass and keeps 10 yen for it; 戻る leads to the menu again. */
export const copy = copier.createStateConfig({
  id: 'copy',
  initial: 'ready',
  entry: 'note the tile',
  states: {
    ready: {
      id: 'photocopy',
      on: {
        'touch.start': {
          guard: 'paid enough for a photocopy',
          target: 'copying',
          actions: 'charge a photocopy',
        },
        'touch.back': { target: '#menu', actions: 'give the money back' },
        'touch.cancel': '#cancelled',
        'idle.over': '#unattended',
      },
    },
    copying: { after: { copying: { target: '#copied', actions: 'print a photocopy' } } },
  },
});
