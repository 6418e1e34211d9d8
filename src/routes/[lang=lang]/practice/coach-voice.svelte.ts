import { untrack } from 'svelte';
import { phrasesOf, readingTime, type Speech, type Teacher } from '$lib/coach';
import { mannerOf, settings } from '$lib/practice/settings.svelte';
import { FILM, type SoundEvent } from '$lib/sound';
import { sounding } from '$lib/sound/sounding.svelte';
import { speaking } from '$lib/sound/speaking.svelte';
import type { Words } from '$lib/words';
import { LineReader } from './line-reader';

/** Most voices are done much earlier than who reads aloud without haste. */
const PATIENCE = 1.4;

/** In ms: while another page's words are said, as in the settings over this one, so often it is looked again. */
const LOOK = 300;

type Options = {
  speech: Speech;
  teacher: Teacher;
  /** The lines that are shown just now; null while they are covered. */
  said: () => Words[] | null;
};

/**
 * The coach as one hears it, where one wants to, by the device's own voices. Nothing waits for it but the hand in Watch.
 * Create it while a component is being set up.
 */
export class CoachVoice {
  readonly #speech: Speech;
  readonly #said: Options['said'];
  readonly #reader: LineReader;

  constructor({ speech, teacher, said }: Options) {
    this.#speech = speech;
    this.#said = said;
    this.#reader = new LineReader({
      say: (line, onover) => {
        const japanese = speaking.speaks('ja') === true;
        const phrases = phrasesOf(line, speech.language, {
          japanese,
          meaning: (words) => teacher.meaning(words),
        });
        return speaking.say(phrases, mannerOf(settings.now), onover);
      },
      longest: (line) =>
        (PATIENCE * readingTime(line, speech.language, 'calm')) / mannerOf(settings.now).rate,
      others: () => Math.max(sounding.speakingFor(), speaking.isSpeaking ? LOOK : 0),
    });

    $effect(() => speaking.look(() => settings.now.coachVoice));
    $effect(() => {
      const lines = this.isOn && speaking.isTouched ? said() : null;
      untrack(() => (lines ? this.#shows(lines) : this.hush()));
    });
    $effect(() => {
      const told = (event: Event) => {
        const { kind, sound } = (event as CustomEvent<SoundEvent>).detail;
        if (kind === 'sounds' && sound === 'voice') this.#reader.giveWay();
      };
      const turned = () => {
        if (document.hidden) this.hush();
      };
      document.addEventListener(FILM, told);
      document.addEventListener('visibilitychange', turned);
      return () => {
        document.removeEventListener(FILM, told);
        document.removeEventListener('visibilitychange', turned);
        this.hush();
      };
    });
  }

  /** The device has a voice of its own for the learner's language. */
  get isThere(): boolean {
    return speaking.speaks(this.#speech.language) === true;
  }

  get isOn(): boolean {
    return settings.now.coachVoice && this.isThere;
  }

  /** There is something to say. */
  get hasWords(): boolean {
    return (this.#said() ?? []).length > 0;
  }

  /** Off, and on again: then what is shown is said at once. */
  turn(): void {
    settings.change({ coachVoice: !settings.now.coachVoice });
    if (settings.now.coachVoice) this.again();
    else this.hush();
  }

  /** Says what is shown; `instead`: where that is nothing. */
  again(instead: Words[] = []): void {
    const lines = this.#said() ?? [];
    this.#reader.again(lines.length > 0 ? lines : instead);
  }

  hush(): void {
    this.#reader.hush();
  }

  /** In ms: how long whoever waits for it does so before asking again; 0 when all has been said, or it took too long. */
  speakingFor(): number {
    return this.#reader.speakingFor();
  }

  #shows(lines: Words[]): void {
    this.#reader.shows(lines);
    if (document.hidden) this.hush();
  }
}
