import { createActor, SimulatedClock } from 'xstate';
import type { Person } from '../../card';
import type { Scenario } from '../../scenarios';
import type { KeyId, Screen, Terminal, TerminalEvent } from '../../screen';
import { at, looks, type How, type Look, type ThingKind, type Yen } from '../../world';
import { chosenOtherwise, wrongRows, type Result } from '../compare';
import { Guide, type Next } from '../guide';
import { play, resultOf } from '../play';
import { standOf, typedAfter, type Stand } from '../script';
import { circumstances, inputOf, keptFor, type Setting } from '../setting';

/** Simulated ms between two looks at a machine that is busy. */
const LOOK = 500;

/** For tests: somebody at a terminal with the guide beside them, who follows it or does as they like. */
export class Learner {
  readonly guide: Guide;
  readonly #terminal: Terminal;
  readonly #wanted: Result;
  readonly #clock = new SimulatedClock();
  readonly #actor;
  readonly #setting: Setting;
  #typed = '';

  constructor(terminal: Terminal, scenario: Scenario, make: string, person: Person) {
    this.#terminal = terminal;
    const played = play(terminal, scenario, make, person);
    this.#wanted = played.result;
    this.guide = new Guide(scenario, played);
    this.#setting = { ...circumstances(scenario, person), make };
    const input = inputOf(this.#setting, keptFor(scenario, person));
    this.#actor = createActor(terminal.machine, { clock: this.#clock, input }).start();
  }

  get stand(): Stand {
    return standOf(this.#terminal, this.#actor.getSnapshot(), this.#setting);
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
    return this.#terminal.outcomeOf(this.#actor.getSnapshot());
  }

  /** The rows of the paper in the hand that are not as the scenario wants them, and what was chosen otherwise. */
  get wrong(): string[] {
    const got = resultOf(this.#terminal, this.#actor.getSnapshot());
    return [...wrongRows(this.#wanted, got), ...chosenOtherwise(this.#wanted, got)];
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

  /** Does something to a thing, wherever it is. */
  handles(kind: ThingKind, how: How): this {
    const [thing] =
      Object.entries(this.stand.belongings).find(([, entry]) => entry.thing.kind === kind) ?? [];
    if (thing === undefined) throw new Error(`no ${kind} to ${how} at ${this.step}`);
    return this.does({ type: `handle.${kind}.${how}`, thing });
  }

  /** @throws when no camera sees them */
  looks(...moves: Look[]): this {
    for (const look of moves) {
      const { body } = this.screen;
      if (body?.kind !== 'camera' || !looks(body.face).includes(look))
        throw new Error(`nowhere to look ${look} at ${this.step}`);
      this.does({ type: `look.${look}` });
    }
    return this;
  }

  /** @throws when that cannot be said now */
  says(saying: string): this {
    if (!this.stand.talk.sayings.some(({ id }) => id === saying))
      throw new Error(`nobody to say ${saying} to at ${this.step}`);
    return this.does({ type: `speak.${saying}` });
  }

  does(event: TerminalEvent): this {
    const { next, stand: before } = this;
    this.#actor.send(event);
    this.guide.saw(before, event, this.stand);
    this.#typed = typedAfter(this.#typed, event, this.screen);
    if (next && JSON.stringify(next.event) === JSON.stringify(event)) this.guide.followed(next, this.stand);
    return this;
  }

  waits(ms: number): this {
    this.#clock.increment(ms);
    return this;
  }

  /**
   * Does what the guide says until then, and waits where it says nothing.
   * @throws after too many deeds: the guide leads in a circle
   */
  follows(until: (self: this) => boolean = ({ outcome }) => outcome !== null): this {
    for (let deeds = 0; !until(this); deeds += 1) {
      if (deeds > 150) throw new Error(`${this.step} leads nowhere: ${this.told ?? 'nothing said'}`);
      const event = this.next?.event;
      if (event) this.does(event);
      else this.waits(LOOK);
    }
    return this;
  }
}
