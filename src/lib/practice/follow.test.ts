import { expect, it } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { fresh, people } from '../card';
import { scenarios, type Scenario } from '../scenarios';
import { shopCopier } from '../terminals/shop-copier/terminal';
import { Guide } from './guide';
import { play } from './play';
import { standOf, typedAfter, type Stand } from './script';
import { inputOf, settingOf } from './setting';

const DEEDS = 80;

/** Somebody who does only what the coach says, and waits when there is nothing to do. */
function follow(scenario: Scenario, make: string): { outcome: string | null; step: string } {
  const person = people[scenario.who[0]];
  if (!person) throw new Error('nobody plays it');
  const clock = new SimulatedClock();
  const input = inputOf(settingOf(scenario, make, person), fresh);
  const actor = createActor(shopCopier.machine, { clock, input }).start();
  const guide = new Guide(scenario, play(shopCopier, scenario, make, person).deeds);
  const stand = (): Stand => standOf(shopCopier, actor.getSnapshot(), person.memo ?? '');
  let typed = '';
  for (let done = 0; done < DEEDS && shopCopier.outcomeOf(actor.getSnapshot()) === null;) {
    const next = guide.next(stand(), typed);
    if (!next) {
      clock.increment(500);
      if (clock.now() > 300_000) break;
      continue;
    }
    actor.send(next.event as Parameters<typeof actor.send>[0]);
    typed = typedAfter(typed, next.event, stand().screen);
    guide.followed(next, stand());
    done += 1;
  }
  return { outcome: shopCopier.outcomeOf(actor.getSnapshot()), step: stand().step };
}

const all = Object.entries(scenarios).flatMap(([id, scenario]) =>
  Object.keys(shopCopier.makes).map((make) => [id, make, scenario] as const),
);

it.each(all)(
  '%s on the %s type: who does only what the coach says comes to the stated end',
  (_, make, scenario) => {
    expect(follow(scenario, make)).toEqual({ outcome: scenario.ending.is, step: 'collect.goodbye' });
  },
);
