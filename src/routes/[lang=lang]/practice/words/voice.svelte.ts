import { speaking } from '$lib/sound/speaking.svelte';
import { aloud, type Words } from '$lib/words';

/** A little slower than one speaks. */
const MANNER = { rate: 0.85, volume: 1 };

/** Says words of the machine aloud, if the device can. */
class Voice {
  #told: object | null = null;
  #wanted = false;
  #hush = () => {};

  get speaks(): boolean {
    return speaking.speaks('ja') === true;
  }

  /** Whether it is to be said here, and nowhere else, that there is none. */
  tells(here: object): boolean {
    return speaking.speaks('ja') === false && (this.#told ??= here) === here;
  }

  /** Looks for a voice; returns what stops that. */
  look(): () => void {
    const stop = speaking.look();
    return () => {
      this.hush();
      stop();
    };
  }

  /** Somebody wants to hear it, and from now on every word. */
  say(words: Words): void {
    this.#wanted = true;
    this.#speak(words);
  }

  /** A word has been looked up: it is said if words are wanted to be heard. */
  comesTo(words: Words): void {
    this.hush();
    if (this.#wanted) this.#speak(words);
  }

  hush(): void {
    this.#hush();
  }

  #speak(words: Words): void {
    this.#hush = speaking.say([{ text: aloud(words), language: 'ja' }], MANNER);
  }
}

/** One for all pages. */
export const voice = new Voice();
