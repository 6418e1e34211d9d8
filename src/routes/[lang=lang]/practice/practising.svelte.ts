import { createContext, untrack } from 'svelte';
import { readingTime, type Speech, type Teacher } from '$lib/coach';
import {
  addLearned,
  inMind,
  KeptRehearsal,
  loadProgress,
  PausableClock,
  type Choice,
  type Left,
  type Level,
  type Next,
  type Pace,
} from '$lib/practice';
import type { Terminal, TerminalEvent } from '$lib/screen';
import type { Hands } from '$lib/screen/hands.svelte';
import { sounding } from '$lib/sound/sounding.svelte';
import type { Words } from '$lib/words';
import { glassFirst } from '../../glass-first.svelte';
import type { Lesson } from './class/lesson.svelte';
import { CoachVoice } from './coach-voice.svelte';
import { Explained } from './explained.svelte';
import { Looking } from './looking.svelte';
import { keyOf } from './deed';
import { Hearing } from './hearing.svelte';
import { handsAt } from './my-hands';
import { Player, type Speed } from './player.svelte';
import { linesOf } from './said-now';
import { ShownHand } from './shown-hand.svelte';
import { spokenNow } from './spoken-now';

/** For every component of the practice page. */
export const [getPractising, setPractising] = createContext<Practising>();

/** Who likes it slower likes it slower the next time too. */
let usualSpeed: Speed = 1;

/** In ms: so long the eye needs for a deed whose words it has read already; and in a calm film, for any but digits. */
const GLANCE = 500;
const CALM = 1500;

/** In ms: so long one sees in a replay how the machine is left, before one has left it. */
const GOES = 2000;

type Options = {
  terminal: Terminal;
  setting: Choice['setting'];
  scenario: Choice['scenario'];
  level: Level;
  speech: Speech;
  teacher: Teacher;
  lesson: Lesson;
  film?: Filming;
  replay?: Choice['replay'];
  left?: Left | null;
  /** Of the machine. */
  clock?: PausableClock;
};

/** It is played for a film: at this pace, from fresh cards, and the device remembers nothing of it. */
export type Filming = { pace: Pace; ondid: (step: string, event: TerminalEvent['type']) => void };

/** Where something goes wrong on purpose: whether to watch that first, what then is the learner's turn. */
type Repair = 'offered' | 'watched' | 'yours';

/** Somebody who practises: the rehearsal, their hands, the hand of the page, and how the coach helps. */
export class Practising {
  readonly rehearsal: KeptRehearsal;
  readonly hands: Hands;
  readonly looking: Looking;
  readonly lesson: Lesson;
  readonly hand: ShownHand;
  readonly player: Player<Next>;
  readonly explained: Explained;
  readonly hearing: Hearing;
  /** Null in a film. */
  readonly voice: CoachVoice | null;
  /** What there is to go on from, until one has chosen; the machine stands still. */
  left: Exclude<Left, string> | null = $state.raw(null);
  /** Why one cannot go on where one was. */
  readonly lost: Extract<Left, string> | null;
  repair: Repair | null = $state(null);
  /** Words of the machine are looked up, and no key of it is pressed. */
  lookingUp = $state(false);
  /** A word is being read. */
  reading = $state(false);
  readonly #clock: PausableClock;
  readonly #lines: () => { lines: Words[]; ms: (words: Words) => number };
  #byHand = false;
  #read: Words[] = [];
  readonly #film: Filming | undefined;

