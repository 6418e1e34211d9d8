import { createActor, SimulatedClock } from 'xstate';
import { people, triesOf, withTries, type Card, type Person } from '../../../card';
import { plain } from '../../../words';
import {
  at,
  belongingsOf,
  coinsToPay,
  municipalities,
  purse,
  sum,
  yenIn,
  type Belongings,
  type Moment,
  type Sheet,
  type Thing,
  type ThingId,
  type ThingKind,
  type Yen,
} from '../../../world';
import type { TerminalEvent } from '../../../screen';
import type { Event, Outcome } from '../context';
import type { Digit, Key } from '../keys';
import { machine } from '../machine';
import { remark } from '../remarks';
import { screens } from '../screens';
import { stepOf, type Step } from '../step';

type Visit = {
  who: string;
  make?: string;
  moment?: Moment;
  purse?: Yen[];
  things?: Thing[];
  faults?: string[];
  realTime?: boolean;
  /** Tries of the 4-digit PIN that are left when they come. */
  triesLeft?: number;
  /** What is different about the person this time. */
  person?: Partial<Person>;
  card?: Partial<Card>;
};

/** The keys somebody presses where there is more than one way on, by step. */
export type Wishes = Partial<Record<Step, Key[]>>;

/** For tests: somebody at a shop copier, who sees its screen, moves their things, and lets its clock run. */
export class Visitor {
  readonly person: Person;
  /** The steps at which they did something on their way, in order. */
  readonly passed: Step[] = [];
  /** What the coach says of the last thing that was moved, or of the last call, in English. */
  remark: string | null = null;
  readonly #clock = new SimulatedClock();
  readonly #actor;

