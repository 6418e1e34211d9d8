type Timer = { run: () => void; due: number };

/** Time that stands still until it is made to jump to what happens next. */
export class JumpingClock {
  readonly #timers = new Map<number, Timer>();
  #last = 0;
  #now = 0;

  /** In ms since it was made. */
  readonly now = (): number => this.#now;

  setTimeout(run: (...some: unknown[]) => void, ms: number): number {
    this.#last += 1;
    this.#timers.set(this.#last, { run, due: this.#now + ms });
    return this.#last;
  }

  clearTimeout(id: number): void {
    this.#timers.delete(id);
  }

  /** Lets the next thing happen, and nothing else. False when there is none. */
  jump(): boolean {
    const [next] = [...this.#timers].sort(([, one], [, other]) => one.due - other.due);
    if (!next) return false;
    const [id, { run, due }] = next;
    this.#timers.delete(id);
    this.#now = Math.max(this.#now, due);
    run();
    return true;
  }
}
