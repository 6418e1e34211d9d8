import type { Context } from '../context';
import type { Saying } from '../keys';
import { isPharmacy } from '../seen';
import type { Step } from '../step';
import { ANSWERS } from './answer-lines';
import { help } from './help';
import type { Words } from '../../../words';

/** What is answered at a step to what was said; null when its answer is what the step itself brings. */
export function answer(said: Saying, step: Step, context: Context): Words | null {
  switch (said) {
    case 'help':
      return help[step](context);
    case 'english':
      return help[step](context) ? ANSWERS.japaneseOnly : null;
    case 'no-face':
      return noFace(step);
    case 'forgot-pin':
      return forgotPin(step);
    case 'bright':
      return isAtCamera(step) ? ANSWERS.blindDown : null;
    case 'may-refuse':
      return asksConsent(step) ? (isPharmacy(context) ? ANSWERS.mayRefuseHere : ANSWERS.mayRefuse) : null;
    case 'paper-prescription':
      return step === 'done.take' ? ANSWERS.onPaper : null;
    case 'my-own':
      return step === 'pin.type' ? ANSWERS.apologises : null;
    case 'tell-pin':
      return step === 'pin.type' ? ANSWERS.tellNobody : null;
    case 'have-none':
      return null;
  }
}

export const isAtCamera = (step: Step): boolean => step === 'face.look' || step === 'face.hold';

const CONSENTS: Step[] = [
  'consent.offer',
  'consent.surgery',
  'consent.treatment',
  'consent.medicine',
  'consent.checkup',
];

export const asksConsent = (step: Step): boolean => CONSENTS.includes(step);

/** Where the PIN is no way either, the staff look at once, and the step says so. */
function noFace(step: Step): Words | null {
  if (isAtCamera(step)) return ANSWERS.pinByBack;
  if (step === 'pin.type' || step === 'pin.wrong') return ANSWERS.pinGoesOn;
  return step === 'method' || step.startsWith('face.') ? ANSWERS.pinAtMethod : null;
}

/** Where the face has failed or the PIN is no way, the staff look at once, and the step says so. */
function forgotPin(step: Step): Words | null {
  if (isAtCamera(step)) return ANSWERS.faceGoesOn;
  if (step === 'pin.type') return ANSWERS.faceByBack;
  return step === 'method' || step === 'pin.wrong' ? ANSWERS.faceAtMethod : null;
}
