import type { TerminalEvent } from '../screen';
import type { Keeper } from './kept-cards';
import type { Stand } from './script';
import { isDigit } from './tape';

/** Does one deed after the other; some of them only when nobody else can use the chip. */
export class Turns {
  readonly #keeper: Keeper;
  #queue: (() => void)[] = [];
  #isWaiting = false;
  #isOver = false;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  /** Returns what ends it: what waits then is not done. */
  open(): () => void {
    this.#isOver = false;
    const close = this.#keeper.open?.();
    return () => {
      this.#isOver = true;
      close?.();
    };
  }

  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** `alone`: asked when it is its turn. */
  take(deed: () => void, alone: () => boolean = () => false): void {
    if (this.#isWaiting) {
      this.#queue.push(() => this.take(deed, alone));
      return;
    }
    const { alone: wait } = this.#keeper;
    if (!wait || !alone()) {
      deed();
      return;
    }
    this.#isWaiting = true;
    wait(() => {
      this.#isWaiting = false;
      if (this.#isOver) return;
      deed();
      this.#goOn();
    });
  }

  #goOn(): void {
    while (!this.#isWaiting) {
      const next = this.#queue.shift();
      if (!next) return;
      next();
    }
  }
}

/** Whether it may hand over a whole PIN: a digit does where nothing confirms it. */
export function mayCostATry(event: TerminalEvent, { screen: { body, keys } }: Stand): boolean {
  if (body?.kind !== 'keypad' || !event.type.startsWith('touch.')) return false;
  if (!isDigit(event)) return body.typed >= body.length;
  return body.typed + 1 >= body.length && !keys.some(({ id }) => id === 'confirm');
}
