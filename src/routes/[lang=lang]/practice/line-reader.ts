import type { Words } from '$lib/words';

/** What reads lines aloud. */
type Voice = {
  /** Returns what hushes it; after that `onover` is not called. */
  say: (line: Words, onover: () => void) => () => void;
  /** In ms: for so long, and no longer, somebody may wait for it. */
  longest: (line: Words) => number;
  /** In ms: until nobody else speaks. */
  others: () => number;
};

/** In ms: what changes within it is one change. */
const SETTLE = 250;
/** In ms: between the end of what somebody else says and the first word. */
const BREATH = 300;
/** In ms: so often it is looked whether it has been said. */
const LOOK = 200;

/** Reads aloud whatever lines are shown, each once, and never while somebody else speaks. */
export class LineReader {
  readonly #voice: Voice;
  #shown: readonly Words[] = [];
  /** Of those that are shown: said to the end, or hushed by what was done meanwhile. */
  #heard = new Set<Words>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saying: Words | null = null;
  #hushes: (() => void) | null = null;
  /** In ms of `performance.now()`: so long it is waited for what is to be said. */
  #until = 0;

  constructor(voice: Voice) {
    this.#voice = voice;
  }

  /** These are shown from now on: what was not before is said; what is no longer is broken off. */
  shows(lines: readonly Words[]): void {
    if (JSON.stringify(lines) === JSON.stringify(this.#shown)) return;
    this.#shown = lines;
    this.#heard = new Set(lines.filter((line) => this.#heard.has(line)));
    this.#stop();
    this.#waits();
    if (this.#next !== undefined) this.#after(SETTLE);
  }

  /** All of these, at once. */
  again(lines: readonly Words[]): void {
    this.#stop();
    this.#shown = lines;
    this.#heard.clear();
    this.#waits();
    this.#goOn();
  }

  /** Something was done: nothing more of what is shown. */
  hush(): void {
    this.#stop();
    this.#heard = new Set(this.#shown);
  }

  /** Somebody else begins to speak: what was not said to the end is said after them. */
  giveWay(): void {
    if (!this.#isBusy) return;
    this.#stop();
    this.#after(BREATH);
  }

  /** In ms: how long to wait before asking again whether all has been said; 0 when it has, or it has taken too long. */
  speakingFor(): number {
    return this.#isBusy ? Math.max(0, Math.min(LOOK, this.#until - performance.now())) : 0;
  }

  get #isBusy(): boolean {
    return this.#timer !== undefined || this.#hushes !== null;
  }

  get #next(): Words | undefined {
    return this.#shown.find((line) => !this.#heard.has(line));
  }

  readonly #goOn = (): void => {
    this.#stop();
    const line = this.#next;
    if (line === undefined) return;
    const others = this.#voice.others();
    if (others > 0) {
      this.#until += others + BREATH;
      this.#after(others + BREATH);
      return;
    }
    this.#saying = line;
    const hushes = this.#voice.say(line, () => {
      this.#saying = null;
      this.#hushes = null;
      this.#heard.add(line);
      this.#goOn();
    });
    // what cannot be said is over at once
    if (this.#saying === line) this.#hushes = hushes;
  };

  #waits(): void {
    const left = this.#shown.filter((line) => !this.#heard.has(line));
    this.#until = left.reduce((sum, line) => sum + this.#voice.longest(line), performance.now() + SETTLE);
  }

  #after(ms: number): void {
    this.#timer = setTimeout(this.#goOn, ms);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#hushes?.();
    this.#hushes = null;
  }
}
