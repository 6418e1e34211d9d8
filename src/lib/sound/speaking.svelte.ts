import { voiceFor } from './device-voice';
import { activation, TOUCHES } from './touch';
import { utter, type Manner, type Phrase } from './utterance';

export type { Manner, Phrase };

/** After so long (ms) there is no voice: some browsers find theirs late. */
const PATIENCE = 1500;

/**
 * What the device itself says aloud, for all pages: by its own voices only, one thing at a time, and nothing before the
 * first touch. Nothing here throws; where there is no voice nothing is said, and what was to follow follows.
 */
class Speaking {
  #voices: SpeechSynthesisVoice[] = $state.raw([]);
  /** Those who look have waited long enough. */
  #isKnown = $state(false);
  #isTouched = $state(false);
  #lookers: (() => boolean)[] = [];
  #stopLooking = () => {};
  #breakOff: (() => void) | null = null;

  /** Whether the device has a voice of its own for it; undefined until that is known. */
  speaks(language: string): boolean | undefined {
    return voiceFor(language, this.#voices) !== null || (this.#isKnown ? false : undefined);
  }

  /** Somebody has touched the page, since when it may speak. */
  get isTouched(): boolean {
    return this.#isTouched;
  }

  get isSpeaking(): boolean {
    return this.#breakOff !== null;
  }

  /** Looks for voices; `wants`: whether something is to be said by itself. Returns what stops it. */
  look(wants = () => false): () => void {
    if (this.#lookers.push(wants) === 1) this.#stopLooking = this.#look();
    return () => {
      this.#lookers = this.#lookers.filter((one) => one !== wants);
      if (this.#lookers.length === 0) this.#stopLooking();
    };
  }

  /**
   * Hushes what is being said, and says these one after the other; what no voice can say is left out. Returns what hushes
   * it; after that `onover` is not called.
   */
  say(phrases: readonly Phrase[], manner: Manner, onover = () => {}): () => void {
    this.hush();
    const left = [...phrases];
    const hush = () => {
      if (this.#breakOff === current) this.hush();
    };
    let current = () => {};
    const next = () => {
      const synthesis = synthesisOf();
      const phrase = left.shift();
      if (!phrase || !synthesis || !this.#may) {
        this.#breakOff = null;
        onover();
        return;
      }
      const voice = voiceFor(phrase.language, this.#voices);
      if (!voice) next();
      else this.#breakOff = current = utter(synthesis, { text: phrase.text, voice, manner }, next);
    };
    next();
    return hush;
  }

  hush(): void {
    if (!this.#breakOff) return;
    this.#breakOff();
    this.#breakOff = null;
    synthesisOf()?.cancel();
  }

  get #may(): boolean {
    return activation()?.hasBeenActive ?? this.#isTouched;
  }

  #look(): () => void {
    const synthesis = synthesisOf();
    if (!synthesis) {
      this.#isKnown = true;
      return () => {};
    }
    const find = () => {
      const found = synthesis.getVoices();
      if (found.length > 0) this.#voices = found;
    };
    const hush = () => this.hush();
    const touched = () => this.#touched(synthesis);
    find();
    const timer = setTimeout(() => (this.#isKnown = true), PATIENCE);
    synthesis.addEventListener('voiceschanged', find);
    addEventListener('pagehide', hush);
    this.#isTouched ||= activation()?.hasBeenActive ?? false;
    for (const touch of TOUCHES) addEventListener(touch, touched, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', find);
      removeEventListener('pagehide', hush);
      for (const touch of TOUCHES) removeEventListener(touch, touched, { capture: true });
      this.hush();
    };
  }

  /** Some browsers let a page speak later only if it has spoken in the middle of a touch: it says nothing, aloud. */
  #touched(synthesis: SpeechSynthesis): void {
    if (this.#isTouched || activation()?.hasBeenActive === false) return;
    this.#isTouched = true;
    if (this.#lookers.some((wants) => wants())) synthesis.speak(new SpeechSynthesisUtterance(''));
  }
}

/** One for all pages. */
export const speaking = new Speaking();

const synthesisOf = (): SpeechSynthesis | null =>
  (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis ?? null;
