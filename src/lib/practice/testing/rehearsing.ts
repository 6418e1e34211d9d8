import { SimulatedClock } from 'xstate';
import { people, type Person } from '../../card';
import { scenarios, type FiledScenario } from '../../scenarios';
import type { KeyId, TerminalEvent } from '../../screen';
import { at, type Yen } from '../../world';
import type { Learned } from '../mastery';
import type { Coached } from '../coached';
import { Rehearsal } from '../rehearsal.svelte';
import { circumstances, type Circumstances } from '../setting';
import { terminalOf } from './terminals';

/** Simulated ms between two looks at a machine that is busy. */
const LOOK = 500;

/** What never changes of what a machine knows. */
const GIVEN = ['person', 'municipalities', 'make', 'facility'];

/** One that can be recognised, and counts. */
class Recognised extends Rehearsal {
  /** Deeds that are not taken back. */
  done = 0;

  override send(...deed: Parameters<Rehearsal['send']>): void {
    this.done += this.ended ? 0 : 1;
    super.send(...deed);
  }

  override undo(): void {
    this.done -= 1;
    super.undo();
  }

  /** All on which it depends what the guide says from now on, but for the way one came. */
  get moment(): string {
    const { snapshot, course } = this.was;
    const { value, context } = snapshot as unknown as { value: unknown; context: object };
    const changing = Object.entries(context).filter(([name]) => !GIVEN.includes(name));
    return JSON.stringify([value, changing, course.typed, this.next]);
  }
}

/** For tests: somebody with the page before them, on a clock of their own. */
export class Rehearsing {
  readonly rehearsal: Recognised;
  /** What they have learned, by step, since they began. */
  readonly known: Record<string, Learned> = {};
  readonly #clock = new SimulatedClock();

  constructor(id: string, make: string, coached: Coached = {}, real: Partial<Circumstances> = {}) {
    const scenario = scenarios[id] as FiledScenario;
    const setting = { ...circumstances(scenario, people[scenario.who[0]] as Person, real), make };
    this.rehearsal = new Recognised(terminalOf(scenario), setting, scenario, {
      clock: this.#clock,
      now: () => this.#clock.now(),
      onlearned: (_, step, learned) => (this.known[step] = learned),
      ...coached,
    });
  }

  /** What the guide says, without the thing. */
  get told(): string | null {
    return this.rehearsal.next?.event.type ?? null;
  }

  waits(ms: number): this {
    this.#clock.increment(ms);
    return this;
  }

  does(event: TerminalEvent): this {
    this.rehearsal.send(event);
    return this;
  }

  /** @throws when there is no such key to press */
  presses(...keys: KeyId[]): this {
    for (const key of keys) {
      const { step, screen } = this.rehearsal.stand;
      if (!screen.keys.some(({ id, enabled }) => id === key && enabled))
        throw new Error(`no key ${key} at ${step}`);
      this.does({ type: `touch.${key}` });
    }
    return this;
  }

  /** Money, by its yen. */
  moves(verb: 'put' | 'take', yen: Yen, place: string): this {
    const from = verb === 'put' ? 'hand' : place;
    const [thing, one] =
      at(this.rehearsal.stand.belongings, from).find(([, coin]) => 'yen' in coin && coin.yen === yen) ?? [];
    if (thing === undefined || !one) throw new Error(`no ${yen} yen in ${from}`);
    return this.does({ type: `${verb}.${one.kind}.${place}`, thing });
  }

  /**
   * Does what the guide says until then, or lets the hand of the page do it, and waits where it says nothing.
   * @throws after too many deeds
   */
  follows(until: (rehearsal: Rehearsal) => boolean, by: 'learner' | 'hand' = 'learner'): this {
    for (let deeds = 0; !until(this.rehearsal); deeds += 1) {
      const { next, stand } = this.rehearsal;
      if (deeds > 400) throw new Error(`${stand.step} leads nowhere: ${this.told ?? 'nothing said'}`);
      if (next) this.rehearsal.send(next.event, by);
      else this.waits(LOOK);
    }
    return this;
  }

  /** Until there is something to do at this step. */
  to = (step: string): this => this.follows(({ stand, next }) => stand.step === step && next !== null);

  toTheEnd = (): this => this.follows(({ ended }) => ended !== null);
}
