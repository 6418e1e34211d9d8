/** A part of a deed as one sees it: what begins, and how long until the next part (ms, at usual speed). */
export type Part = { ms: number; begin: (ms: number) => void };

/** What is played. `Deed`s that are `same` are one. */
type Piece<Deed> = {
  /** Null while there is nothing to do but wait. */
  next: () => Deed | null;
  same: (one: Deed, other: Deed) => boolean;
  /** In ms, at usual speed: until what is said of it is read. */
  reading: () => number;
  /** The last of them does it. */
  parts: (deed: Deed) => Part[];
  /** Breaks off what has begun. */
  letGo: () => void;
};

type Timers = {
  setTimeout: (run: () => void, ms: number) => unknown;
  clearTimeout: (id: never) => void;
};

export type Speed = (typeof speeds)[number];
export const speeds = [0.5, 1, 1.5, 2] as const;

/** Does one deed after the other, at human speed, each when its words can have been read. */
export class Player<Deed> {
  readonly #piece: Piece<Deed>;
  readonly #timers: Timers;
  #playing = $state(false);
  #stepping = $state(false);
  speed: Speed = $state(1);
  #deed: Deed | null = null;
  /** It is done, and rests a moment before the next. */
  #done = false;
  #timer: unknown = null;

  constructor(piece: Piece<Deed>, timers: Timers = globalThis) {
    this.#piece = piece;
    this.#timers = timers;
  }

  /** Goes on by itself. */
  get playing(): boolean {
    return this.#playing;
  }

  /** In the middle of a single step. */
  get stepping(): boolean {
    return this.#stepping;
  }

  play(): void {
    this.#playing = true;
    this.noticed();
  }

  pause(): void {
    this.#playing = false;
    this.#stepping = false;
    this.#breakOff();
  }

  /** Does what comes next, at once, and rests. */
  one(): void {
    if (this.#stepping) return;
    this.pause();
    this.#stepping = this.#piece.next() !== null;
    this.noticed();
  }

  /** Is to be told whenever something else may come next. */
  noticed(): void {
    if (!(this.#playing || this.#stepping) || this.#done) return;
    const next = this.#piece.next();
    if (this.#deed !== null && next !== null && this.#piece.same(this.#deed, next)) return;
    this.#breakOff();
    if (next === null) return;
    this.#deed = next;
    if (this.#stepping) this.#do(this.#piece.parts(next));
    else this.#after(this.#piece.reading(), () => this.#do(this.#piece.parts(next)));
  }

  #do([part, ...rest]: Part[]): void {
    if (!part) {
      this.#finished();
      return;
    }
    this.#done = rest.length === 0;
    part.begin(part.ms / this.speed);
    // what it began may have stopped it
    if (this.#deed !== null) this.#after(part.ms, () => this.#do(rest));
  }

  #finished(): void {
    this.#done = false;
    this.#deed = null;
    this.#timer = null;
    this.#stepping = false;
    this.noticed();
  }

  #after(ms: number, run: () => void): void {
    this.#timer = this.#timers.setTimeout(run, ms / this.speed);
  }

  #breakOff(): void {
    if (this.#timer !== null) this.#timers.clearTimeout(this.#timer as never);
    this.#timer = null;
    const begun = this.#deed !== null && !this.#done;
    this.#deed = null;
    this.#done = false;
    if (begun) this.#piece.letGo();
  }
}
