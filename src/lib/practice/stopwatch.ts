/** In seconds, eleven days: a count that is kept cannot be larger. */
const MOST = 1_000_000;

/** Counts while nothing makes it rest. `now`: ms. */
export class Stopwatch {
  readonly #now: () => number;
  readonly #rests = new Set<'over' | 'hidden'>();
  #counted = 0;
  #since: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#since = now();
  }

  /** Whole seconds, and no more than can be kept. */
  get seconds(): number {
    return Math.min(MOST, Math.floor((this.#counted + this.#running()) / 1000));
  }

  /** `over`: what is timed has ended; `hidden`: nobody sees the page. */
  rest(why: 'over' | 'hidden'): void {
    this.#counted += this.#running();
    this.#since = this.#now();
    this.#rests.add(why);
  }

  goOn(why: 'over' | 'hidden'): void {
    this.#counted += this.#running();
    this.#since = this.#now();
    this.#rests.delete(why);
  }

  /** As if so many seconds had been counted by now. */
  goOnFrom(seconds: number): void {
    this.#counted = seconds * 1000;
    this.#since = this.#now();
  }

  /** From nothing again. */
  restart(): void {
    this.#counted = 0;
    this.#since = this.#now();
    this.#rests.delete('over');
  }

  #running(): number {
    return this.#rests.size > 0 ? 0 : this.#now() - this.#since;
  }
}

/** Rests as long as nobody sees the page; returns what ends that. */
export function restWithThePage(stopwatch: Stopwatch): () => void {
  const seen = () => {
    if (document.hidden) stopwatch.rest('hidden');
    else stopwatch.goOn('hidden');
  };
  seen();
  document.addEventListener('visibilitychange', seen);
  return () => document.removeEventListener('visibilitychange', seen);
}
