/** Dice that fall the same each time for the same seed: mulberry32. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1, without it. */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let hash = this.#state;
    hash = Math.imul(hash ^ (hash >>> 15), hash | 1);
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
    return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Once in so many times. */
  onceIn(times: number): boolean {
    return this.roll() * times < 1;
  }

  between(least: number, most: number): number {
    return least + this.roll() * (most - least);
  }

  oneOf<One>(all: readonly One[]): One | undefined {
    return all[Math.floor(this.roll() * all.length)];
  }

  /** Each as often as its weight says. */
  byWeight<Name extends string>(weights: Record<Name, number>): Name {
    const all = Object.entries(weights) as [Name, number][];
    let left = this.roll() * all.reduce((sum, [, weight]) => sum + weight, 0);
    const found = all.find(([, weight]) => (left -= weight) < 0) ?? all[0];
    if (!found) throw new Error('nothing to choose from');
    return found[0];
  }
}
