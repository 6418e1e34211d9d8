import type { Key, Step } from '../terminals/shop-copier';
import type { Line, Scenario } from './scenario';

/** A scenario at the shop copier: a key or step that does not exist does not compile. */
export type ShopCopierScenario = Scenario<Step, Key>;
type CopierLine = Line<Step, Key>;

/** From the menu to the card on the pad. */
export const toTheCard: CopierLine[] = [
  { touch: 'tile.government' },
  { touch: 'service.certificates' },
  { touch: 'agree' },
  { touch: 'issuer.home' },
  { touch: 'credential.card', ifAsked: 'identify.credential' },
  { handle: 'my-number-card', how: 'uncase' },
  { put: 'my-number-card', at: 'card-pad' },
];

/** The PIN of the memo, and the card back in the hand where the machine asks for it now. */
export const identified: CopierLine[] = [
  { see: 'identify.pin' },
  { enter: 'pin' },
  { touch: 'confirm' },
  { take: 'my-number-card', from: 'card-pad', ifAsked: 'identify.remove' },
  { see: 'choose.paper' },
];

/** One's own residence record, nothing optional on it, one copy. */
export const ownRecord: CopierLine[] = [
  { touch: 'paper.residence-record' },
  { touch: 'scope.self' },
  { touch: 'next' },
  { touch: 'next' },
];

/** Coins for the fee, the print, and everything taken. */
export const paidInCoins: CopierLine[] = [
  { touch: 'confirm' },
  { touch: 'pay.cash', ifAsked: 'pay.method' },
  { put: 'coins', yen: 'fee', at: 'coin-slot' },
  { touch: 'start' },
  { see: 'collect.take' },
  { take: 'everything' },
  { see: 'collect.goodbye' },
];
