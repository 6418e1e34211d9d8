import type { PlaceSpec } from '../../screen';
import type { ThingKind } from '../../world';
import type { Make } from './makes';

const CARDS: ThingKind[] = ['my-number-card', 'residence-card', 'transit-card'];

const FLAT: ThingKind[] = [...CARDS, 'memo', 'paper', 'receipt'];

/** Where things can be put on this make, and where they come out. `escrow` and `till` are inside: nobody reaches them. */
export const placesOf = (make: Make): Record<string, PlaceSpec> => ({
  'card-pad': { words: 'カードを{置|お}く{所|ところ}', takes: CARDS },
  'copy-glass': { words: '{原稿|げんこう}ガラス', takes: FLAT },
  'coin-slot': { words: '{硬貨|こうか}', takes: ['coin'] },
  ...(make.notes.length > 0
    ? { 'note-slot': { words: '{紙幣|しへい}', takes: ['note'] as ThingKind[] } }
    : {}),
  ...(make.payments.includes('e-money')
    ? { 'e-money-reader': { words: '{電子|でんし}マネー', takes: CARDS } }
    : {}),
  'change-tray': { words: 'おつり', takes: [] },
  'paper-tray': { words: 'プリント{取|と}り{出|だ}し{口|ぐち}', takes: [] },
  'receipt-slot': { words: '{領収書|りょうしゅうしょ}', takes: [] },
});
