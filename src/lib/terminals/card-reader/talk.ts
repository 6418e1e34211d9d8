import type { Talk } from '../../screen';
import type { Words } from '../../words';
import type { Context } from './context';
import type { Saying } from './keys';
import { isPharmacy } from './seen';
import type { Step } from './step';
import { ANSWERS } from './talk/answer-lines';
import { answer, asksConsent, isAtCamera } from './talk/answers';
import { help } from './talk/help';
import { HELP } from './talk/help-lines';
import { ownLine } from './talk/own';
import { OWN } from './talk/own-lines';
import { SAYINGS } from './talk/sayings';

export const WHO = {
  reception: '{受付|うけつけ}',
  pharmacy: '{薬局|やっきょく}の{人|ひと}',
  stranger: 'うしろの {人|ひと}',
} as const satisfies Record<string, Words>;

/** Everything anybody says here, to somebody and from somebody. */
export const LINES: Words[] = [OWN, HELP, ANSWERS, SAYINGS].flatMap((lines) => Object.values<Words>(lines));

/**
 * Who speaks at a step, what they say, and what one can say to them. The staff never hold the card, never ask for the
 * PIN and never type it [R17].
 */
export function talk(step: Step, context: Context): Talk {
  const sayings = offered(step, context).map((id) => ({ id, words: SAYINGS[id] }));
  const heard = context.heard && answer(context.heard, step, context);
  const stranger = fromBehind(step, context);
  if (stranger) return { who: WHO.stranger, present: true, stranger: true, says: stranger, sayings };
  return {
    who: isPharmacy(context) ? WHO.pharmacy : WHO.reception,
    present: true,
    says: heard ?? ownLine[step](context) ?? null,
    sayings,
  };
}

/** What the person behind says, who offers to type the PIN until they are answered, or it is being typed. */
function fromBehind(step: Step, { stranger, toStranger, heard, typed }: Context): Words | null {
  if (step !== 'pin.type' || !stranger) return null;
  if (heard === 'my-own') return ANSWERS.apologises;
  return toStranger === null && heard === null && typed === '' ? ANSWERS.offers : null;
}

const ALWAYS: Saying[] = ['help', 'english'];

/** What it makes sense to say: nothing while one waits, and never more than four things. */
function offered(step: Step, context: Context): Saying[] {
  if (!help[step](context)) return [];
  return [...ALWAYS, ...besides(step, context)];
}

/** What one can say to the person behind: refused, they need no second answer; stopped, one can still refuse. */
const TO_STRANGER: Record<NonNullable<Context['toStranger']> | 'nothing', Saying[]> = {
  nothing: ['my-own', 'tell-pin'],
  'tell-pin': ['my-own'],
  'my-own': [],
};

function besides(step: Step, { stranger, toStranger, light, faceMisses }: Context): Saying[] {
  if (isAtCamera(step))
    return light === 'behind'
      ? ['bright', 'no-face']
      : faceMisses > 0
        ? ['no-face', 'forgot-pin']
        : ['no-face'];
  if (step === 'pin.type' && stranger) return TO_STRANGER[toStranger ?? 'nothing'];
  if (step === 'pin.none') return ['no-face'];
  if (step === 'method' || step.startsWith('face.') || step.startsWith('pin.'))
    return ['no-face', 'forgot-pin'];
  if (asksConsent(step)) return ['may-refuse'];
  if (step === 'consent.prescription') return ['paper-prescription'];
  return ['desk.ask', 'desk.openFirst', 'desk.notEnough'].includes(step) ? ['have-none'] : [];
}
