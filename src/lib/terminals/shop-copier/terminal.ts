import type { SnapshotFrom } from 'xstate';
import { spokenLabels, type Terminal } from '../../screen';
import { machine } from './machine';
import { makes } from './makes';
import { coaching } from './coaching';
import { placesOf } from './places';
import { remark } from './remarks';
import { screens } from './screens';
import { stepOf } from './step';
import { HELP, talk } from './talk';
import { KEYS, TITLE } from './wording';

type Snapshot = SnapshotFrom<typeof machine>;

/** The shop copier without its body. */
export const shopCopier = {
  id: 'shop-copier',
  words: 'コンビニの{証明書|しょうめいしょ}{交付|こうふ}（マルチコピー{機|き}）',
  makes,
  machine,
  steps: Object.keys(screens),
  stepOf,
  screenOf: (snapshot: Snapshot) => screens[stepOf(snapshot)](snapshot.context),
  outcomeOf: (snapshot: Snapshot) =>
    stepOf(snapshot) === 'collect.goodbye' ? snapshot.context.outcome : null,
  remarkOf: (event, { context }: Snapshot) => remark(context, event),
  coachingOf: (snapshot: Snapshot) => coaching[stepOf(snapshot)](snapshot.context),
  talkOf: (snapshot: Snapshot) => talk(stepOf(snapshot)),
  recordOf: () => null,
  labels: { ...KEYS, government: TITLE.government, ...spokenLabels({ help: HELP }) },
  places: (make) => placesOf(makes[make as keyof typeof makes]),
  handlings: ['uncase'],
} satisfies Terminal;
