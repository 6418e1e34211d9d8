import type { Scenario } from '../scenarios';
import type { KeyId, Screen, TerminalEvent } from '../screen';
import { mend } from './mend';
import type { Deed, Played } from './play';
import { busy, deeds, type Stand } from './script';
import { isAdvised, isKeyless, stretch, wayBack } from './way-back';

/**
 * What to do next to follow the script, by which line. `mends`: it only brings the learner back to the script; `differs`:
 * the rows of a summary for the sake of which it does; `advised`: the coach's own words for this step say it already.
 */
export type Next = {
  line: number;
  event: TerminalEvent;
  mends?: true;
  differs?: string[];
  advised?: boolean;
};

/** How far a learner has come, and what they did on the way. Never changed. */
export type Place = {
  /** The line that comes next. */
  cursor: number;
  /** Where the learner was last on the way. */
  last: string;
  /** Rows of the summary the learner went back from, until something is chosen anew. */
  differs: string[];
  /** The key the learner touched last at each step. */
  touched: Record<string, string>;
  /** What the learner said last, and where, until they did something elsewhere. */
  said: { step: string; type: string } | null;
};

const START: Place = { cursor: 0, last: '', differs: [], touched: {}, said: null };
const CARD = 'my-number-card';
const WORN = ['mask', 'hat'] as const;

/** Finds the way from wherever the learner stands, by where the script's own play stood at each line. */
export class Guide {
  readonly #scenario: Scenario;
  readonly #stepOf: Map<number, string>;
  readonly #summaries: Map<string, Screen>;
  /** The last deed of the script's own play at each step, and the screen before it. */
  readonly #left: Map<string, Deed>;
  /** Steps of the script's own play, in order, without repeats. */
  readonly steps: string[];
  /** Lines in which the script goes wrong on purpose. */
  readonly #erring: Set<number>;
  #place: Place = START;
  /** What the script's own play had on its face, at one time or another. */
  readonly #wears: string[];

