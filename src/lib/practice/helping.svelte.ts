import type { Level, Strength } from './level';
import { helpAt, learned, type HelpAt, type Learned } from './mastery';
import type { Slip } from './slips';
import { lessonOf, noVisits, visited, type Happening, type Visits } from './visits';

/** A clock as XState wants it. */
type Timers = {
  setTimeout: (run: () => void, ms: number) => unknown;
  clearTimeout: (id: never) => void;
};

/** In ms: so long one may try alone, with nothing done, before late help comes. */
const LATE = 8_000;

/** How much help there is, at the step one stands at; and what was learned of it there. */
export class Helping {
  readonly #timers: Timers;
  readonly #onlearned: (step: string, learned: Learned) => void;
  #level: Level;
  #known: Record<string, Learned>;
  #visits: Visits = $state.raw(noVisits);
  /** The step one stands at, if it is on the way. */
  #step: string | null = $state(null);
  /** The strongest hint since one came here, asked for or come by itself. */
  hinted: Strength = $state(0);
  #waiting: unknown = null;

  constructor(
    level: Level,
    known: Record<string, Learned>,
    timers: Timers,
    onlearned: (step: string, learned: Learned) => void,
  ) {
    this.#level = $state(level);
    this.#known = $state.raw(known);
    this.#timers = timers;
    this.#onlearned = onlearned;
  }

  readonly at: HelpAt = $derived.by(() =>
    helpAt(this.#level, this.#step === null ? undefined : this.#known[this.#step]),
  );

  /** What is shown just now. */
  readonly strength: Strength = $derived.by(() =>
    this.at === 'full' ? 3 : this.at === 'none' ? 0 : this.hinted,
  );

  get visits(): Visits {
    return this.#visits;
  }

  get level(): Level {
    return this.#level;
  }

  set level(level: Level) {
    this.#level = level;
    this.#show();
  }

  /** Comes to a step; null: to one that is not on the way. */
  arrive(step: string | null): void {
    this.#happens({ arrived: step });
    this.#begin(step);
  }

  /** Is back at a step, or at it still, because a deed was taken back. */
  retake(step: string | null): void {
    if (step !== null && this.#visits.visit?.step === step) this.#happens('retaken');
    else {
      this.#happens({ arrived: step, retaken: true });
      this.#begin(step);
    }
  }

  /** A right deed. */
  did(by: 'learner' | 'hand'): void {
    this.#happens({ did: by });
    this.#waitCalmly();
  }

  /** `isHere`: one stands there still; what the coach then says of it shows what to do. */
  slipped(slip: Slip, { isOnTheWay, isHere }: { isOnTheWay: boolean; isHere: boolean }): void {
    this.#happens({ slipped: slip });
    if (isOnTheWay) this.#learn(slip.step, { done: 'shown', slipped: true });
    if (isHere && this.#level !== 'alone') this.#happens({ helped: 3 });
    this.#waitCalmly();
  }

  /** One more hint; late help comes at once, and all of it. */
  hint(): void {
    if (this.at !== 'late' && this.at !== 'asked') return;
    this.hinted = this.at === 'late' ? 3 : (Math.min(3, this.hinted + 1) as Strength);
    this.#show();
  }

  /** The way out is shown, whatever the level. */
  leadOut(): void {
    this.#happens({ helped: 3 });
  }

  leave(): void {
    this.#happens('left');
    this.#step = null;
    this.#calm();
  }

  restart(): void {
    this.leave();
    this.#visits = noVisits;
  }

  #begin(step: string | null): void {
    this.#step = step;
    this.hinted = 0;
    this.#show();
  }

  /** Counts what is shown, and waits where help comes late. */
  #show(): void {
    if (this.strength > 0) this.#happens({ helped: this.strength });
    this.#waitCalmly();
  }

  #waitCalmly(): void {
    this.#calm();
    if (this.at !== 'late' || this.hinted > 0) return;
    this.#waiting = this.#timers.setTimeout(() => {
      this.#waiting = null;
      if (this.at === 'late') this.hint();
    }, LATE);
  }

  #calm(): void {
    if (this.#waiting !== null) this.#timers.clearTimeout(this.#waiting as never);
    this.#waiting = null;
  }

  #happens(happening: Happening): void {
    const { visit } = this.#visits;
    this.#visits = visited(this.#visits, happening);
    const isOver = happening === 'left' || (typeof happening === 'object' && 'arrived' in happening);
    const lesson = isOver && visit ? lessonOf(visit) : null;
    if (visit && lesson) this.#learn(visit.step, lesson);
  }

  #learn(step: string, lesson: Parameters<typeof learned>[1]): void {
    const now = learned(this.#known[step], lesson);
    this.#known = { ...this.#known, [step]: now };
    this.#onlearned(step, now);
  }
}
