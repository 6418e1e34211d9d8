import type { FiledScenario } from '../scenarios';
import type { Terminal, TerminalEvent } from '../screen';
import type { Coached } from './coached';
import { courseAt, judged } from './course';
import { endedBefore, endedBy, type Ended } from './ended';
import { helpOf, type Help } from './help';
import { Helping } from './helping.svelte';
import { History } from './history';
import { onCardsChanged, onDevice } from './kept-cards';
import type { Level } from './level';
import { PausableClock } from './pausable-clock';
import { cardsOf } from './replaying';
import { reportOf } from './report';
import type { Run } from './run';
import { leftBehind, leftOn } from './script';
import type { Setting } from './setting';
import { sameEvent, type Slip } from './slips';
import type { Clock } from './standing.svelte';
import { steady } from './steady';
import { restWithThePage, Stopwatch } from './stopwatch';
import { isDigit } from './tape';
import { mayCostATry, Turns } from './turns';
import { Underway, type Was } from './underway.svelte';
import { isCancel } from './way-out';

/** One run at one terminal, by a learner. Create it while a component is being set up; it stops with it. */
export class Rehearsal extends Underway {
  readonly #clock: Clock;
  protected readonly helping: Helping;
  protected readonly history = new History<Was>();
  protected readonly stopwatch: Stopwatch;
  protected readonly now: () => number;
  /** By `now`. */
  protected began: number;
  readonly #first: Was;
  readonly #home: string;
  readonly #turns: Turns;
  /** The step one stood at last. */
  #step: string;
  /** In the middle of a deed nothing is noticed, only when it is done and judged. */
  #midway = true;
  #canGoBack = $state(false);
  ended: Ended | null = $state.raw(null);
  /** All that were made, in order. */
  slips: Slip[] = $state.raw([]);

  constructor(
    terminal: Terminal,
    setting: Setting,
    scenario: FiledScenario | null,
    { level = 'together', mastery = {}, ...more }: Coached = {},
  ) {
    const { onlearned, clock = new PausableClock(), now = steady, replay = null } = more;
    const { keeper = replay ? cardsOf(replay, setting.person.id) : onDevice } = more;
    super(terminal, setting, scenario, { clock, keeper, replay });
    this.#clock = clock;
    this.#first = this.was;
    this.#home = this.stand.step;
    this.#step = this.#home;
    this.stopwatch = new Stopwatch(now);
    this.now = now;
    this.began = now();
    this.helping = new Helping(level, {
      known: mastery[terminal.id] ?? {},
      timers: clock,
      leads: () => this.stopping || (this.level === 'together' && this.isAmiss),
      onlearned: (step, learned) => onlearned?.(terminal.id, step, learned),
    });
    this.helping.arrive(this.stepOnTheWay);
    this.#midway = false;
    this.#turns = new Turns(keeper);
    $effect(() => this.#turns.open());
    $effect(() => onCardsChanged(() => this.#readChip()));
    $effect(() => restWithThePage(this.stopwatch));
    $effect(() => () => this.helping.rest());
  }

  /** Can be changed at any time. */
  get level(): Level {
    return this.helping.level;
  }

  set level(level: Level) {
    this.helping.level = level;
    if (this.slip) this.helping.leadBack(this.slip.step);
  }

  get help(): Help {
    const { at, strength } = this.helping;
    return helpOf(at, strength, !this.ended && (this.next !== null || !this.waiting));
  }

  /** Asks for a hint; late help comes at once, and all of it. */
  hint(): void {
    if (this.help.hints) this.helping.hint();
  }

  /** The slip to be explained, until the next right deed; in Alone none before the end. */
  get slip(): Slip | null {
    return this.level === 'alone' ? null : this.course.slip;
  }

  /** `hand`: the page's own, which shows it. What may cost a try of the PIN waits until nobody else can use the chip. */
  send(event: TerminalEvent, by: 'learner' | 'hand' = 'learner'): void {
    this.#turns.take(
      () => this.#sends(event, by),
      () => mayCostATry(event, this.stand),
    );
  }

  /** Whether a deed that was done waits for its turn. */
  get isWaitingForTurn(): boolean {
    return this.#turns.isWaiting;
  }

  #sends(event: TerminalEvent, by: 'learner' | 'hand'): void {
    if (this.ended || (this.replay && !(this.next && sameEvent(this.next.event, event)))) return;
    this.#readChip();
    if (this.ended) return;
    const isStop = this.mayStop && isCancel(event, this.stand);
    this.history.keep(this.was);
    this.#canGoBack = true;
    this.#midway = true;
    const attempt = this.does(event);
    if (isStop) this.#stop();
    else if (attempt && (by === 'learner' || this.replay)) this.#judge(attempt);
    else {
      this.course = { ...this.course, slip: null };
      this.helping.did(by);
    }
    this.#midway = false;
    this.noticed();
  }

  /** Also at an end one came to by a deed, as by 中止. */
  get canUndo(): boolean {
    return this.#canGoBack && this.ended?.outcome !== null;
  }

  /** Takes the last deed back; what the chip has counted stays counted, and a slip stays made. */
  undo(): void {
    this.#turns.take(() => this.#undoes());
  }

  #undoes(): void {
    const was = this.canUndo ? this.history.takeBack() : undefined;
    if (!was) return;
    if (this.course.slip) this.helping.leadBack(this.course.slip.step);
    this.#goOn();
    this.goBackTo(was, () => this.helping.retake(this.stepOnTheWay));
  }

