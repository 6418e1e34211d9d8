/** More than anybody takes back. */
const LONGEST = 300;

/** How things were before each deed, so that it can be taken back; the oldest are let go. */
export class History<Was> {
  #all: Was[] = [];

  get length(): number {
    return this.#all.length;
  }

  keep(was: Was): void {
    this.#all.push(was);
    if (this.#all.length > LONGEST) this.#all.shift();
  }

  /** The oldest first. */
  get all(): readonly Was[] {
    return this.#all;
  }

  set all(all: readonly Was[]) {
    this.#all = all.slice(-LONGEST);
  }

  /** Undefined when there is nothing to take back. */
  takeBack(): Was | undefined {
    return this.#all.pop();
  }

  forget(): void {
    this.#all = [];
  }
}
