export { delaysOf, idleDelaysOf } from './delays';
export { choices, key } from './draw';
export { advice, spokenLabels, type Advice } from './advice';
export { keypad, onKeypad, typedOn, type Digit } from './keypad';
export { leafOf, type StepsOf } from './step';
export type { Icon, Key, KeyId, Screen } from './screen';
export { soundsAt, type Begins, type Moment } from './sounds';
export type {
  Coaching,
  Housing,
  HousingProps,
  Make,
  Noted,
  PlaceSpec,
  Talk,
  Terminal,
  TerminalContext,
  TerminalEvent,
  TerminalInput,
} from './terminal';
