import { untrack } from 'svelte';
import type { Rehearsal } from '$lib/practice';
import { loudnessOf, settings } from '$lib/practice/settings.svelte';
import { soundsAt, type Begins, type Moment } from '$lib/screen';
import { chimeOf, voicesOf } from '$lib/sound';
import { sounding } from '$lib/sound/sounding.svelte';

/** Beside a voice, a chime is as loud as this. */
const SOFTLY = 0.35;

/** In ms: the machine is to be seen before anything is loaded that can only be heard. */
const PATIENCE = 1000;

type Voices = Awaited<ReturnType<typeof voicesOf>>;

/** The machine as it is heard, as long as somebody stands before it. Create it while a component is being set up. */
export class Hearing {
  readonly #rehearsal: Rehearsal;
  #voices: Voices | null = null;

  /** `aloud`: else it is only told, as to whoever films the page. */
  constructor(rehearsal: Rehearsal, { aloud }: { aloud: boolean }) {
    this.#rehearsal = rehearsal;
    rehearsal.onmoment = (moment) => this.#hears(moment);
    sounding.aloud = aloud;
    sounding.loudness = loudnessOf(settings.now);

    $effect(() => {
      const loudness = loudnessOf(settings.now);
      sounding.loudness = loudness;
      if (loudness === 0 && aloud) return;
      untrack(() => this.#goOn());
      void this.#load();
      const timer = setTimeout(() => sounding.prepare(chimeOf('key')), PATIENCE);
      return () => clearTimeout(timer);
    });
    $effect(() => {
      if (rehearsal.ended?.outcome === null) sounding.hushAll();
      else if (rehearsal.ended) sounding.hushLoops();
    });
    $effect(() => {
      const seen = () => (document.hidden ? sounding.hushAll() : this.#goOn());
      document.addEventListener('visibilitychange', seen);
      return () => document.removeEventListener('visibilitychange', seen);
    });
    $effect(() => () => {
      rehearsal.onmoment = null;
      sounding.hushAll();
      sounding.aloud = true;
    });
  }

  #hears(moment: Moment): void {
    if (moment.before === null) sounding.hushAll();
    const { hushes, begins } = soundsAt(moment);
    for (const sound of hushes) sounding.hush(sound);
    for (const one of begins) this.#begin(one);
    // nothing is said before the first deed
    if (this.#voices) sounding.prepare(this.#voices);
  }

  #begin(one: Begins): void {
    const { sound, softly, loops } = one;
    if (document.hidden) return;
    const clip = sound === 'voice' ? this.#voices?.(one.words) : chimeOf(sound);
    const words = sound === 'voice' ? { words: one.words } : {};
    if (clip) sounding.begin({ sound, clip, volume: softly ? SOFTLY : 1, loops, ...words });
  }

  /** What sounds as long as a screen stands, where it was hushed meanwhile. */
  #goOn(): void {
    const { ended, stand } = this.#rehearsal;
    if (ended) return;
    for (const one of soundsAt({ before: null, event: null, after: stand }).begins) this.#begin(one);
  }

  /** A device that is offline and has no table of them does without. */
  async #load(): Promise<void> {
    this.#voices ??= await voicesOf(this.#rehearsal.terminal.id).catch(() => null);
  }
}
