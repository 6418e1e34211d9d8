import { copier } from './setup';

/** コピー, the typical wrong turn: it copies what lies on the glass and keeps 10 yen for it. */
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
        'touch.back': '#cancelled',
        'touch.cancel': '#cancelled',
        'idle.over': '#cancelled',
      },
    },
    copying: { after: { copying: { target: '#copied', actions: 'print a photocopy' } } },
  },
});
