import type { Line, Scenario } from '../scenarios';
import type { KeyId, Screen } from '../screen';
import { mend } from './mend';
import { isMeantToBeWrong, mistakesIn } from './mistakes';
import type { Deed, Played } from './play';
import type { Stand } from './script';
import { stretch } from './way-back';

const WORN = ['mask', 'hat'] as const;

/** The way the script's own play went: what it did where, and how it left each step. */
export class Way {
  readonly script: readonly Line[];
  /** Its steps, in order, without repeats. */
  readonly steps: string[];
  /** Where it puts things. */
  readonly places: string[];
  /** Lines of which trouble comes. */
  readonly #erring: Set<number>;
  readonly #mistakes: Set<number>;
  readonly #stepOf: Map<number, string>;
  readonly #summaries: Map<string, Screen>;
  /** Its last deed at each step, and the screen before it. */
  readonly #left: Map<string, Deed>;
  /** All it did at each step, each as `step: deed`. */
  readonly #did: Set<string>;
  /** What it had on its face, at one time or another. */
  readonly #worn: string[];

  constructor({ script }: Scenario, { deeds, begun }: Pick<Played, 'deeds' | 'begun'>) {
    this.script = script;
    this.steps = [...new Set(deeds.map(({ step }) => step))];
    this.places = script.flatMap((line) => ('at' in line ? [line.at] : []));
    this.#mistakes = mistakesIn(script, deeds);
    this.#erring = new Set(deeds.filter(({ trouble }) => trouble).map(({ line }) => line));
    this.#stepOf = new Map(begun.map(({ line, step }) => [line, step]));
    this.#summaries = new Map(
      deeds.flatMap(({ step, screen }) => (screen.body?.kind === 'summary' ? [[step, screen]] : [])),
    );
    this.#left = new Map(deeds.map((deed) => [deed.step, deed]));
    this.#did = new Set(deeds.map(({ step, event }) => `${step}: ${event.type}`));
    this.#worn = WORN.filter((worn) => deeds.some(({ screen }) => wears(screen, worn)));
  }

  has = (step: string): boolean => this.steps.includes(step);

  /** At which step a line is done; undefined where it is not asked for. */
  stepOf = (index: number): string | undefined => this.#stepOf.get(index);

  /** The lines done at a step, in order. */
  linesOf(step: string): number[] {
    return [...this.#stepOf]
      .filter(([, one]) => one === step)
      .map(([line]) => line)
      .sort((a, b) => a - b);
  }

  /** What the hands do about a step, the last time they come to it up to a line. */
  stretchAt(step: string | undefined, upTo: number): Line[] {
    const lines = step === undefined ? [] : this.linesOf(step);
    return stretch(this.script, lines.findLast((line) => line <= upTo) ?? lines[0] ?? 0);
  }

  /** By which deed a step is left. */
  leftBy = (step: string): Deed['event'] | undefined => this.#left.get(step)?.event;

  /** How a key of a step that stays chosen is left; null where there is none. */
  leftAs = (step: string, key: KeyId): boolean | null =>
    this.#left.get(step)?.screen.keys.find(({ id }) => id === key)?.pressed ?? null;

  /** The key that brings a screen nearer to how its step is left by a deed; null where nothing is to be mended for it. */
  mends({ step, screen }: Stand, type: string): KeyId | null {
    const left = this.#left.get(step);
    return left?.event.type === type ? mend(left.screen, screen) : null;
  }

  did = (step: string, type: string): boolean => this.#did.has(`${step}: ${type}`);

  /** Whether it is a key of a step on the way that leads away from it otherwise than here, or too early. */
  isLeftWronglyBy(stand: Stand, type: string): boolean {
    const { step, screen } = stand;
    const key = screen.keys.find(({ id }) => type === `touch.${id}`);
    if (!key || key.look === 'back' || key.look === 'cancel' || !this.has(step)) return false;
    return !this.did(step, type) || this.mends(stand, type) !== null;
  }

  /** Whether trouble comes of this line, or is meant to come. */
  errs(index: number): boolean {
    const line = this.script[index];
    return this.#erring.has(index) || (line !== undefined && isMeantToBeWrong(line));
  }

  /** Whether a mistake is still to be made on purpose, from this line on. */
  errsAfter = (index: number): boolean => [...this.#mistakes].some((line) => line >= index);

  /** The rows of a summary that are not as the script wants them. */
  differences({ step, screen }: Stand): string[] {
    const wanted = this.#summaries.get(step)?.body;
    if (wanted?.kind !== 'summary' || screen.body?.kind !== 'summary') return [];
    const found = screen.body.rows;
    return wanted.rows
      .filter(({ words, value }) => found.find((row) => row.words === words)?.value !== value)
      .map(({ words }) => words);
  }

  /** What is worn before the camera that nobody asked for. */
  wornToo = ({ screen }: Stand): (typeof WORN)[number] | undefined =>
    WORN.find((one) => wears(screen, one) && !this.#worn.includes(one));
}

const wears = ({ body }: Screen, worn: (typeof WORN)[number]): boolean =>
  body?.kind === 'camera' && body.face[worn];
