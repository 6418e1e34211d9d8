export {
  add,
  at,
  belongingsOf,
  chipChanged,
  handled,
  handlings,
  INSIDE,
  isLeft,
  move,
  myNumberCard,
  purse,
  withCard,
  yenIn,
  type Belongings,
  type How,
  type Place,
  type Thing,
  type ThingId,
  type ThingKind,
  type Yen,
} from './belongings';
export { dayOf, japaneseDate, registerState, serviceState, timeOf, weekday, westernDate } from './calendar';
export { facilities, facilityOf } from './facilities';
export type { Consent, Facility } from './facility';
export { fitsFrame, looked, looks, NEARBY, wayIntoFrame, type Face, type Look } from './face';
export { municipalities } from './municipalities';
export type { FeeClass, Municipality } from './municipality';
export type { Moment } from './moment';
export { moved, type Landing } from './moved';
export type { Block, Row, Sheet } from './sheet';
export { changeFor, coinsToPay, MACHINE_COINS, sum } from './yen';
