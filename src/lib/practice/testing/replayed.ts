import { SimulatedClock } from 'xstate';
import { triesOf, type Kept } from '../../card';
import { cardIn } from '../chip';
import { choose } from '../choice';
import type { Keeper } from '../kept-cards';
import { writeAddress } from '../address';
import { resultOf } from '../play';
import { Rehearsal } from '../rehearsal.svelte';
import type { Replay } from '../replay';
import { terminalNamed } from './terminals';

/** Simulated ms between two looks at a machine that is busy, and until waiting is given up. */
const LOOK = 250;
const PATIENCE = 100_000;

/** For tests: a device that keeps the cards. */
export function device(kept: Kept): Keeper & { kept: Kept } {
  const self = {
    kept,
    load: () => ({ kept: self.kept, problem: null }),
    save: (now: Kept) => {
      self.kept = now;
      return true;
    },
  };
  return self;
}

/** For tests: one of which all that counts in the end can be compared. */
export class Watched extends Rehearsal {
  get end() {
    const { ended, spent, stand, terminal } = this;
    const card = cardIn(stand.belongings);
    const things = Object.entries(stand.belongings).map(([id, { thing, at }]) => [id, thing.kind, at]);
    const result = resultOf(terminal, this.was.snapshot as Parameters<typeof resultOf>[1]);
    return { ended, spent, step: stand.step, tries: card && triesOf(card), things, result };
  }
}

/** For tests: plays a replay by itself to where it ends, on a clock of its own. */
export function replayed(replay: Replay): Watched {
  const choice = choose(new URLSearchParams(writeAddress(replay.address)));
  if ('unknown' in choice) throw new Error(`there is no ${choice.unknown} ${choice.value}`);
  const clock = new SimulatedClock();
  const { terminal, setting, scenario } = choice;
  const rehearsal = new Watched(terminalNamed(terminal), setting, scenario, {
    ...{ level: 'watch', clock, now: () => clock.now(), replay },
  });
  for (let waited = 0; !rehearsal.ended && waited < PATIENCE; waited += LOOK) {
    if (rehearsal.isAstray) throw new Error(`astray at ${rehearsal.stand.step}`);
    if (rehearsal.due) waited = 0;
    if (rehearsal.next) rehearsal.send(rehearsal.next.event, 'hand');
    else if (rehearsal.due) rehearsal.pass();
    else clock.increment(LOOK);
  }
  return rehearsal;
}
