import type { Line } from '../scenarios';
import type { Deed } from './play';

const HANDS = ['put', 'push', 'take', 'handle', 'turn'];

/**
 * The lines in which a script makes a mistake on purpose: wrong digits, a card turned the wrong way, something moved that
 * brings trouble, or put in though the coach no longer says so and nothing gets better by it.
 */
export const mistakesIn = (script: readonly Line[], deeds: readonly Deed[]): Set<number> =>
  new Set([
    ...script.flatMap((line, index) => (isMeantToBeWrong(line) ? [index] : [])),
    ...deeds.flatMap((deed, index) => (isMistake(deed, deeds[index + 1]) ? [deed.line] : [])),
  ]);

export const isMeantToBeWrong = (line: Line): boolean =>
  ('enter' in line && line.enter === 'wrong') || ('turn' in line && line.to === 'other');

function isMistake({ event, step, coaching, trouble }: Deed, then: Deed | undefined): boolean {
  const [verb = ''] = event.type.split('.');
  if (!HANDS.includes(verb)) return false;
  if (trouble) return true;
  const isStill = coaching.trouble === true && then?.coaching.trouble === true && then.step === step;
  return verb === 'put' && isStill && !coaching.todo.deeds.includes('put');
}
