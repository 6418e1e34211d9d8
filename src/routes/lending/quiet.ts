/** In ms: so long it is asked whether anybody is still there. */
export const ASKING = 20_000;

/** What a lent tablet does. */
export type Presence = 'nobody' | 'somebody' | 'asks' | 'forgets';

/** When somebody did something last, on the clock that nobody can set and on the one of the wall, in ms. */
type Moment = { steady: number; wall: number };

/** Tells from when it was touched whether somebody is there. Whoever is asked has always the time to answer. */
export class Quiet {
  readonly #limit: number;
  #last: Moment | null = null;
  /** Since when it is asked, on the steady clock. */
  #asked: number | null = null;

  /** `minutes` without a touch, after which it is asked. */
  constructor(minutes: number) {
    this.#limit = minutes * 60_000;
  }

  /** Somebody has done something. */
  touched(now: Moment): void {
    this.#last = now;
    this.#asked = null;
  }

  /** Everything is forgotten: nobody is there until the next touch. */
  forgotten(): void {
    this.#last = null;
    this.#asked = null;
  }

  /** To be asked every second or so. */
  at({ steady, wall }: Moment): Presence {
    if (!this.#last) return 'nobody';
    // while a tablet sleeps, the steady clock may stand
    const since = Math.max(steady - this.#last.steady, wall - this.#last.wall);
    if (since < this.#limit && this.#asked === null) return 'somebody';
    this.#asked ??= steady;
    return steady - this.#asked < ASKING ? 'asks' : 'forgets';
  }
}
