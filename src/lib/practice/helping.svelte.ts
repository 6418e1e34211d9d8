import { learnedBy, learning, taught, type Learning } from './learning';
import { levels, type Level, type Strength } from './level';
import { helpAt, type HelpAt, type Learned } from './mastery';
import type { Slip } from './slips';
import { lessonOf, noVisits, visited, type Happening, type Visits } from './visits';

/** A clock as XState wants it. */
type Timers = {
  setTimeout: (run: () => void, ms: number) => unknown;
  clearTimeout: (id: never) => void;
};

type Pupil = {
  known: Record<string, Learned>;
  timers: Timers;
  /** Whether the coach leads just now: shows what to do, however well it is known. */
  leads: () => boolean;
  onlearned: (step: string, learned: Learned) => void;
};

/** What a run has taught so far; `did`: at which level the learner did each right deed. */
export type Taught = { visits: Visits; hinted: Strength; did: Level[] } & Learning;

/** In ms: so long one may try alone, with nothing done, before late help comes. */
const LATE = 8_000;

/** How much help there is, at the step one stands at; and what was learned of it there. */
export class Helping {
  readonly #pupil: Pupil;
  #level: Level;
  #learning: Learning;
  #visits: Visits = $state.raw(noVisits);
  /** The step one stands at, if it is on the way. */
  #step: string | null = $state(null);
  /** The strongest hint since one came here, asked for or come by itself. */
  hinted: Strength = $state(0);
  #waiting: unknown = null;
  /** At which level the learner did each right deed. */
  #did: Level[] = [];

  constructor(level: Level, pupil: Pupil) {
    this.#level = $state(level);
    this.#learning = $state.raw(learning(pupil.known));
    this.#pupil = pupil;
  }

  /** By the level, and by what was known of this step when the run began. */
  readonly #own: HelpAt = $derived.by(() =>
    helpAt(this.#level, this.#step === null ? undefined : this.#learning.known[this.#step]),
  );

  readonly at: HelpAt = $derived.by(() => (this.#pupil.leads() ? 'full' : this.#own));

  /** What is shown just now. */
  readonly strength: Strength = $derived.by(() => (this.at === 'full' ? 3 : this.#needed));

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

  /** At which level the learner did most themselves; the present one where nothing, or as much. */
  get mostly(): Level {
    const deeds = (level: Level) => this.#did.filter((one) => one === level).length;
    return levels.reduce((best, level) => (deeds(level) > deeds(best) ? level : best), this.#level);
  }

  /** All that the run has taught, to go on from; what was known of each step it taught as it was when the run began. */
  get taught(): Taught {
    const { visits, hinted } = this;
    const { known, done } = this.#learning;
    const before = Object.entries(known).filter(([step]) => done[step] !== undefined);
    return { visits, hinted, known: Object.fromEntries(before), done, did: [...this.#did] };
  }

  /** At this step, with what the run had taught up to there. */
  goOnFrom({ visits, hinted, known, done, did }: Taught, step: string | null): void {
    const others = Object.entries(this.#learning.known).filter(([one]) => done[one] === undefined);
    this.#learning = { known: { ...Object.fromEntries(others), ...known }, done };
    this.#visits = visits;
    this.#did = [...did];
    const isStillThere = visits.visit?.step === step;
    if (!isStillThere) this.arrive(step);
    this.#step = step;
    if (isStillThere) this.hinted = hinted;
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
    if (by === 'learner') this.#did.push(this.#level);
    this.#waitCalmly();
  }

  /** A right digit. */
  typed(): void {
    this.#waitCalmly();
  }

  /** `isHere`: one stands there still; what the coach then says of it shows what to do. */
  slipped(slip: Slip, { isOnTheWay, isHere }: { isOnTheWay: boolean; isHere: boolean }): void {
    this.#happens({ slipped: slip });
    if (isOnTheWay) this.#learn(slip.step, { done: 'shown', slipped: true });
    if (isHere && this.#level !== 'alone') this.#happens({ helped: 3 });
    this.#waitCalmly();
  }

  /** The slip at this step is explained, and the way back shown. */
  leadBack(step: string): void {
    this.#happens({ ledBack: step });
  }

  /** One more hint; late help comes at once, and all of it. */
  hint(): void {
    if (this.at !== 'late' && this.at !== 'asked') return;
    this.hinted = this.at === 'late' ? 3 : (Math.min(3, this.hinted + 1) as Strength);
    this.#show();
  }

  /** After whatever happens: the coach may have begun to lead, or let go. */
  noticed(): void {
    this.#count();
    if (this.#waiting === null) this.#waitCalmly();
  }

  leave(): void {
    this.#happens('left');
    this.#step = null;
    this.#calm();
  }

  /** Nobody waits for late help any more: the page is left. */
  rest(): void {
    this.#calm();
  }

  /** Another run begins, with what was learned by this one. */
  restart(): void {
    this.leave();
    this.#visits = noVisits;
    this.#did = [];
    this.#learning = learning(learnedBy(this.#learning));
  }

  /** What is shown without the coach leading. */
  get #needed(): Strength {
    if (this.#own === 'full') return 3;
    return this.#own === 'none' ? 0 : this.hinted;
  }

  #begin(step: string | null): void {
    this.#step = step;
    this.hinted = 0;
    this.#show();
  }

  /** Counts what is shown, and waits where help comes late. */
  #show(): void {
    this.#count();
    this.#waitCalmly();
  }

  #count(): void {
    const needed = this.#needed;
    if (needed > (this.#visits.visit?.strength ?? 3)) this.#happens({ helped: needed });
    if (needed < this.strength && this.#visits.visit?.led === false) this.#happens('led');
  }

  #waitCalmly(): void {
    this.#calm();
    if (this.at !== 'late' || this.hinted > 0) return;
    this.#waiting = this.#pupil.timers.setTimeout(() => {
      this.#waiting = null;
      if (this.at === 'late') this.hint();
    }, LATE);
  }

  #calm(): void {
    if (this.#waiting !== null) this.#pupil.timers.clearTimeout(this.#waiting as never);
    this.#waiting = null;
  }

  #happens(happening: Happening): void {
    const { visit } = this.#visits;
    this.#visits = visited(this.#visits, happening);
    const isOver = happening === 'left' || (typeof happening === 'object' && 'arrived' in happening);
    const lesson = isOver && visit ? lessonOf(visit) : null;
    if (visit && lesson) this.#learn(visit.step, lesson);
  }

  #learn(step: string, lesson: Parameters<typeof taught>[2]): void {
    this.#learning = taught(this.#learning, step, lesson);
    const now = learnedBy(this.#learning)[step];
    if (now) this.#pupil.onlearned(step, now);
  }
}