  constructor(scenario: Scenario, { deeds: played, begun }: Pick<Played, 'deeds' | 'begun'>) {
    this.#scenario = scenario;
    this.#stepOf = new Map(begun.map(({ line, step }) => [line, step]));
    this.#wears = WORN.filter((worn) => played.some(({ screen }) => wears(screen, worn)));
    this.#summaries = new Map(
      played.flatMap(({ step, screen }) => (screen.body?.kind === 'summary' ? [[step, screen]] : [])),
    );
    this.#left = new Map(played.map((deed) => [deed.step, deed]));
    this.steps = [...new Set(played.map(({ step }) => step))];
    this.#erring = new Set(played.filter(({ trouble }) => trouble).map(({ line }) => line));
  }

  get place(): Place {
    return this.#place;
  }

  /** As if nothing had been done since. */
  goTo(place: Place): void {
    this.#place = place;
  }

  /** Whether the script goes wrong in this line on purpose. */
  errs(index: number): boolean {
    const line = this.#scenario.script[index];
    if (!line) return false;
    const isWrong = ('enter' in line && line.enter === 'wrong') || ('turn' in line && line.to === 'other');
    return isWrong || this.#erring.has(index);
  }

  /** How the script's own play left a key of a step that stays chosen; null when it did not come by it. */
  leftAs(step: string, key: KeyId): boolean | null {
    return this.#left.get(step)?.screen.keys.find(({ id }) => id === key)?.pressed ?? null;
  }

  /** The next deed, or null when there is nothing to do but wait or when this step is not on the way. */
  next(stand: Stand, typed: string): Next | null {
    const differs = this.#differences(stand);
    if (differs.length > 0) return this.#back(stand, differs);
    if (this.#place.differs.length > 0 && this.#isAsPlayed(stand)) {
      const back = this.#back(stand, this.#place.differs);
      if (back) return back;
    }
    const worn = WORN.find((one) => wears(stand.screen, one) && !this.#wears.includes(one));
    if (worn) return { line: this.#place.cursor, event: { type: `look.${worn}-off` }, mends: true };
    const line = this.#lineAt(stand, typed);
    if (line === null)
      return this.awaited(stand) === null || isKeyless(stand.screen) ? this.#wayBack(stand) : null;
    const todo = this.#scenario.script[line];
    const event = this.#mistyped(line, stand, typed) ?? (todo && deeds(todo, stand)?.[0]);
    if (!event) return this.#wayBack(stand);
    const left = this.#left.get(stand.step);
    const key = left?.event.type === event.type ? mend(left.screen, stand.screen) : null;
    return key === null ? { line, event } : { line, event: { type: `touch.${key}` }, mends: true };
  }

  /** The `see` line for whose sake the learner now does nothing, though something could be done; else null. */
  awaited(stand: Stand): number | null {
    const line = this.#scenario.script[this.#place.cursor];
    const before = this.#place.cursor - 1;
    if (!line || !('see' in line) || line.see === stand.step) return null;
    const isDone = this.#stepOf.get(before) === stand.step && this.#isDone(before, stand, '');
    return isDone && this.#turning(before, stand) === null ? this.#place.cursor : null;
  }

  /** Off the way, the one deed that leads on; what lies on the terminal at its end is taken before anything else. */
  #wayBack(stand: Stand): Next | null {
    if (busy(stand)) return null;
    const { script } = this.#scenario;
    const last = this.steps.includes(stand.step) ? stand.step : this.#place.last;
    const lines = stretch(script, this.#linesOf(last)[0] ?? 0);
    const used = script.flatMap((line) => ('at' in line ? [line.at] : []));
    const event =
      stand.screen.body?.kind === 'collect'
        ? deeds({ take: 'everything' }, stand)?.[0]
        : wayBack(stand, lines, used);
    return event ? { line: this.#place.cursor, event, mends: true, advised: isAdvised(event, stand) } : null;
  }

  /** The lines the script's own play did at a step, in order. */
  #linesOf(step: string): number[] {
    return [...this.#stepOf]
      .filter(([, one]) => one === step)
      .map(([line]) => line)
      .sort((a, b) => a - b);
  }

  /** Says what the learner is about to do, whatever was proposed. */
  saw(stand: Stand, { type }: TerminalEvent): void {
    const { step, screen } = stand;
    if (this.steps.includes(step)) this.#move({ last: step });
    const key = screen.keys.find(({ id }) => type === `touch.${id}`);
    if (key?.look === 'back') {
      if (screen.body?.kind === 'summary') this.#move({ differs: this.#differences(stand) });
    } else if (key) {
      this.#move({ differs: [], touched: { ...this.#place.touched, [step]: type } });
    }
    if (type.startsWith('speak.')) this.#move({ said: { step, type } });
    else if (this.#place.said?.step !== step) this.#move({ said: null });
  }

  /** Says that the learner did what `next` proposed. */
  followed(next: Next, after: Stand): void {
    const line = this.#scenario.script[next.line];
    if (next.mends || !line) return;
    const isOneDeed = 'speak' in line || ('touch' in line && !('until' in line));
    const finished = isOneDeed || (deeds(line, after) ?? []).length === 0;
    this.#move({ cursor: finished ? next.line + 1 : next.line });
  }

  #move(part: Partial<Place>): void {
    this.#place = { ...this.#place, ...part };
  }

  #back({ screen }: Stand, differs: string[]): Next | null {
    const back = screen.keys.find(({ look, enabled }) => look === 'back' && enabled);
    return back
      ? { line: this.#place.cursor, event: { type: `touch.${back.id}` }, mends: true, differs }
      : null;
  }

  /** Whether nothing is to be mended at this step: it shows what the script left there, or was left by the same key. */
  #isAsPlayed({ step, screen }: Stand): boolean {
    const left = this.#left.get(step);
    if (!left) return true;
    return mend(left.screen, screen) === null && this.#place.touched[step] === left.event.type;
  }

  #lineAt(stand: Stand, typed: string): number | null {
    if (this.awaited(stand) !== null) return null;
    const here = this.#linesOf(stand.step);
    const open = (line: number) => !this.#isDone(line, stand, typed);
    const ahead = here.find((line) => line >= this.#place.cursor && open(line));
    if (ahead !== undefined && here.includes(ahead - 1) && this.#isUntyped(ahead - 1, typed, stand))
      return ahead - 1;
    const line = ahead ?? (busy(stand) ? undefined : runBefore(here).find(open));
    return line === undefined ? null : (this.#turning(line, stand) ?? line);
  }

  /** The line that turns the card for the sake of one that puts it down or pushes it on, when it is turned otherwise. */
  #turning(index: number, stand: Stand): number | null {
    const { script } = this.#scenario;
    const line = script[index];
    if (!line || !(('put' in line && line.put === CARD) || ('push' in line && line.push === CARD)))
      return null;
    const before = script.findLastIndex((one, at) => at < index && 'turn' in one && this.#stepOf.has(at));
    const turn = script[before];
    return turn && (deeds(turn, stand) ?? []).length > 0 ? before : null;
  }

  #isDone(index: number, stand: Stand, typed: string): boolean {
    const line = this.#scenario.script[index];
    if (!line) return true;
    if ('touch' in line && isPressed(line.touch, stand)) return true;
    if (
      'speak' in line &&
      this.#place.said?.step === stand.step &&
      this.#place.said.type === `speak.${line.speak}`
    )
      return true;
    const todo = deeds(line, stand);
    return todo !== null && todo.length === 0 && !this.#isUntyped(index, typed, stand);
  }

  /** Whether the line wants the PIN, and something else stands on the keypad. */
  #isUntyped(index: number, typed: string, { pin }: Stand): boolean {
    const line = this.#scenario.script[index];
    return line !== undefined && 'enter' in line && line.enter === 'pin' && typed !== pin;
  }

  /** 訂正 when what is typed is not how the line begins. */
  #mistyped(index: number, stand: Stand, typed: string): TerminalEvent | null {
    if (!this.#isUntyped(index, typed, stand) || stand.pin.startsWith(typed)) return null;
    const correct = stand.screen.keys.find(({ look, enabled }) => look === 'edit' && enabled);
    return correct ? { type: `touch.${correct.id}` } : null;
  }

  #differences({ step, screen }: Stand): string[] {
    const wanted = this.#summaries.get(step)?.body;
    if (wanted?.kind !== 'summary' || screen.body?.kind !== 'summary') return [];
    const found = screen.body.rows;
    return wanted.rows
      .filter(({ words, value }) => found.find((row) => row.words === words)?.value !== value)
      .map(({ words }) => words);
  }
}

const wears = ({ body }: Screen, worn: (typeof WORN)[number]): boolean =>
  body?.kind === 'camera' && body.face[worn];

const isPressed = (key: KeyId, { screen }: Stand): boolean =>
  screen.keys.some(({ id, pressed }) => id === key && pressed === true);

/** The last unbroken run of lines, for a learner who came back to a step. */
function runBefore(lines: number[]): number[] {
  const start = lines.findLastIndex((line, index) => index === 0 || lines[index - 1] !== line - 1);
  return lines.slice(Math.max(0, start));
}