  /** From the beginning, with the card as the device remembers it. */
  restart(): void {
    this.keptCards();
    this.#goOn();
    this.history.forget();
    this.slips = [];
    this.seen = [];
    this.stopwatch.restart();
    this.began = this.now();
    this.helping.restart();
    this.goBackTo(this.#first, () => this.helping.arrive(this.stepOnTheWay));
  }

  /** From now on the way leads out. */
  stopHere(): void {
    if (!this.guide || this.ended) return;
    this.notes({ type: 'stop' });
    this.#stop();
  }

  #stop(): void {
    this.course = { ...this.course, stopping: true, slip: null };
    this.helping.noticed();
  }

  /** Turns round on the way out. */
  comeBack(): void {
    this.#goOn();
    this.helping.arrive(this.stepOnTheWay);
  }

  /** Walks away, with whatever lies on the terminal left behind. */
  leave(): void {
    if (this.ended) return;
    this.leftAt = this.ms;
    this.#end(endedBefore(leftBehind(this.stand.belongings), this.stopping));
  }

  /** When something is played again: what comes next and was done by no hand at the terminal is done. */
  pass(): void {
    const done = this.due?.event;
    if (done?.type === 'stop') this.stopHere();
    else if (done?.type === 'leave') this.leave();
    else if (done?.type === 'chip.changed') this.#readChip(done);
    if (this.entries.length === this.replay?.events.length) this.noticed();
  }

  /** What there is to remember of it; null in free practice. */
  get report(): Omit<Run, 'at'> | null {
    return reportOf(this, this.helping, this.stopwatch.seconds);
  }

  protected override get isOver(): boolean {
    return this.ended !== null;
  }

  /** After a deed, and after whatever happens by time. */
  protected override noticed(): void {
    if (this.#midway || this.ended) return;
    super.noticed();
    const { late } = this.course;
    this.course = courseAt(this.course, this.stand);
    const { slip } = this.course;
    if (late && slip?.event === late.event) this.#slipped(slip, false);
    if (this.stand.step !== this.#step) {
      this.#step = this.stand.step;
      this.helping.arrive(this.stepOnTheWay);
    }
    this.helping.noticed();
    this.#noticeTheEnd();
  }

  protected override get ms(): number {
    return Math.max(0, Math.round(this.now() - this.began));
  }

  protected override goBackTo(was: Was, arrive = () => {}): void {
    this.#midway = true;
    super.goBackTo(was);
    this.#canGoBack = this.history.length > 0;
    this.#step = this.stand.step;
    arrive();
    this.#midway = false;
    this.#readChip();
    this.noticed();
  }

  #judge(attempt: Parameters<typeof judged>[1]): void {
    const { is, course } = judged(this.course, attempt);
    this.course = course;
    // digits count as one deed, when they are handed over: so none is told from another
    if (is === 'right' && isDigit(attempt.event)) this.helping.typed();
    else if (is === 'right') this.helping.did('learner');
    if (is === 'slip' && course.slip) this.#slipped(course.slip, attempt.after.step === attempt.before.step);
  }

  #slipped(slip: Slip, isHere: boolean): void {
    this.slips = [...this.slips, slip];
    this.helping.slipped(slip, { isOnTheWay: this.isOnTheWay(slip.step), isHere });
    if (this.slip) this.helping.leadBack(slip.step);
  }

  #noticeTheEnd(): void {
    const { stopping, terminal, scenario, played, stand } = this;
    const { snapshot } = this.standing;
    const outcome = terminal.outcomeOf(snapshot);
    if (outcome !== null && scenario && played && !this.guide?.beginsAgain)
      this.#end(endedBy(outcome, scenario, played, terminal, snapshot, stopping));
    else if (stopping && stand.step === this.#home && leftOn(stand.belongings).length === 0)
      this.#end(endedBefore([], stopping));
  }

  #readChip(change = this.standing.changedElsewhere): void {
    if (!change) return;
    const { stand: before } = this;
    const midway = this.#midway;
    this.#midway = true;
    this.standing.changeChip(change);
    this.notes(change, before);
    this.#midway = midway;
    this.noticed();
  }

  #goOn(): void {
    this.ended = null;
    this.leftAt = null;
    this.#clock.resume?.();
    this.stopwatch.goOn('over');
  }

  /** Nothing happens any more at the terminal: it stays to be looked at. */
  #end(ended: Ended): void {
    this.ended = ended;
    this.#clock.pause?.();
    this.stopwatch.rest('over');
    this.helping.leave();
  }
}
