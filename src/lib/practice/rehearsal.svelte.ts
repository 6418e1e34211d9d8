import { runMachine } from '../actor.svelte';
import { keep, withKept, type Card } from '../card';
import type { Line, Scenario } from '../scenarios';
import type { Coaching, Noted, Talk, Terminal, TerminalEvent } from '../screen';
import type { Text } from '../words';
import { myNumberCard, type ThingId, type Yen } from '../world';
import { chosenOtherwise, wrongRows } from './compare';
import { Guide, type Next } from './guide';
import { loadCards, onCardsChanged, saveCards } from './kept-cards';
import { PausableClock } from './pausable-clock';
import { play, resultOf, type Played } from './play';
import { belongingsIn, busy, leftOn, standOf, typedAfter, wealth, type Stand } from './script';
import { inputOf, keptFor, type Setting } from './setting';

/** How a rehearsal ended: by the terminal's goodbye, or because the learner walked away. */
export type Ended = {
  outcome: string | null;
  /** What lies on the terminal still. */
  left: ThingId[];
  /** Whether it is the end the scenario states, with the paper it wants. */
  reached: boolean;
  /** Rows of the paper that are not as the scenario wants them, as printed. */
  wrong: string[];
  /** Rows of the record that one chose otherwise than the scenario does, as printed. */
  otherwise: string[];
  /** What the terminal has noted down, where it notes anything. */
  record: Noted | null;
};

/** One run at one terminal, by a learner. Create it while a component is being set up; it stops with it. */
export class Rehearsal {
  readonly terminal: Terminal;
  readonly setting: Setting;
  readonly scenario: Scenario | null;
  readonly guide: Guide | null;
  readonly #played: Played | null;
  readonly #brought: Yen;
  readonly #run: ReturnType<typeof runMachine<Terminal['machine']>>;
  readonly #clock = new PausableClock();
  /** Typed on the keypad since it was last empty; only ever here. */
  #typed = $state('');
  /** What the hardware gave back at the last deed, and why. */
  remark: Text | null = $state(null);
  /** False once the device would not keep the card. */
  keeps = $state(true);
  ended: Ended | null = $state(null);
  /** Index among the script's steps; off the way, how far one was. */
  position = $state(0);

  readonly stand: Stand = $derived.by(() => standOf(this.terminal, this.#run.snapshot, this.setting));
  readonly talk: Talk = $derived.by(() => this.stand.talk);
  readonly coaching: Coaching = $derived.by(() => this.stand.coaching);
  readonly next: Next | null = $derived.by(() =>
    this.ended || !this.guide ? null : this.guide.next(this.stand, this.#typed),
  );
  readonly waiting: boolean = $derived.by(() => busy(this.stand));

  constructor(terminal: Terminal, setting: Setting, scenario: Scenario | null) {
    this.terminal = terminal;
    this.setting = setting;
    this.scenario = scenario;
    const kept = keptFor(scenario, setting.person, loadCards().kept);
    if (scenario?.startsLocked) this.keeps = saveCards(kept);
    this.#run = runMachine(terminal.machine, inputOf(setting, kept), this.#clock);
    this.#played = scenario && play(terminal, scenario, setting.make, setting.person);
    this.guide = scenario && this.#played && new Guide(scenario, this.#played);
    this.#brought = wealth(this.stand.belongings);
    $effect(() => onCardsChanged(() => this.#readChip()));
    $effect(() => this.#noticeTheEnd());
    $effect(() => this.#noticeTheStep());
  }

  /** The line of the script the next deed belongs to, or that is waited for; null off the way. */
  get line(): Line | null {
    const index = this.next ? (this.next.mends ? null : this.next.line) : this.guide?.awaited(this.stand);
    return (index === null || index === undefined ? null : this.scenario?.script[index]) ?? null;
  }

  send(event: TerminalEvent): void {
    if (this.ended) return;
    this.#readChip();
    const { next } = this;
    const before = this.#card();
    this.guide?.saw(this.stand, event);
    this.#run.send(event);
    this.#typed = typedAfter(this.#typed, event, this.stand.screen);
    this.remark = this.terminal.remarkOf(event, this.#run.snapshot);
    this.#keepChip(before);
    if (next && sameEvent(next.event, event)) this.guide?.followed(next, this.stand);
  }

  /** Yen that are gone: charged, or still lying where they were left. */
  get spent(): Yen {
    return this.#brought - wealth(this.stand.belongings);
  }

  /** Turns round on the way out. */
  comeBack(): void {
    this.ended = null;
    this.#clock.resume();
  }

  /** Walks away, with whatever lies on the terminal left behind. */
  leave(): void {
    if (this.ended) return;
    const left = leftOn(this.stand.belongings);
    this.#end({ outcome: null, left, reached: false, wrong: [], otherwise: [], record: null });
  }

  /** Nothing happens any more at the terminal: it stays to be looked at. */
  #end(ended: Ended): void {
    this.ended = ended;
    this.#clock.pause();
  }

  #noticeTheStep(): void {
    const index = this.guide?.steps.indexOf(this.stand.step) ?? -1;
    if (index >= 0) this.position = index;
  }

  #noticeTheEnd(): void {
    const outcome = this.terminal.outcomeOf(this.#run.snapshot);
    if (outcome === null || this.ended || !this.scenario || !this.#played) return;
    const isWanted = outcome === this.scenario.ending.is;
    const got = resultOf(this.terminal, this.#run.snapshot);
    const wrong = isWanted ? wrongRows(this.#played.result, got) : [];
    const otherwise = isWanted ? chosenOtherwise(this.#played.result, got) : [];
    const reached = isWanted && wrong.length === 0;
    this.#end({ outcome, left: [], reached, wrong, otherwise, record: got.record });
  }

  #card(): Card | null {
    return myNumberCard(belongingsIn(this.#run.snapshot))?.card ?? null;
  }

  /** Another tab may have used the chip since: it is one chip. */
  #readChip(): void {
    const card = this.#card();
    const { kept, problem } = loadCards();
    if (!card || problem === 'no-storage' || !this.keeps) return;
    const tries = kept.tries[card.holder] ?? {};
    if (JSON.stringify(withKept(card, kept)) === JSON.stringify(card)) return;
    this.#run.send({ type: 'chip.changed', holder: card.holder, tries });
  }

  #keepChip(before: Card | null): void {
    const card = this.#card();
    if (card && card !== before) this.keeps = saveCards(keep(loadCards().kept, card));
  }
}

const sameEvent = (a: TerminalEvent, b: TerminalEvent): boolean =>
  a.type === b.type && ('thing' in a ? a.thing : '') === ('thing' in b ? b.thing : '');
