import { people } from '../src/lib/card';
import { play } from '../src/lib/practice/play';
import { plain } from '../src/lib/words';
import type { Film } from './film';
import { scenarios } from './scenarios';
import { terminals } from './terminals';

/** A deed of the script as it is to be seen: at which step, under which heading, by which event. */
export type Expected = { step: string; heading: string; event: string };

/** All deeds of a film in their order, as the script plays them by itself; null where a person's own rehearsal is filmed. */
export function expectedOf({ scenario: id, make, replay }: Film): Expected[] | null {
  if (replay !== undefined) return null;
  const scenario = scenarios[id];
  const terminal = scenario && terminals[scenario.terminal];
  const who = scenario && people[scenario.who[0]];
  if (!scenario || !terminal || !who) throw new Error(`${id} names a terminal or a person that is not known`);
  return play(terminal, scenario, make, who).deeds.map(({ step, screen, event }) => ({
    step,
    heading: plain(screen.heading),
    event: event.type,
  }));
}
