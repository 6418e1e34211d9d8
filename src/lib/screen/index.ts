export type { Body, Icon, Key, KeyId, KeyLook, Screen } from './screen';
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
