import { plain, type Words } from '$lib/words';

/** A voice, as far as it matters. */
type Speaks = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** A Japanese voice of the device's own: what is said never leaves it. */
export const japaneseVoice = <Voice extends Speaks>(voices: Voice[]): Voice | null =>
  voices.find(({ lang, localService }) => localService && /^ja\b/i.test(lang.replace('_', '-'))) ?? null;

/** After so long (ms) there is none: some browsers find their voices late. */
const PATIENCE = 1_500;
/** A little slower than one speaks. */
const RATE = 0.85;

/** Says Japanese aloud, if the device can. */
class Voice {
  /** Undefined until it is known. */
  #voice: SpeechSynthesisVoice | null | undefined = $state.raw();
  #told: object | null = null;
  #wanted = false;

  get speaks(): boolean {
    return this.#voice !== null && this.#voice !== undefined;
  }

  /** Whether it is to be said here, and nowhere else, that there is none. */
  tells(here: object): boolean {
    return this.#voice === null && (this.#told ??= here) === here;
  }

  /** Looks for a voice; returns what stops that. */
  look(): () => void {
    const speech = speechOf();
    if (!speech) {
      this.#voice = null;
      return () => undefined;
    }
    const find = () => (this.#voice = japaneseVoice(speech.getVoices()) ?? this.#voice);
    find();
    const timer = setTimeout(() => (this.#voice ??= null), PATIENCE);
    speech.addEventListener('voiceschanged', find);
    return () => {
      clearTimeout(timer);
      speech.removeEventListener('voiceschanged', find);
      this.hush();
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
    speechOf()?.cancel();
  }

  #speak(words: Words): void {
    const speech = speechOf();
    if (!speech || !this.#voice) return;
    speech.cancel();
    const utterance = new SpeechSynthesisUtterance(plain(words));
    utterance.voice = this.#voice;
    utterance.lang = 'ja-JP';
    utterance.rate = RATE;
    speech.speak(utterance);
  }
}

/** One for all pages. */
export const voice = new Voice();

const speechOf = (): SpeechSynthesis | null =>
  (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis ?? null;
