export type { Icon, Key, KeyId, Screen } from './screen';
export type {
  Coaching,
  Housing,
  HousingProps,
  Make,
  PlaceSpec,
  Terminal,
  TerminalContext,
  TerminalEvent,
  TerminalInput,
} from './terminal';
