/** How many parts of the page wait for something that has not come. */
class Waiting {
  #count = $state(0);

  get isOver(): boolean {
    return this.#count === 0;
  }

  /** One more waits; returns what ends it. */
  begin(): () => void {
    this.#count += 1;
    return () => (this.#count -= 1);
  }
}

export const waiting = new Waiting();
