export type { Card, Day, Verdict } from './card';
export { TRIES } from './card';
export {
  fresh,
  keep,
  read,
  triesOf,
  withKept,
  withTries,
  write,
  type Kept,
  type Tries,
  type Unread as UnreadCards,
} from './kept';
export { people } from './people';
export { holderOf, type Look, type Person, type RegisterEntry, type Resident } from './person';
export { ageOn, cardExpired, certificateState, insuranceUse } from './validity';
export { resetPin, verifyPin } from './verify-pin';