  constructor({ who, make = 'seven-eleven', moment = '2026-11-24T10:00', ...rest }: Visit) {
    const known = people[who];
    if (!known) throw new Error(`nobody is called ${who}`);
    const card = { ...known.card, ...rest.card };
    const tried = withTries(card, { ...triesOf(card), authentication: rest.triesLeft ?? 3 });
    this.person = { ...known, ...rest.person, card: tried };
    this.#actor = createActor(machine, {
      clock: this.#clock,
      input: {
        make,
        person: this.person,
        municipalities,
        belongings: {
          ...belongingsOf(this.person, rest.things),
          ...purse(rest.purse ?? [500, 100, 100, 50, 50]),
        },
        moment,
        faults: rest.faults ?? [],
        realTime: rest.realTime ?? false,
      },
    }).start();
  }

  get step(): Step {
    return stepOf(this.#actor.getSnapshot());
  }

  get screen() {
    return screens[this.step](this.#actor.getSnapshot().context);
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
    return this.#actor.getSnapshot().context.belongings;
  }

  get charged(): Yen {
    return this.#actor.getSnapshot().context.charged;
  }

  get outcome(): Outcome {
    return this.#actor.getSnapshot().context.outcome;
  }

  get triesLeft(): number | undefined {
    const things = Object.values(this.belongings).map(({ thing }) => thing);
    return things.flatMap((thing) =>
      thing.kind === 'my-number-card' ? [thing.card.pins.authentication?.triesLeft] : [],
    )[0];
  }

  /** What lies in a place: coins and notes by their yen, the rest by their kind. */
  lying(place: string): (ThingKind | Yen)[] {
    return at(this.belongings, place).map(([, thing]) => ('yen' in thing ? thing.yen : thing.kind));
  }

  /** Coins and notes there, in yen. */
  yen(place: string): Yen {
    return yenIn(this.belongings, [place]);
  }

  /** The papers that came out, wherever they are. */
  get sheets(): Sheet[] {
    return Object.values(this.belongings).flatMap(({ thing }) =>
      thing.kind === 'paper' ? [thing.sheet] : [],
    );
  }

  /** @throws when such a key is not on the screen, or cannot be pressed now */
  presses(...keys: Key[]): this {
    for (const id of keys) {
      if (!this.screen.keys.some((key) => key.id === id && key.enabled))
        throw new Error(`no key "${id}" to press at ${this.step}`);
      this.#actor.send({ type: `touch.${id}` });
    }
    return this;
  }

  types(pin: string): this {
    return this.presses(...([...pin] as Digit[]), 'confirm');
  }

  /** Puts a thing out of the hand somewhere; money by its yen. */
  puts(what: ThingKind | Yen, place: string): this {
    return this.#moves('put', what, 'hand', place);
  }

  /** Takes a thing that lies somewhere, or the card out of its `case`. */
  takes(what: ThingKind | Yen, place: string): this {
    return this.#moves('take', what, place === 'case' ? 'hand' : place, place);
  }

  takesEverything(): this {
    for (const [id, { thing, at: place }] of Object.entries(this.belongings))
      if (!['hand', 'escrow', 'till'].includes(place)) this.#send('take', id, thing.kind, place);
    return this;
  }

  calls(): this {
    return this.#does({ type: 'call.staff' });
  }

  /** Lets time pass, in ms. */
  waits(ms: number): this {
    for (let left = ms; left > 0; left -= TICK) this.#clock.increment(Math.min(TICK, left));
    return this;
  }

  /** Goes on as most would, or as they wish, until the machine stands at that step. */
  comesTo(step: Step, wishes: Wishes = {}): this {
    for (let deeds = 0; this.step !== step; deeds += 1) {
      if (deeds > 60) throw new Error(`${this.step} does not lead to ${step}`);
      this.#goesOn(wishes);
    }
    return this;
  }

  #goesOn(wishes: Wishes): void {
    const { step } = this;
    const { body } = this.screen;
    const keys = wishes[step] ?? USUAL[step];
    if (this.passed.at(-1) !== step) this.passed.push(step);
    if (step === 'identify.place') {
      if (at(this.belongings, 'hand').some(([, thing]) => thing.kind === 'my-number-card' && thing.cased))
        this.takes('my-number-card', 'case');
      this.puts('my-number-card', 'card-pad');
    } else if (step === 'identify.pin' && !keys) this.types(this.person.memo ?? '0000');
    else if (step === 'identify.remove') this.takes('my-number-card', 'card-pad');
    else if (step === 'pay.eMoney') this.puts('transit-card', 'e-money-reader');
    else if (body?.kind === 'payment' && !keys) this.pays(body.fee - body.paid).presses('start');
    else if (body?.kind === 'collect') this.takesEverything();
    else if (keys) this.presses(...keys);
    else this.waits(500);
  }

  /** Puts in the coins a sensible person would. */
  pays(amount: Yen): this {
    const coins = at(this.belongings, 'hand').flatMap(([id, thing]) =>
      thing.kind === 'coin' ? [{ id, yen: thing.yen }] : [],
    );
    const chosen = coinsToPay(coins, amount);
    if (!chosen) throw new Error(`no ${amount} yen in ${sum(coins.map(({ yen }) => yen))}`);
    for (const { id } of chosen) this.#send('put', id, 'coin', 'coin-slot');
    return this;
  }

  #moves(verb: 'put' | 'take', what: ThingKind | Yen, from: string, place: string): this {
    const [id, thing] =
      at(this.belongings, from).find(([, { kind, ...rest }]) =>
        'yen' in rest ? rest.yen === what : kind === what,
      ) ?? [];
    if (id === undefined || !thing) throw new Error(`no ${what} in ${from} to ${verb} at ${this.step}`);
    return this.#send(verb, id, thing.kind, place);
  }

  #send(verb: 'put' | 'take', thing: ThingId, kind: ThingKind, place: string): this {
    return this.#does({ type: `${verb}.${kind}.${place}`, thing });
  }

  #does(event: TerminalEvent & Event): this {
    this.#actor.send(event);
    this.remark = remark(this.#actor.getSnapshot().context, event)?.en ?? null;
    return this;
  }
}

/** Simulated ms at a time: what begins to wait when something else has ended must not come late. */
const TICK = 100;

/** What most would press: the own residence record, alone, as it stands, paid by coins. */
const USUAL: Wishes = {
  menu: ['tile.government'],
  'begin.services': ['service.certificates'],
  'begin.consent': ['agree'],
  'begin.issuer': ['issuer.home'],
  'identify.credential': ['credential.card'],
  'identify.locked': ['finish'],
  'identify.unusable': ['finish'],
  'identify.noService': ['finish'],
  'identify.notYet': ['finish'],
  'identify.underAge': ['finish'],
  'choose.paper': ['paper.residence-record'],
  'choose.scope': ['scope.self'],
  'choose.items': ['next'],
  'choose.copies': ['next'],
  'choose.confirm': ['confirm'],
  'pay.method': ['pay.cash'],
};
