import type { PlaceSpec } from '../../screen';
import type { ThingKind } from '../../world';
import type { Make } from './makes';

const CARDS: ThingKind[] = ['my-number-card', 'residence-card', 'transit-card'];
const PAPERS: ThingKind[] = ['eligibility-notice', 'eligibility-certificate', 'statement', 'prescription'];

const DESK: PlaceSpec = { words: '{受付|うけつけ}', takes: [...CARDS, ...PAPERS, 'phone'] };

/** Where things can be put on this make and on the desk beside it. What the desk keeps (`kept`) nobody reaches. */
export const placesOf = ({ takes }: Make): Record<string, PlaceSpec> =>
  takes === 'lying'
    ? { 'card-reader': { words: 'カードを{置|お}く{所|ところ}', takes: CARDS }, desk: DESK }
    : {
        'card-reader': {
          words: 'カード{差|さ}し{込|こ}み{口|ぐち}',
          takes: CARDS,
          push: { to: 'card-inside', words: '{奥|おく}まで{差|さ}し{込|こ}む' },
        },
        'card-inside': { words: 'カード{差|さ}し{込|こ}み{口|ぐち}の{奥|おく}', takes: [] },
        desk: DESK,
      };
