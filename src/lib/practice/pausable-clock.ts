import { steady } from './steady';

type Timer = { run: () => void; due: number; handle: ReturnType<typeof setTimeout> };

/** The time of a terminal, which can stand still: what was to happen then happens as much later. */
export class PausableClock {
  readonly #timers = new Map<number, Timer>();
  #last = 0;
  #pausedAt: number | null = null;

  setTimeout(run: (...some: unknown[]) => void, ms: number): number {
    this.#last += 1;
    this.#timers.set(this.#last, this.#timer(this.#last, run, ms));
    return this.#last;
  }

  clearTimeout(id: number): void {
    clearTimeout(this.#timers.get(id)?.handle);
    this.#timers.delete(id);
  }

  pause(): void {
    if (this.#pausedAt !== null) return;
    this.#pausedAt = steady();
    for (const { handle } of this.#timers.values()) clearTimeout(handle);
  }

  resume(): void {
    if (this.#pausedAt === null) return;
    const since = this.#pausedAt;
    this.#pausedAt = null;
    for (const [id, { run, due }] of this.#timers) this.#timers.set(id, this.#timer(id, run, due - since));
  }

  /** `ms` from now; while the clock stands still, from when it goes on. */
  #timer(id: number, run: () => void, ms: number): Timer {
    const handle = setTimeout(() => {
      this.#timers.delete(id);
      run();
    }, ms);
    if (this.#pausedAt !== null) clearTimeout(handle);
    return { run, due: (this.#pausedAt ?? steady()) + ms, handle };
  }
}
