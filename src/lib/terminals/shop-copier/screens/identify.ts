import { keypad } from '../../../screen';
import type { Words } from '../../../words';
import type { Context } from '../context';
import { PIN_LENGTH } from '../setup';
import { KEYS, SAYINGS } from '../wording';
import { again, back, cancel, finish, key, notice, screen, type Screens } from './draw';

const triesLeft = ({ make, verdict }: Context): Words[] =>
  make.showsTries && verdict?.is === 'wrong'
    ? [`あと${verdict.triesLeft}{回|かい}{入力|にゅうりょく}できます。`]
    : [];

/** The card and its PIN: P04 to P08 and what goes wrong there. */
export const identify: Screens<
  | 'identify.credential'
  | 'identify.phone'
  | 'identify.place'
  | 'identify.reading'
  | 'identify.moved'
  | 'identify.unreadable'
  | 'identify.wrongCard'
  | 'identify.pin'
  | 'identify.wrongPin'
  | 'identify.locked'
  | 'identify.checking'
  | 'identify.noService'
  | 'identify.unusable'
  | 'identify.notYet'
  | 'identify.underAge'
  | 'identify.remove'
> = {
  'identify.credential': () => {
    const keys = [
      key('credential.card', KEYS.card, 'choice', { icon: 'card' }),
      key('credential.phone', KEYS.phone, 'choice', { icon: 'phone' }),
    ];
    return screen('identify.credential', {
      body: { kind: 'choices', keys: keys.map(({ id }) => id), columns: 2 },
      keys: [...keys, back, cancel],
    });
  },
  'identify.phone': () =>
    screen('identify.phone', { body: { kind: 'notice', tone: 'info', icon: 'phone' }, keys: [back, cancel] }),
  'identify.place': () =>
    screen('identify.place', {
      body: { kind: 'placement', thing: 'my-number-card', place: 'card-pad', move: 'put' },
      keys: [back, cancel],
    }),
  'identify.reading': () =>
    screen('identify.reading', { body: { kind: 'waiting', what: 'reading' }, keys: [cancel] }),
  'identify.moved': notice('identify.moved', 'error', [cancel, again]),
  'identify.unreadable': notice('identify.unreadable', 'error', [cancel, again]),
  'identify.wrongCard': () =>
    screen('identify.wrongCard', {
      body: { kind: 'notice', tone: 'error', icon: 'card' },
      keys: [cancel],
    }),
  'identify.pin': ({ typed }) => {
    const pad = keypad(typed, PIN_LENGTH, KEYS);
    return screen('identify.pin', {
      body: pad.body,
      keys: [
        ...pad.keys,
        cancel,
        key('confirm', KEYS.confirm, 'go', { enabled: typed.length === PIN_LENGTH }),
      ],
    });
  },
  'identify.wrongPin': (context) =>
    screen('identify.wrongPin', {
      lines: [...triesLeft(context), ...(SAYINGS['identify.wrongPin'].lines ?? [])],
      body: { kind: 'notice', tone: 'error' },
      keys: [cancel, again],
    }),
  'identify.locked': () =>
    screen('identify.locked', { body: { kind: 'notice', tone: 'error', icon: 'lock' }, keys: [finish] }),
  'identify.checking': () =>
    screen('identify.checking', { body: { kind: 'waiting', what: 'checking' }, keys: [cancel] }),
  'identify.noService': notice('identify.noService', 'warning', [finish]),
  'identify.unusable': notice('identify.unusable', 'error', [finish]),
  'identify.notYet': notice('identify.notYet', 'warning', [finish]),
  'identify.underAge': notice('identify.underAge', 'warning', [finish]),
  'identify.remove': () =>
    screen('identify.remove', {
      body: { kind: 'placement', thing: 'my-number-card', place: 'card-pad', move: 'take' },
      keys: [cancel],
    }),
};
