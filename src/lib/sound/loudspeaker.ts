import type * as howler from 'howler';
import type { Clip } from './clip';
import { activation, TOUCHES } from './touch';

type Howler = Pick<typeof howler, 'Howl' | 'Howler'>;
/** A file of sounds; howler cuts a clip out of it when it has a name in `cuts`. */
type Sprite = { howl: howler.Howl; cuts: howler.SoundSpriteDefinitions; failedAt?: number };

/** In ms: for so long a touch counts. */
const TOUCH = 1000;

/** In ms: so long after a file could not be loaded it is tried again. */
const REST = 30_000;

/**
 * The loudspeaker of the device, as far as there is one and the browser lets the page use it: before the first touch, and
 * without WebAudio or a file, it is silent. Nothing here throws, waits, or complains on the console.
 */
export class Loudspeaker {
  #howler: Promise<Howler | null> | null = null;
  #now: Howler | null = null;
  readonly #sprites = new Map<string, Sprite>();
  readonly #told: (name: string, plays: boolean) => void;
  #volume = 1;
  /** The browser has let it sound once. */
  #hasSounded = false;
  /** In ms of `performance.now()`. */
  #touchedAt = -Infinity;

  /** `told`: whether a file, by its first address, could be loaded and there is something to play it. */
  constructor(told: (name: string, plays: boolean) => void) {
    this.#told = told;
  }

  /** 0 to 1, of all that sounds. */
  set volume(volume: number) {
    this.#volume = volume;
    this.#now?.Howler.volume(volume);
  }

  /** Loads a file ahead of its first sound: the first of these that the device can play. */
  async load(src: string[]): Promise<void> {
    const name = src[0];
    if (name === undefined) return;
    const loaded = await (this.#howler ??= this.#open());
    if (!loaded) {
      this.#told(name, false);
      return;
    }
    const before = this.#sprites.get(name);
    if (before && (before.failedAt === undefined || performance.now() - before.failedAt < REST)) return;
    before?.howl.unload();
    // howler makes a clip of the whole of what has none
    const cuts: howler.SoundSpriteDefinitions = { none: [0, 1] };
    const onload = () => this.#told(name, true);
    const onloaderror = () => {
      sprite.failedAt = performance.now();
      this.#told(name, false);
    };
    const sprite: Sprite = { howl: new loaded.Howl({ src, sprite: cuts, onload, onloaderror }), cuts };
    this.#sprites.set(name, sprite);
    this.#ask();
  }

  /** Returns what stops it; null where it is not heard, as before the first touch. */
  play({ src: [name = ''], from, ms }: Clip, { volume, loops }: { volume: number; loops: boolean }) {
    const sprite = this.#sprites.get(name);
    if (sprite?.howl.state() !== 'loaded' || !this.#may) return null;
    const { howl, cuts } = sprite;
    const cut = `${from} ${ms} ${loops}`;
    cuts[cut] = [from, ms, loops];
    const id = howl.play(cut);
    howl.volume(volume, id);
    return () => {
      howl.stop(id);
    };
  }

  /** From the first touch on: what could only be heard later is not heard at all. */
  get #may(): boolean {
    const isTouched = activation()?.isActive ?? performance.now() - this.#touchedAt < TOUCH;
    return this.#hasSounded || isTouched;
  }

  async #open(): Promise<Howler | null> {
    try {
      if (!('AudioContext' in window || 'webkitAudioContext' in window)) throw new Error('no WebAudio');
      const loaded = await import('howler/dist/howler.core.min.js');
      // its own way asks at the beginning of a touch, which is too early for some browsers and a warning on the console
      loaded.Howler.autoUnlock = false;
      loaded.Howler.volume(this.#volume);
      if (!loaded.Howler.usingWebAudio) throw new Error('no WebAudio');
      this.#now = loaded;
      for (const touch of TOUCHES) addEventListener(touch, this.#touched, { capture: true, passive: true });
      return loaded;
    } catch {
      return null;
    }
  }

  readonly #touched = (): void => {
    this.#touchedAt = performance.now();
    this.#ask();
  };

  /** Asks the browser to let it sound, as soon as somebody has touched the page. */
  #ask(): void {
    const context = this.#now?.Howler.ctx;
    if (!context || !(activation()?.hasBeenActive ?? this.#touchedAt >= 0)) return;
    context.resume().then(
      () => {
        this.#hasSounded = true;
        for (const touch of TOUCHES) removeEventListener(touch, this.#touched, { capture: true });
      },
      () => undefined,
    );
  }
}
