import type { FiledScenario } from '../scenarios';
import type { Noted, Terminal } from '../screen';
import type { ThingId } from '../world';
import { chosenOtherwise, insteadOf, wrongRows, type Instead } from './compare';
import { resultOf, type Played } from './play';

/** How a rehearsal ended: by the terminal's goodbye, or because the learner walked away. */
export type Ended = {
  outcome: string | null;
  /** What lies on the terminal still. */
  left: ThingId[];
  /** Whether it is the end the scenario states, with the paper it wants. */
  reached: boolean;
  /** Whether the learner stopped rather than risk the last try of a PIN. */
  stopped: boolean;
  /** Another paper than the scenario wants. */
  instead: Instead | null;
  /** Rows of the right paper that are not as the scenario wants them, as printed. */
  wrong: string[];
  /** Rows of the record that one chose otherwise than the scenario does, as printed. */
  otherwise: string[];
  /** What the terminal has noted down, where it notes anything. */
  record: Noted | null;
};

/** Without the terminal's goodbye. */
export const endedBefore = (left: ThingId[], stopped: boolean): Ended => ({
  outcome: null,
  left,
  reached: false,
  stopped,
  instead: null,
  wrong: [],
  otherwise: [],
  record: null,
});

/** By the terminal's goodbye, compared with what the script's own play came to. */
export function endedBy(
  outcome: string,
  { ending }: FiledScenario,
  { result }: Played,
  terminal: Terminal,
  snapshot: Parameters<Terminal['stepOf']>[0],
  stopped: boolean,
): Ended {
  const isWanted = outcome === ending.is;
  const got = resultOf(terminal, snapshot);
  const instead = isWanted ? insteadOf(result, got) : null;
  const wrong = isWanted && !instead ? wrongRows(result, got) : [];
  const otherwise = isWanted ? chosenOtherwise(result, got) : [];
  const reached = isWanted && !instead && wrong.length === 0;
  return { outcome, left: [], reached, stopped, instead, wrong, otherwise, record: got.record };
}
