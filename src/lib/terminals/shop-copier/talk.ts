import type { Talk } from '../../screen';
import type { Words } from '../../words';
import type { Step } from './step';

/** What one can say to the staff, who must be called. */
export const HELP: Words = 'すみません。{手伝|てつだ}って ください。';

/** The staff stand somewhere in the shop, and may help with the paper alone [S4]: they answer by what they do. */
export const talk = (step: Step): Talk => ({
  who: '{店員|てんいん}',
  present: false,
  says: null,
  // they are at it already
  sayings: step === 'print.refilling' ? [] : [{ id: 'help', words: HELP }],
});
