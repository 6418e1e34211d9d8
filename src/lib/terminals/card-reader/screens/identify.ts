import { keypad, type Screen } from '../../../screen';
import type { Words } from '../../../words';
import type { Context } from '../context';
import { delays } from '../delays';
import { hindrance } from '../senses';
import { SAYINGS } from '../sentences';
import { PIN_LENGTH } from '../setup';
import type { Step } from '../step';
import { ASIDES, HINTS, KEYS, MOVED, NOTES } from '../wording';
import { again, back, cancel, key, notice, question, screen, waiting, type Screens } from './draw';

const aside = ASIDES.identity;

const camera = (step: Step, context: Context, part: Partial<Screen>): Screen =>
  screen(step, context, {
    aside,
    body: {
      kind: 'camera',
      face: context.face,
      light: context.light,
      holding: step === 'face.hold' ? delays['holding still']({ context }) : null,
    },
    keys: [back, cancel],
    ...part,
  });

const hints = (context: Context): Words[] => {
  const what = hindrance(context);
  return [...(context.moved ? [MOVED] : []), ...(what ? [HINTS[what]] : [])];
};

const triesLeft = ({ make, verdict }: Context): Words[] =>
  make.showsTries && verdict?.is === 'wrong'
    ? [`あと${verdict.triesLeft}{回|かい}{入力|にゅうりょく}できます。`]
    : [];

/** Who it is: by the face, by the PIN, or by the eyes of the staff. */
export const identify: Screens<
  | 'method'
  | 'staffOnly'
  | 'face.look'
  | 'face.hold'
  | 'face.noMatch'
  | 'face.noMore'
  | 'pin.type'
  | 'pin.wrong'
  | 'pin.locked'
  | 'pin.none'
  | 'staffCheck'
> = {
  method: (context) => {
    const { body, keys } = question(
      [
        key('method.face', 'choice', { icon: 'person', note: NOTES.face }),
        key('method.pin', 'choice', { icon: 'lock', note: NOTES.pin }),
      ],
      2,
    );
    const staff = context.facility.staffKey ? [key('method.staff', 'plain')] : [];
    return screen('method', context, {
      aside,
      body,
      keys: [...keys, cancel, ...staff],
      ...(context.chosen && { chime: undefined, sound: undefined }),
    });
  },
  staffOnly: notice('staffOnly', { tone: 'info', icon: 'lock' }, [back], { aside }),
  'face.look': (context) => camera('face.look', context, { lines: hints(context) }),
  'face.hold': (context) => camera('face.hold', context, {}),
  'face.noMatch': notice(
    'face.noMatch',
    { tone: 'warning', icon: 'person' },
    [cancel, key('method.pin', 'plain'), again],
    { aside },
  ),
  'face.noMore': notice(
    'face.noMore',
    { tone: 'warning', icon: 'person' },
    [cancel, key('method.pin', 'go')],
    { aside },
  ),
  'pin.type': (context) => {
    const { typed } = context;
    const pad = keypad(typed, PIN_LENGTH, KEYS);
    const confirm = key('confirm', 'go', { enabled: typed.length === PIN_LENGTH });
    return screen('pin.type', context, {
      aside,
      body: pad.body,
      keys: [...pad.keys, back, cancel, confirm],
      silentKeypad: true,
    });
  },
  'pin.wrong': (context) =>
    screen('pin.wrong', context, {
      aside,
      lines: [...triesLeft(context), ...(SAYINGS['pin.wrong'].lines ?? [])],
      body: { kind: 'notice', tone: 'error' },
      keys: [cancel, key('method.face', 'plain'), again],
    }),
  'pin.locked': notice('pin.locked', { tone: 'error', icon: 'lock' }, [cancel, key('method.face', 'go')], {
    aside,
  }),
  'pin.none': notice('pin.none', { tone: 'info', icon: 'card' }, [cancel, key('method.face', 'go')], {
    aside,
  }),
  staffCheck: waiting('staffCheck', ['person', 'staff'], { aside }),
};
