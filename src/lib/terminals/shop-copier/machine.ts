import { begin } from './begin';
import { choose } from './choose';
import { collect, print } from './collect';
import { initialContext } from './context';
import { copy } from './copy';
import { hands } from './hands';
import { identify } from './identify';
import { pay } from './pay';
import { copier } from './setup';

const CANCEL = { 'touch.cancel': '#cancelled', 'idle.over': '#unattended' } as const;

/**
 * The shop copier: beside each other, what the person does (`hands`) and what the machine shows (`service`). The parts
 * are state configs of one machine, not invoked machines, so that a search of the graph sees every state of it.
 */
export const machine = copier.createMachine({
  id: 'shop-copier',
  type: 'parallel',
  context: ({ input }) => initialContext(input),
  states: {
    hands,
    service: {
      initial: 'menu',
      states: {
        menu: {
          id: 'menu',
          entry: 'forget the transaction',
          on: {
            'touch.tile.government': 'begin',
            'touch.tile.copy': 'copy',
            'touch.tile.*': { target: 'elsewhere', actions: 'note the tile' },
          },
        },
        elsewhere: {
          id: 'elsewhere',
          on: { 'touch.back': 'menu', 'touch.cancel': 'menu', 'idle.over': 'menu' },
        },
        copy,
        begin: { ...begin, on: CANCEL },
        identify: { ...identify, on: CANCEL },
        choose: { ...choose, on: CANCEL },
        pay: { ...pay, on: CANCEL },
        print,
        collect,
      },
    },
  },
});
