import type { SnapshotFrom } from 'xstate';
import { spokenLabels, type Terminal } from '../../screen';
import { coaching } from './coaching';
import { machine } from './machine';
import { makes } from './makes';
import { placesOf } from './places';
import { record } from './record';
import { remark } from './remarks';
import { screens } from './screens';
import { stepOf } from './step';
import { talk } from './talk';
import { SAYINGS } from './talk/sayings';
import { KEYS } from './wording';

type Snapshot = SnapshotFrom<typeof machine>;

/** The card reader of hospitals and pharmacies, and the desk beside it, without their body. */
export const cardReader = {
  id: 'card-reader',
  words: '{病院|びょういん}・{薬局|やっきょく}の{顔認証付|かおにんしょうつ}きカードリーダー',
  makes,
  machine,
  steps: Object.keys(screens),
  stepOf,
  screenOf: (snapshot: Snapshot) => screens[stepOf(snapshot)](snapshot.context),
  outcomeOf: (snapshot: Snapshot) =>
    ['done.goodbye', 'desk.goodbye'].includes(stepOf(snapshot)) ? snapshot.context.outcome : null,
  remarkOf: (event, { context }: Snapshot) => remark(context, event),
  coachingOf: (snapshot: Snapshot) => coaching[stepOf(snapshot)](snapshot.context),
  talkOf: (snapshot: Snapshot) => talk(stepOf(snapshot), snapshot.context),
  recordOf: ({ context }: Snapshot) => record(context),
  labels: { ...KEYS, ...spokenLabels(SAYINGS) },
  places: (make) => placesOf(makes[make as keyof typeof makes]),
  handlings: ['uncase', 'turn', 'open', 'fill'],
} satisfies Terminal;
