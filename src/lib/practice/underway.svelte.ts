import type { Snapshot } from 'xstate';
import type { Kept, Tries } from '../card';
import type { FiledScenario, Line } from '../scenarios';
import type { Coaching, Moment, Talk, Terminal, TerminalEvent } from '../screen';
import type { Text } from '../words';
import type { Yen } from '../world';
import { courseAfter, START, type Course } from './course';
import { Guide, type Next, type Place } from './guide';
import { whereIs, type Where } from './hints';
import type { Keeper } from './kept-cards';
import { play, type Played } from './play';
import { busy, type Stand } from './script';
import { keptFor, type Setting } from './setting';
import { deedOf, entryDue, isAstray } from './replaying';
import type { Done, Entry, Retold } from './replay';
import { sameEvent, type Attempt } from './slips';
import { Standing, type Clock } from './standing.svelte';
import { noted, tapeFrom } from './tape';
import { mayStopAt, wayOut } from './way-out';

/** How everything was at one moment. */
export type Was = { snapshot: Snapshot<unknown>; place: Place | null; course: Course };

/** Somebody at a terminal, on the way a scenario wants or off it: what is there, and what comes next. */
export class Underway {
  readonly terminal: Terminal;
  readonly setting: Setting;
  readonly scenario: FiledScenario | null;
  readonly guide: Guide | null;
  protected readonly played: Played | null;
  protected readonly standing: Standing;
  readonly #keeper: Keeper;
  /** What is played again, instead of what the guide proposes. */
  readonly replay: Retold | null;
  /** Of the card, at the beginning; what is not named has all. */
  tries: Tries;
  protected course: Course = $state.raw(START);
  /** Called at once with whatever happens at the terminal, by a deed or by time. */
  onmoment: ((moment: Moment) => void) | null = null;
  #before: Moment['before'];
  #event: TerminalEvent | null = null;
  /** In ms after the beginning: when one walked away. */
  protected leftAt: number | null = null;
  /** Index among the script's steps; off the way, how far one was. */
  position = $state(0);
  /** The script's steps one has been at, in the order in which one came to them. */
  seen: readonly string[] = $state.raw([]);

