/** A part of a deed as one sees it: what begins, and how long until the next part (ms, at usual speed). */
export type Part = { ms: number; begin: (ms: number) => void };

/** What is played. `Deed`s that are `same` are one. */
type Piece<Deed> = {
  /** Null while there is nothing to do but wait. */
  next: () => Deed | null;
  same: (one: Deed, other: Deed) => boolean;
  /** In ms, at usual speed: until what is said of it is read. */
  reading: () => number;
  /** In ms: until somebody who speaks has finished. */
  speaking?: () => number;
  /** The last of them does it. */
  parts: (deed: Deed) => Part[];
  /** Breaks off what has begun. */
  letGo: () => void;
};

type Timers = {
  setTimeout: (run: () => void, ms: number) => unknown;
  clearTimeout: (id: never) => void;
  /** In ms. */
  now?: () => number;
};

export type Speed = (typeof speeds)[number];
export const speeds = [0.5, 1, 1.5, 2] as const;

/** So many steps are remembered besides the one that is done. */
const MOST = 2;

/** Does one deed after the other, at human speed, each when its words can have been read. */
export class Player<Deed> {
  readonly #piece: Piece<Deed>;
  readonly #timers: Timers;
  #playing = $state(false);
  /** Single steps still to be made, the present one among them. */
  #steps = $state(0);
  #speed: Speed = $state(1);
  #deed: Deed | null = null;
  /** It is done, and rests a moment before the next. */
  #done = false;
  /** What is still to begin of what has begun. */
  #parts: Part[] = [];
  #wait: { timer: unknown; since: number; ms: number; run: () => void } | null = null;

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
    return this.#steps > 0;
  }

  get speed(): Speed {
    return this.#speed;
  }

  /** What is left to wait for is waited for at the new speed. */
  set speed(speed: Speed) {
    const wait = this.#wait;
    const left = wait && Math.max(0, wait.ms - (this.#now() - wait.since) * this.#speed);
    this.#speed = speed;
    if (wait && left !== null) this.#after(left, wait.run);
  }

  play(): void {
    this.#playing = true;
    this.#steps = this.#deed === null ? 0 : Math.min(this.#steps, 1);
    this.noticed();
  }

  pause(): void {
    this.#playing = false;
    this.#steps = 0;
    this.#breakOff();
  }

  /** Does what comes next, at once, and rests. */
  one(): void {
    if (this.stepping || this.#piece.next() === null) return;
    this.oneMore();
  }

  /**
   * Does what comes next, as often as it is asked for: what is being done is finished at once, and what cannot be done yet
   * is done as soon as it can be.
   */
  oneMore(): void {
    if (this.#playing) this.pause();
    this.#steps = Math.min(this.#steps + 1, this.#deed === null ? MOST : MOST + 1);
    if (this.#steps > 1) this.#hurry();
    this.noticed();
  }

  /** Is to be told whenever something else may come next. */
  noticed(): void {
    if (!(this.#playing || this.stepping) || this.#done) return;
    const next = this.#piece.next();
    if (this.#deed !== null && next !== null && this.#piece.same(this.#deed, next)) return;
    this.#breakOff();
    if (next === null) return;
    this.#deed = next;
    const begin = () => {
      const still = this.stepping ? 0 : (this.#piece.speaking?.() ?? 0);
      if (still > 0) {
        this.#after(still * this.#speed, begin);
        return;
      }
      this.#parts = this.#piece.parts(next);
      this.#goOn();
    };
    if (this.stepping) begin();
    else this.#after(this.#piece.reading(), begin);
  }

  #goOn(): void {
    const part = this.#parts.shift();
    if (!part) this.#finished();
    else if (this.#begins(part, part.ms / this.#speed)) this.#after(part.ms, () => this.#goOn());
  }

  /** All that is left of it happens now; what comes next begins when that can be seen. */
  #hurry(): void {
    for (let part = this.#parts.shift(); part; part = this.#parts.shift()) this.#begins(part, 0);
    if (this.#deed !== null) this.#after(0, () => this.#finished());
  }

  /** Whether it goes on: what is begun may stop it. */
  #begins(part: Part, ms: number): boolean {
    this.#done = this.#parts.length === 0;
    part.begin(ms);
    return this.#deed !== null;
  }

  #finished(): void {
    this.#done = false;
    this.#deed = null;
    this.#wait = null;
    this.#steps = Math.max(0, this.#steps - 1);
    this.noticed();
  }

  #after(ms: number, run: () => void): void {
    this.#stopWaiting();
    const timer = this.#timers.setTimeout(run, ms / this.#speed);
    this.#wait = { timer, since: this.#now(), ms, run };
  }

  #stopWaiting(): void {
    if (this.#wait) this.#timers.clearTimeout(this.#wait.timer as never);
    this.#wait = null;
  }

  #now(): number {
    return this.#timers.now?.() ?? performance.now();
  }

  #breakOff(): void {
    this.#stopWaiting();
    const begun = this.#deed !== null && !this.#done;
    this.#deed = null;
    this.#done = false;
    this.#parts = [];
    if (begun) this.#piece.letGo();
  }
}
