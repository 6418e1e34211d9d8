import { createContext, untrack } from 'svelte';
import { readingTime, type Speech, type Teacher } from '$lib/coach';
import {
  addLearned,
  loadProgress,
  PausableClock,
  Rehearsal,
  type Choice,
  type Level,
  type Next,
} from '$lib/practice';
import type { Terminal, TerminalEvent } from '$lib/screen';
import type { Hands } from '$lib/screen/hands.svelte';
import type { Words } from '$lib/words';
import type { Lesson } from './class/lesson.svelte';
import { Explained } from './explained.svelte';
import { Looking } from './looking.svelte';
import { handsAt } from './my-hands';
import { Player, type Speed } from './player.svelte';
import { linesOf } from './said-now';
import { ShownHand } from './shown-hand.svelte';

/** For every component of the practice page. */
export const [getPractising, setPractising] = createContext<Practising>();

/** Who likes it slower likes it slower the next time too. */
let usualSpeed: Speed = 1;

/** In ms: so long the eye needs for a deed whose words it has read already. */
const GLANCE = 500;

type Options = {
  terminal: Terminal;
  setting: Choice['setting'];
  scenario: Choice['scenario'];
  level: Level;
  speech: Speech;
  teacher: Teacher;
  lesson: Lesson;
};

/** Where something goes wrong on purpose: whether to watch that first, what then is the learner's turn. */
type Repair = 'offered' | 'watched' | 'yours';

/** Somebody who practises: the rehearsal, their hands, the hand of the page, and how the coach helps. */
export class Practising {
  readonly rehearsal: Rehearsal;
  readonly hands: Hands;
  readonly looking: Looking;
  readonly lesson: Lesson;
  readonly hand: ShownHand;
  readonly player: Player<Next>;
  readonly explained: Explained;
  repair: Repair | null = $state(null);
  /** Words of the machine are looked up, and no key of it is pressed. */
  lookingUp = $state(false);
  /** A word is being read. */
  reading = $state(false);
  readonly #clock = new PausableClock();
  readonly #lines: () => { lines: Words[]; ms: (words: Words) => number };
  #byHand = false;
  #read: Words[] = [];

  constructor({ terminal, setting, scenario, level, speech, teacher, lesson }: Options) {
    this.lesson = lesson;
    this.rehearsal = new Rehearsal(terminal, setting, scenario, {
      level: scenario ? level : 'together',
      mastery: loadProgress().progress.mastery,
      onlearned: addLearned,
      clock: this.#clock,
    });
    this.hands = handsAt(this.rehearsal, speech, (event) => this.send(event));
    this.looking = new Looking(this.rehearsal, this.hands);
    this.explained = new Explained(this.rehearsal);
    this.#lines = () => ({
      lines: linesOf(this.rehearsal, speech.phrases, teacher),
      ms: (words) => readingTime(words, speech.language),
    });
    this.hand = new ShownHand(this.rehearsal, this.hands, (deed) => this.#does(deed));
    this.player = new Player<Next>({
      next: () => this.rehearsal.next,
      same: (one, other) => JSON.stringify(one.event) === JSON.stringify(other.event),
      reading: () => this.#reading(),
      parts: (next) => this.hand.parts(next),
      letGo: () => this.hand.letGo(),
    });
    this.player.speed = usualSpeed;
    if (this.rehearsal.troubleAhead && level === 'together') this.repair = 'offered';
    if (level === 'watch') this.player.play();

    $effect(() => {
      void [this.rehearsal.next, this.player.playing];
      untrack(() => this.player.noticed());
    });
    $effect(() => () => this.player.pause());
    $effect(() => {
      usualSpeed = this.player.speed;
    });
    $effect(() => {
      if (this.lesson.asking || this.lookingUp) untrack(() => this.player.pause());
    });
    $effect(() => {
      if (this.rehearsal.ended && this.player.stepping) untrack(() => this.player.pause());
    });
    $effect(() => this.#holdTime());
    $effect(() => this.#handOver());
  }

  get level(): Level {
    return this.rehearsal.level;
  }

  /** Nothing is lost by it. */
  set level(level: Level) {
    this.repair = null;
    this.rehearsal.level = level;
    if (level === 'watch') this.player.play();
    else this.player.pause();
  }

  /** Whether what is to be done may be shown on the machine. */
  get shows(): boolean {
    const { ended } = this.rehearsal;
    const { lesson, lookingUp, looking } = this;
    return (
      !ended && !lesson.asking && !lookingUp && !looking.unfolded && !this.offers && !this.#isToBeStopped
    );
  }

  /** One should stop now: nothing points at another try. */
  get #isToBeStopped(): boolean {
    const { mayStop, next, guide, level } = this.rehearsal;
    return mayStop && level !== 'watch' && !(next && guide?.errs(next.line));
  }

  /** Before the first deed: whether to watch first how it goes wrong. */
  get offers(): boolean {
    return this.repair === 'offered' && !this.rehearsal.canUndo;
  }

  /** The hand of the page is there. */
  get isShown(): boolean {
    return this.shows && (this.level === 'watch' || this.player.stepping);
  }

  /** Who does something themselves while they watch takes over: the hand rests. */
  send(event: TerminalEvent): void {
    if (this.#byHand) {
      this.rehearsal.send(event, 'hand');
      return;
    }
    this.takeOver();
    this.repair = null;
    this.rehearsal.send(event);
  }

  takeOver(): void {
    if (this.player.playing || this.player.stepping) this.player.pause();
  }

  watchTheTrouble(): void {
    this.level = 'watch';
    this.repair = 'watched';
  }

  doItAll(): void {
    this.repair = null;
  }

  /** There is something for the hand to do next, or will be when the machine has done its part. */
  get canStep(): boolean {
    const { ended, guide, next, waiting } = this.rehearsal;
    return guide !== null && !ended && (next !== null || waiting || this.player.stepping);
  }

  /** The hand does what comes next, as often as it is asked to. */
  step(): void {
    this.repair = null;
    this.player.oneMore();
  }

  back(): void {
    this.player.pause();
    this.rehearsal.undo();
  }

  #does(deed: () => void): void {
    this.#byHand = true;
    try {
      deed();
    } finally {
      this.#byHand = false;
    }
  }

  /** Only what was not there to be read before takes time. */
  #reading(): number {
    const { lines, ms } = this.#lines();
    const fresh = lines.filter((line) => !this.#read.includes(line));
    this.#read = lines;
    return fresh.reduce((sum, line) => sum + ms(line), GLANCE);
  }

  /**
   * Who watches, or thinks with the class, is not hurried: the machine does what it does by itself, but does not lose its
   * patience while there is something to be done.
   */
  #holdTime(): void {
    const { ended, next } = this.rehearsal;
    if (ended) return;
    const thinks = (this.level === 'watch' || this.lesson.asking) && next !== null;
    if (thinks || this.reading) this.#clock.pause();
    else this.#clock.resume();
  }

  /** It went wrong: now it is the learner's turn. */
  #handOver(): void {
    const { hasGoneWrong, canUndo } = this.rehearsal;
    if (this.repair !== 'watched' || !hasGoneWrong || !canUndo) return;
    untrack(() => {
      this.level = 'together';
      this.repair = 'yours';
    });
  }
}
