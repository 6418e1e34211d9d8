export type { Belongings, Place, Thing, ThingId, ThingKind, Yen } from './belongings';
export type { FeeClass, Hours, Municipality, TimeOfDay } from './municipality';
export type { Moment } from './moment';
export type { Block, Sheet } from './sheet';
