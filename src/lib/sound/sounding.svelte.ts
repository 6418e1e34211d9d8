import type { Words } from '../words';
import type { Clip } from './clip';
import { Loudspeaker } from './loudspeaker';
import { tell, type SoundEvent } from './told';

/** What begins to sound. `volume`: 0 to 1, beside the other sounds; `words`: what a voice says. */
type Begins = { sound: string; clip: Clip; volume: number; loops: boolean; words?: Words };

/** `until`: in ms of `performance.now()`. */
type Sounding = Begins & { until: number; stop: (() => void) | null; timer?: ReturnType<typeof setTimeout> };

/** What a voice is called. */
const VOICE = 'voice';

/**
 * What sounds on the page, whichever part of it: one for all. Each beginning and early end is told at once, as `keiko:film`
 * on the document, also where nothing can be heard; a clip ends by its table.
 */
class Sounds {
  #loudness = 1;
  #aloud = true;
  /** Files that could not be loaded, by their first address. */
  #missing: string[] = $state([]);
  #all: Sounding[] = [];
  readonly #loudspeaker = new Loudspeaker((name, plays) => this.#loaded(name, plays));

  /** Whether it has turned out that this device cannot play the clip. */
  isSilent({ src: [name = ''] }: Pick<Clip, 'src'>): boolean {
    return this.#missing.includes(name);
  }

  /** 0 to 1; at 0 nothing sounds and nothing is told. */
  set loudness(loudness: number) {
    this.#loudness = loudness;
    this.#loudspeaker.volume = loudness;
    if (!this.#isOn) this.hushAll();
  }

  /** In a film it is told, with its full loudness, and not heard. */
  set aloud(aloud: boolean) {
    this.#aloud = aloud;
  }

  /** Loads a file of clips before the first of them sounds. */
  prepare({ src }: Pick<Clip, 'src'>): void {
    if (this.#aloud && this.#isOn) void this.#loudspeaker.load(src);
  }

  begin(begins: Begins): void {
    if (!this.#isOn || (begins.loops && this.#all.some(({ sound }) => sound === begins.sound))) return;
    const { sound, words, clip, volume, loops } = begins;
    const { from, ms } = clip;
    if (sound === VOICE) this.hush(VOICE);
    const one: Sounding = { ...begins, until: performance.now() + (loops ? Infinity : ms), stop: null };
    if (!loops) one.timer = setTimeout(() => this.#forget(one), ms);
    this.#all.push(one);
    tell({
      ...{ kind: 'sounds', sound, ...(words !== undefined && { words }), src: clip.src[0] ?? '' },
      ...{ from, ms, volume: volume * (this.#aloud ? this.#loudness : 1), loops },
    } satisfies SoundEvent);
    if (this.#aloud) one.stop = this.#loudspeaker.play(clip, { volume, loops });
  }

  /** Ends it before its time; nothing is told of what has ended. */
  hush(sound: string): void {
    this.#hush((one) => one.sound === sound);
  }

  hushLoops(): void {
    this.#hush(({ loops }) => loops);
  }

  hushAll(): void {
    this.#hush(() => true);
  }

  /** For how many ms the machine's voice still speaks. */
  speakingFor(): number {
    const now = performance.now();
    return Math.max(0, ...this.#all.filter(({ sound }) => sound === VOICE).map(({ until }) => until - now));
  }

  get #isOn(): boolean {
    return !this.#aloud || this.#loudness > 0;
  }

  /** What goes on until it is hushed is heard from here, if it began before its file was there. */
  #loaded(name: string, plays: boolean): void {
    this.#missing = [...this.#missing.filter((one) => one !== name), ...(plays ? [] : [name])];
    if (!plays) return;
    for (const one of this.#all)
      if (one.loops && one.clip.src[0] === name) one.stop ??= this.#loudspeaker.play(one.clip, one);
  }

  #hush(which: (one: Sounding) => boolean): void {
    const hushed = this.#all.filter(which);
    for (const one of hushed) {
      this.#forget(one);
      one.stop?.();
    }
    for (const sound of new Set(hushed.map(({ sound }) => sound)))
      tell({ kind: 'hushes', sound } satisfies SoundEvent);
  }

  #forget(one: Sounding): void {
    clearTimeout(one.timer);
    this.#all = this.#all.filter((other) => other !== one);
  }
}

export const sounding = new Sounds();
