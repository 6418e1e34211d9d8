export {
  add,
  at,
  belongingsOf,
  move,
  purse,
  uncase,
  withCard,
  yenIn,
  type Belongings,
  type Place,
  type Thing,
  type ThingId,
  type ThingKind,
  type Yen,
} from './belongings';
export { dayOf, japaneseDate, registerState, serviceState, timeOf, weekday, westernDate } from './calendar';
export { municipalities } from './municipalities';
export type { FeeClass, Municipality } from './municipality';
export type { Moment } from './moment';
export type { Block, Row, Sheet } from './sheet';
export { changeFor, coinsToPay, MACHINE_COINS, sum } from './yen';
