import { createActor, SimulatedClock } from 'xstate';
import type { Person } from '../../card';
import {
  at,
  isLeft,
  myNumberCard,
  wayIntoFrame,
  yenIn,
  type Belongings,
  type How,
  type Look,
  type ThingKind,
  type Yen,
} from '../../world';
import { plain } from '../../words';
import type { Screen } from '../screen';
import type { Talk, Terminal, TerminalContext, TerminalEvent } from '../terminal';
import { Ear } from './ear';
import { inputOf, type Visit } from './visit';

/** Simulated ms at a time: what begins to wait when something else has ended must not come late. */
const TICK = 100;

/** For tests: somebody at a terminal, who sees its screen, moves their things, and lets its clock run. */
export class AtTerminal<Step extends string, Key extends string, Saying extends string = string> {
  readonly person: Person;
  /** The name of what the coach says of the last thing that was done. */
  remark: string | null = null;
  readonly #terminal: Terminal;
  readonly #clock = new SimulatedClock();
  readonly #actor;
  readonly #ear = new Ear();
  #doing: TerminalEvent | null = null;

  constructor(terminal: Terminal, visit: Visit) {
    const input = inputOf(visit);
    this.person = input.person;
    this.#terminal = terminal;
    this.#actor = createActor(terminal.machine, { clock: this.#clock, input }).start();
  }

  /** From now on keeps what sounds, in `heard`. */
  listens(): this {
    let before = { step: this.step as string, screen: this.screen };
    this.#actor.subscribe(() => {
      const after = { step: this.step as string, screen: this.screen };
      this.#ear.hears({ before, event: this.#doing, after });
      before = after;
    });
    return this;
  }

  /** What has sounded since, and is forgotten. */
  get heard(): string[] {
    return this.#ear.heard.splice(0);
  }

  get step(): Step {
    return this.#terminal.stepOf(this.#actor.getSnapshot()) as Step;
  }

  get screen(): Screen {
    return this.#terminal.screenOf(this.#actor.getSnapshot());
  }

  get talk(): Talk {
    return this.#terminal.talkOf(this.#actor.getSnapshot());
  }

  /** What is said to them just now. */
  get hears(): string | null {
    return this.talk.says === null ? null : plain(this.talk.says);
  }

  get outcome(): string | null {
    return this.#terminal.outcomeOf(this.#actor.getSnapshot());
  }

  /** What was noted down at the end, by label. */
  get record(): Record<string, string> | null {
    const noted = this.#terminal.recordOf(this.#actor.getSnapshot());
    const rows = noted?.sheet.blocks.flatMap((block) => (block.kind === 'fields' ? block.rows : []));
    return rows ? Object.fromEntries(rows.map(({ label, value }) => [label, value])) : null;
  }

  get heading(): string {
    return plain(this.screen.heading);
  }

  /** The keys that can be pressed, by what is written on them; a switch with its row. */
  get keys(): string[] {
    return this.screen.keys
      .filter(({ enabled }) => enabled)
      .map(({ words, of }) => (of === undefined ? plain(words) : `${plain(of)} ${plain(words)}`));
  }

  get belongings(): Belongings {
    return this.context.belongings;
  }

  get charged(): Yen {
    return this.context.charged;
  }

  get triesLeft(): number | undefined {
    return myNumberCard(this.belongings)?.card.pins.authentication?.triesLeft;
  }

  /** What lies in a place: coins and notes by their yen, the rest by their kind. */
  lying(place: string): (ThingKind | Yen)[] {
    return at(this.belongings, place).map(([, thing]) => ('yen' in thing ? thing.yen : thing.kind));
  }

  /** Coins and notes there, in yen. */
  yen(place: string): Yen {
    return yenIn(this.belongings, [place]);
  }

  /** @throws when such a key is not on the screen, or cannot be pressed now */
  presses(...keys: Key[]): this {
    for (const id of keys) {
      if (!this.screen.keys.some((key) => key.id === id && key.enabled))
        throw new Error(`no key "${id}" to press at ${this.step}`);
      this.does({ type: `touch.${id}` });
    }
    return this;
  }

  types(pin: string): this {
    return this.presses(...([...pin, 'confirm'] as Key[]));
  }

  /** @throws when that can't be said now */
  says(saying: Saying): this {
    if (!this.talk.sayings.some(({ id }) => id === saying))
      throw new Error(`nobody would say "${saying}" at ${this.step}`);
    return this.does({ type: `speak.${saying}` });
  }

  /** Puts a thing out of the hand somewhere; money by its yen. */
  puts(what: ThingKind | Yen, place: string): this {
    return this.#moves('put', what, 'hand', place);
  }

  /** Takes a thing that lies somewhere. */
  takes(what: ThingKind | Yen, place: string): this {
    return this.#moves('take', what, place, place);
  }

  /** Pushes what lies in a place on. */
  pushes(what: ThingKind, place: string): this {
    return this.#moves('push', what, place, place);
  }

  handles(what: ThingKind, how: How): this {
    const [id] = Object.entries(this.belongings).find(([, { thing }]) => thing.kind === what) ?? [];
    if (id === undefined) throw new Error(`no ${what} to ${how} at ${this.step}`);
    return this.does({ type: `handle.${what}.${how}`, thing: id });
  }

  uncases(): this {
    return this.handles('my-number-card', 'uncase');
  }

  looks(...looks: Look[]): this {
    for (const look of looks) this.does({ type: `look.${look}` });
    return this;
  }

  /** @throws when no camera is on */
  looksIntoFrame(): this {
    const { body } = this.screen;
    if (body?.kind !== 'camera') throw new Error(`no camera at ${this.step}`);
    return this.looks(...wayIntoFrame(body.face));
  }

  takesEverything(): this {
    for (const [id, { thing, at: place }] of Object.entries(this.belongings))
      if (isLeft(place)) this.does({ type: `take.${thing.kind}.${place}`, thing: id });
    return this;
  }

  /** Lets time pass, in ms. */
  waits(ms: number): this {
    for (let left = ms; left > 0; left -= TICK) this.#clock.increment(Math.min(TICK, left));
    return this;
  }

  /** Waits until the terminal stands at that step. @throws when it does not come to it by itself */
  waitsFor(step: Step): this {
    for (let waited = 0; this.step !== step; waited += TICK) {
      if (waited > 60_000) throw new Error(`${this.step} does not lead to ${step}`);
      this.#clock.increment(TICK);
    }
    return this;
  }

  does(event: TerminalEvent): this {
    this.#doing = event;
    this.#actor.send(event);
    this.#doing = null;
    this.remark = this.#terminal.remarkOf(event, this.#actor.getSnapshot())?.id ?? null;
    return this;
  }

  protected get context(): TerminalContext {
    return this.#actor.getSnapshot().context as TerminalContext;
  }

  #moves(verb: 'put' | 'take' | 'push', what: ThingKind | Yen, from: string, place: string): this {
    const [id, thing] =
      at(this.belongings, from).find(([, { kind, ...rest }]) =>
        'yen' in rest ? rest.yen === what : kind === what,
      ) ?? [];
    if (id === undefined || !thing) throw new Error(`no ${what} in ${from} to ${verb} at ${this.step}`);
    return this.does({ type: `${verb}.${thing.kind}.${place}`, thing: id });
  }
}
