import { untrack } from 'svelte';
import { readingTime, type Speech, type Teacher } from '$lib/coach';
import { tellFilm, type FilmEvent, type Pace } from '$lib/practice';
import { sounding } from '$lib/sound/sounding.svelte';
import type { Words } from '$lib/words';
import type { Practising } from '../practising.svelte';
import { closingLines, closingOf, type Closing } from './closing';
import { openingGoal, openingOf, openingRest, type Opening } from './opening';
import { toldNow } from './told';

/**
 * In ms: what a card stands at least, how long the opening one stands for the sake of what one need not read with care, and
 * how long the last screen is looked at before the closing one comes.
 */
const OPENS = 5000;
const GLANCES = 14_000;
const CLOSES = 6000;
const RESTS = 2200;

/** In ms: the table and the screen are seen before the first word is said of them. */
const TURNS = 700;

type Options = { practising: Practising; speech: Speech; teacher: Teacher; pace: Pace };

/** A film from its opening card to its closing card. It tells what happens in it. */
export class Showing {
  stage: 'loading' | 'opening' | 'playing' | 'closing' = $state('loading');
  readonly opening: Opening;
  readonly closing: Closing | null;
  readonly #practising: Practising;
  readonly #speech: Speech;
  readonly #pace: Pace;
  #timers: ReturnType<typeof setTimeout>[] = [];
  /** All that has been said while there was nothing to do but wait. */
  #waited: Words[] = [];
  #said = '';

  constructor({ practising, speech, teacher, pace }: Options) {
    const { rehearsal } = practising;
    this.#practising = practising;
    this.#speech = speech;
    this.#pace = pace;
    this.opening = untrack(() => openingOf(rehearsal, speech.phrases, teacher));
    this.closing = $derived(rehearsal.ended && closingOf(rehearsal, speech.phrases, teacher));
    $effect(() => {
      if (this.stage !== 'playing') return;
      const said = toldNow(rehearsal, speech.phrases, teacher);
      untrack(() => this.#says(said));
    });
    $effect(() => {
      if (rehearsal.ended) untrack(() => this.#rests());
    });
    $effect(() => () => {
      for (const timer of this.#timers) clearTimeout(timer);
    });
  }

  /** When all that is drawn is there. */
  begin(): void {
    const { rehearsal } = this.#practising;
    this.stage = 'opening';
    const { title } = this.opening;
    const goal = openingGoal(this.opening);
    const rest = openingRest(this.opening, this.#speech.phrases);
    tellFilm({
      kind: 'opens',
      terminal: rehearsal.terminal.id,
      scenario: rehearsal.scenario?.id ?? '',
      make: rehearsal.setting.make,
      title,
      lines: [...goal, ...rest],
    });
    const aloud = this.#reading([title, ...goal]);
    const all = Math.min(GLANCES, aloud + this.#reading(rest, 'brisk'));
    this.#after(Math.max(OPENS, aloud, all), () => {
      this.stage = 'playing';
      this.#after(TURNS, () => this.#practising.player.play());
    });
  }

  #says(said: Extract<FilmEvent, { kind: 'says' }>): void {
    const text = JSON.stringify(said);
    if (text === this.#said) return;
    this.#said = text;
    tellFilm(said);
    const { next, ended } = this.#practising.rehearsal;
    if (next === null && ended === null) this.#lingers([said.title, ...said.lines]);
  }

  /** The machine does not go on before what is said of it has been read. */
  #lingers(lines: Words[]): void {
    const fresh = lines.filter((line) => !this.#waited.includes(line));
    this.#waited.push(...fresh);
    if (this.#pace !== 'calm' || fresh.length === 0) return;
    this.#practising.reading = true;
    this.#whenHeard(this.#reading(fresh), () => (this.#practising.reading = false));
  }

  #rests(): void {
    this.#practising.player.pause();
    this.#whenHeard(RESTS, () => this.#ends());
  }

  #ends(): void {
    const { ended } = this.#practising.rehearsal;
    if (!ended || !this.closing) return;
    this.stage = 'closing';
    const lines = closingLines(this.closing);
    tellFilm({ kind: 'ends', outcome: ended.outcome, reached: ended.reached, lines });
    this.#after(Math.max(CLOSES, this.#reading(lines)), () => tellFilm({ kind: 'over' }));
  }

  #reading(lines: Words[], pace = this.#pace): number {
    return lines.reduce((sum, line) => sum + readingTime(line, this.#speech.language, pace), 0);
  }

  /** And when the machine has finished what it says. */
  #whenHeard(ms: number, run: () => void): void {
    this.#after(ms, () => {
      const still = sounding.speakingFor();
      if (still > 0) this.#whenHeard(still, run);
      else run();
    });
  }

  #after(ms: number, run: () => void): void {
    const timer = setTimeout(() => {
      this.#timers = this.#timers.filter((other) => other !== timer);
      run();
    }, ms);
    this.#timers.push(timer);
  }
}