  /** By the guide. */
  readonly #proposed: Next | null = $derived.by(() => {
    const { guide, stand } = this;
    const { typed, stopping } = this.course;
    if (this.isOver || !guide) return null;
    const out = stopping ? wayOut(stand) : null;
    return out ? { line: guide.place.cursor, event: out, mends: true } : guide.next(stand, typed);
  });

  /** What is played again comes when the terminal stands as it stood then. */
  readonly due: Entry | null = $derived.by(() =>
    this.replay && !this.isOver && !this.isAstray ? entryDue(this.replay, this.course.tape) : null,
  );

  readonly next: Next | null = $derived.by(() => (this.replay ? this.#replayed(this.due) : this.#proposed));

  constructor(
    terminal: Terminal,
    setting: Setting,
    scenario: FiledScenario | null,
    { clock, keeper, replay }: { clock: Clock; keeper: Keeper; replay: Retold | null },
  ) {
    this.terminal = terminal;
    this.setting = setting;
    this.scenario = scenario;
    this.#keeper = keeper;
    this.replay = replay;
    const kept = this.keptCards();
    this.tries = kept.tries[setting.person.id] ?? {};
    this.standing = new Standing(terminal, setting, { kept, keeper }, clock, () => this.noticed());
    if (scenario?.startsLocked) this.standing.keeps = keeper.save(kept);
    this.played = scenario && play(terminal, scenario, setting.make, setting.person);
    this.guide = scenario && this.played && new Guide(scenario, this.played);
    this.#before = this.stand;
    this.course = { ...START, tape: tapeFrom(this.stand) };
    this.#sees();
  }

  get stand(): Stand {
    return this.standing.now;
  }

  get talk(): Talk {
    return this.stand.talk;
  }

  get coaching(): Coaching {
    return this.stand.coaching;
  }

  get waiting(): boolean {
    return busy(this.stand);
  }

  /** False once the device would not keep the card. */
  get keeps(): boolean {
    return this.standing.keeps;
  }

  /** Yen that are gone: charged, or still lying where they were left. */
  get spent(): Yen {
    return this.standing.spent;
  }

  /** What the hardware gave back at the last deed, and why. */
  get remark(): Text | null {
    return this.course.remark;
  }

  /** The line of the script the next deed belongs to, or that is waited for; null off the way. */
  get line(): Line | null {
    return this.#lineOf(this.next);
  }

  /** Whether the terminal has gone another way than it went when that was done which is played again. */
  get isAstray(): boolean {
    return this.replay !== null && isAstray(this.replay, this.course.tape, this.stand);
  }

  #lineOf(next: Next | null): Line | null {
    const index = next ? (next.mends ? null : next.line) : this.guide?.awaited(this.stand);
    return (index === null || index === undefined ? null : this.scenario?.script[index]) ?? null;
  }

  /** Where to look for the next deed. */
  get where(): Where | null {
    return whereIs(this.next, this.stand);
  }

  /** Whether the script's own play comes to trouble. */
  get troubleAhead(): boolean {
    return this.played?.deeds.some(({ trouble }) => trouble) ?? false;
  }

  /** Whether it is time to stop, as at the real machine: the PIN was wrong, and one more miss locks it. */
  get mayStop(): boolean {
    return this.guide !== null && !this.isOver && mayStopAt(this.stand, this.course);
  }

  /**
   * Whether it is no time to try by oneself: something has gone wrong, or is to on purpose, or is being mended; or one miss
   * more would lock the card.
   */
  get isAmiss(): boolean {
    const { guide, stand, next } = this;
    if (!guide || this.isOver) return false;
    if (stand.coaching.trouble === true || this.mayStop || next?.mends === true) return true;
    return next ? guide.errs(next.line) : !this.waiting && guide.awaited(stand) !== null;
  }

  /** Whether it has gone wrong as it was meant to, and what comes next mends it; a lock is seen from its beginning. */
  get hasGoneWrong(): boolean {
    const { guide, next, coaching, scenario } = this;
    if (!guide || !next || coaching.trouble !== true || guide.errs(next.line)) return false;
    return guide.hasErred || scenario?.teaches === 'lock';
  }

  /** Whether the way leads out now. */
  get stopping(): boolean {
    return this.course.stopping;
  }

  /** All that was done and not taken back. */
  get entries(): readonly Entry[] {
    const { leftAt, stand } = this;
    const { tape } = this.course;
    return leftAt === null ? tape.entries : noted(tape, leftAt, { type: 'leave' }, stand, stand).entries;
  }

  /** Since the beginning. */
  protected get ms(): number {
    return 0;
  }

  /** Something that is done by no hand at the terminal; what came of it is there. */
  protected notes(done: Done, before = this.stand): void {
    this.course = { ...this.course, tape: noted(this.course.tape, this.ms, done, before, this.stand) };
  }

  #replayed(entry: Entry | null): Next | null {
    const event = entry && deedOf(entry, this.stand);
    if (!event) return null;
    const proposed = this.#proposed;
    if (proposed && sameEvent(proposed.event, event)) return proposed;
    const isWrong = entry.event.type === 'digit' && entry.event.is === 'wrong';
    return { line: this.guide?.place.cursor ?? 0, event, mends: true, ...(isWrong && { wrong: true }) };
  }

  /** Nothing is to be done any more. */
  protected get isOver(): boolean {
    return false;
  }

  /** Called after whatever happens. */
  protected noticed(): void {
    this.onmoment?.({ before: this.#before, event: this.#event, after: this.stand });
    this.#before = this.stand;
    this.#event = null;
    const index = this.guide?.steps.indexOf(this.stand.step) ?? -1;
    if (index >= 0) this.position = index;
    this.#sees();
  }

  #sees(): void {
    const { step } = this.stand;
    if (this.isOnTheWay(step) && !this.seen.includes(step)) this.seen = [...this.seen, step];
  }

  /** Does it; what came of it is still to be judged, as far as there is a guide who could. */
  protected does(event: TerminalEvent): Omit<Attempt, 'strayedFrom' | 'remark'> | null {
    const { stand: before, guide } = this;
    const next = this.#proposed;
    const line = this.#lineOf(next);
    const awaits = typeof guide?.awaited(before) === 'number';
    this.#event = event;
    const remark = this.standing.does(event);
    const { stand: after } = this;
    guide?.saw(before, event, after);
    this.course = courseAfter(this.course, { event, before, after }, remark, this.ms);
    if (!guide) return null;
    if (next && sameEvent(next.event, event)) guide.followed(next, after);
    return {
      ...{ event, before, after, next, line, awaits },
      then: this.#proposed,
      errs: next !== null && guide.errs(next.line),
      isPlayed: guide.isPlayed(before.step, event.type),
      leftAs: (key) => guide.leftAs(before.step, key),
    };
  }

  protected get was(): Was {
    return { snapshot: this.standing.persisted(), place: this.guide?.place ?? null, course: this.course };
  }

  protected goBackTo({ snapshot, place, course }: Was): void {
    if (place) this.guide?.goTo(place);
    this.course = course;
    this.#before = null;
    this.standing.goTo(snapshot);
  }

  /** The step, where it is one of the script's. */
  protected get stepOnTheWay(): string | null {
    return this.isOnTheWay(this.stand.step) ? this.stand.step : null;
  }

  protected isOnTheWay(step: string): boolean {
    return this.guide?.steps.includes(step) === true;
  }

  /** The cards as the device remembers them, with this one locked where the scenario begins so. */
  protected keptCards(): Kept {
    const kept = keptFor(this.scenario, this.setting.person, this.#keeper.load().kept);
    if (this.scenario?.startsLocked) this.#keeper.save(kept);
    return kept;
  }
}
