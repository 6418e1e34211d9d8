import { createActor, SimulatedClock } from 'xstate';
import { fresh, type Person } from '../../card';
import type { Scenario } from '../../scenarios';
import type { KeyId, Screen, Terminal, TerminalEvent } from '../../screen';
import { shopCopier } from '../../terminals/shop-copier/terminal';
import { at, type ThingKind, type Yen } from '../../world';
import { differences, sheetsOf } from '../compare';
import { Guide, type Next } from '../guide';
import { play } from '../play';
import { busy, standOf, typedAfter, type Stand } from '../script';
import { inputOf, settingOf } from '../setting';

const terminal: Terminal = shopCopier;

/** Simulated ms between two looks at a machine that is busy. */
const LOOK = 500;

/** For tests: somebody at the shop copier with the guide beside them, who follows it or does as they like. */
export class Learner {
  readonly guide: Guide;
  readonly #wanted;
  readonly #clock = new SimulatedClock();
  readonly #actor;
  readonly #pin: string;
  #typed = '';

  constructor(scenario: Scenario, make: string, person: Person) {
    const played = play(terminal, scenario, make, person);
    this.#wanted = sheetsOf(played.stand.belongings);
    this.guide = new Guide(scenario, played.deeds);
    this.#pin = person.memo ?? '';
    const input = inputOf(settingOf(scenario, make, person), fresh);
    this.#actor = createActor(terminal.machine, { clock: this.#clock, input }).start();
  }

  get stand(): Stand {
    return standOf(terminal, this.#actor.getSnapshot(), this.#pin);
  }

  get step(): string {
    return this.stand.step;
  }

  get screen(): Screen {
    return this.stand.screen;
  }

  get next(): Next | null {
    return this.guide.next(this.stand, this.#typed);
  }

  /** What the guide says, without the thing: `touch.next`, `put.coin.coin-slot`. */
  get told(): string | null {
    return this.next?.event.type ?? null;
  }

  get outcome(): string | null {
    return terminal.outcomeOf(this.#actor.getSnapshot());
  }

  /** The rows of the paper in the hand that are not as the scenario wants them. */
  get wrong(): string[] {
    return differences(this.#wanted, sheetsOf(this.stand.belongings));
  }

  presses(...keys: KeyId[]): this {
    for (const key of keys) {
      if (!this.screen.keys.some(({ id, enabled }) => id === key && enabled))
        throw new Error(`no key ${key} at ${this.step}`);
      this.does({ type: `touch.${key}` });
    }
    return this;
  }

  /** Moves a thing, money by its yen, out of the hand or from where it lies. */
  moves(verb: 'put' | 'take', what: ThingKind | Yen, place: string): this {
    const [thing, { kind }] = at(this.stand.belongings, verb === 'put' ? 'hand' : place).find(([, one]) =>
      'yen' in one ? one.yen === what : one.kind === what,
    ) ?? ['', { kind: 'memo' }];
    return this.does({ type: `${verb}.${kind}.${place}`, thing });
  }

  does(event: TerminalEvent): this {
    const { next } = this;
    this.guide.saw(this.stand, event);
    this.#actor.send(event);
    this.#typed = typedAfter(this.#typed, event, this.screen);
    if (next && JSON.stringify(next.event) === JSON.stringify(event)) this.guide.followed(next, this.stand);
    return this;
  }

  waits(ms: number): this {
    this.#clock.increment(ms);
    return this;
  }

  /**
   * Does what the guide says until then, and where it says nothing what the coach would.
   * @throws after too many deeds: the guide leads in a circle
   */
  follows(until: (self: this) => boolean = ({ outcome }) => outcome !== null): this {
    for (let deeds = 0; !until(this); deeds += 1) {
      if (deeds > 150) throw new Error(`${this.step} leads nowhere: ${this.told ?? 'nothing said'}`);
      const event = this.next?.event ?? (busy(this.stand) ? null : this.#wayBack());
      if (event) this.does(event);
      else this.waits(LOOK);
    }
    return this;
  }

  /** Off the script: again, back, or the thing off the machine, as the coach says at such a step. */
  #wayBack(): TerminalEvent | null {
    const { screen, belongings } = this.stand;
    const key = WAYS_BACK.map((id) => screen.keys.find((one) => one.id === id && one.enabled)).find(Boolean);
    if (key) return { type: `touch.${key.id}` };
    const [thing, kept] =
      Object.entries(belongings).find(([, { at: place }]) => !['hand', 'escrow', 'till'].includes(place)) ??
      [];
    return thing !== undefined && kept ? { type: `take.${kept.thing.kind}.${kept.at}`, thing } : null;
  }
}

const WAYS_BACK = ['continue', 'again', 'next', 'back', 'finish', 'stop-voice'];