  constructor(options: Options) {
    const { terminal, setting, scenario, level, lesson, film } = options;
    const { speech, teacher, replay, left = null, clock = new PausableClock() } = options;
    this.#clock = clock;
    this.lost = typeof left === 'string' ? left : null;
    this.left = typeof left === 'string' ? null : left;
    this.lesson = lesson;
    this.#film = film;
    this.rehearsal = new KeptRehearsal(terminal, setting, scenario, {
      level: scenario || replay ? level : 'together',
      ...(replay
        ? { replay }
        : film
          ? { keeper: inMind() }
          : {
              mastery: loadProgress().progress.mastery,
              onlearned: (...of) => glassFirst.later(() => addLearned(...of)),
            }),
      clock: this.#clock,
    });
    this.hearing = new Hearing(this.rehearsal, { aloud: film === undefined });
    this.hands = handsAt(this.rehearsal, speech, (event) => this.send(event));
    this.looking = new Looking(this.rehearsal, this.hands);
    this.explained = new Explained(this.rehearsal);
    this.#lines = () => ({
      lines: linesOf(this.rehearsal, speech.phrases, teacher),
      ms: (words) => readingTime(words, speech.language, film?.pace),
    });
    this.voice = film
      ? null
      : new CoachVoice({ speech, teacher, said: () => spokenNow(this, speech.phrases, teacher) });
    this.hand = new ShownHand(this.rehearsal, this.hands, (deed, event) => this.#does(deed, event));
    this.player = new Player<Next>({
      next: () => (this.left || this.rehearsal.isWaitingForTurn ? null : this.rehearsal.next),
      same: (one, other) => JSON.stringify(one.event) === JSON.stringify(other.event),
      reading: () => this.#reading(),
      speaking: () => this.voice?.speakingFor() ?? sounding.speakingFor(),
      parts: (next) => this.hand.parts(next),
      letGo: () => this.hand.letGo(),
    });
    if (!film) this.player.speed = usualSpeed;
    if (this.rehearsal.troubleAhead && level === 'together') this.repair = 'offered';
    if (level === 'watch' && !film && !this.left) this.player.play();

    $effect(() => {
      void [this.rehearsal.next, this.player.playing];
      untrack(() => this.player.noticed());
    });
    $effect(() => () => this.player.pause());
    $effect(() => {
      if (!film) usualSpeed = this.player.speed;
    });
    $effect(() => {
      if (this.lesson.asking || this.lookingUp) untrack(() => this.player.pause());
    });
    $effect(() => {
      if (this.rehearsal.ended && this.player.stepping) untrack(() => this.player.pause());
    });
    $effect(() => this.#holdTime());
    $effect(() => this.#passOn());
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

  /** Before the first deed: whether to go on where one was, or to watch first how it goes wrong. */
  get offers(): boolean {
    if (this.left) return true;
    return this.repair === 'offered' && !this.rehearsal.canUndo;
  }

  /** The hand of the page is there. */
  get isShown(): boolean {
    return this.shows && (this.level === 'watch' || this.player.stepping);
  }

  /** Who does something themselves while they watch takes over: the hand rests. */
  send(event: TerminalEvent): void {
    if (this.left) return;
    this.voice?.hush();
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

  /** Where one was. */
  goOn(): void {
    const { left } = this;
    if (!left) return;
    [this.left, this.repair] = [null, null];
    if (this.rehearsal.goOnFrom(left) === 'watch') this.player.play();
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
    if (this.left) return false;
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

  #does(deed: () => void, event: Next['event']): void {
    const { step } = this.rehearsal.stand;
    this.#byHand = true;
    try {
      deed();
    } finally {
      this.#byHand = false;
    }
    this.#film?.ondid(step, event.type);
  }

  /** Only what was not there to be read before takes time. */
  #reading(): number {
    const { lines, ms } = this.#lines();
    const fresh = lines.filter((line) => !this.#read.includes(line));
    this.#read = lines;
    const all = fresh.reduce((sum, line) => sum + ms(line), GLANCE);
    return this.#film?.pace === 'calm' && keyOf(this.rehearsal)?.look !== 'digit' ? Math.max(all, CALM) : all;
  }

  /**
   * Who watches, or thinks with the class, is not hurried: the machine does what it does by itself, but does not lose its
   * patience while there is something to be done.
   */
  #holdTime(): void {
    const { ended, next, due } = this.rehearsal;
    if (ended) return;
    const thinks = (this.level === 'watch' || this.lesson.asking) && (next !== null || due !== null);
    if (thinks || this.reading || this.left) this.#clock.pause();
    else this.#clock.resume();
  }

  /** In a replay: what was done by no hand. */
  #passOn(): (() => void) | undefined {
    const { due, next } = this.rehearsal;
    if (!due || next) return undefined;
    const goes = due.event.type === 'leave';
    if (goes && !this.player.playing) return undefined;
    const timer = setTimeout(() => this.rehearsal.pass(), goes ? GOES : 0);
    return () => clearTimeout(timer);
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
