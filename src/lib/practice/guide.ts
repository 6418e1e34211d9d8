import type { Scenario } from '../scenarios';
import type { KeyId, Screen, TerminalEvent } from '../screen';
import { mend } from './mend';
import type { Deed } from './play';
import { busy, deeds, type Stand } from './script';

/**
 * What to do next to follow the script, by which line. `mends`: it only brings the learner back to the script; `differs`:
 * the rows of a summary for the sake of which it does.
 */
export type Next = { line: number; event: TerminalEvent; mends?: true; differs?: string[] };

/** Finds the way from wherever the learner stands, by where the script's own play stood at each line. */
export class Guide {
  readonly #scenario: Scenario;
  readonly #stepOf: Map<number, string>;
  readonly #summaries: Map<string, Screen>;
  /** The last deed of the script's own play at each step, and the screen before it. */
  readonly #left: Map<string, Deed>;
  /** Steps of the script's own play, in order, without repeats. */
  readonly steps: string[];
  #cursor = 0;
  /** Rows of the summary the learner went back from, until something is chosen anew. */
  #differs: string[] = [];
  /** The key the learner touched last at each step. */
  readonly #touched = new Map<string, string>();

  constructor(scenario: Scenario, played: Deed[]) {
    this.#scenario = scenario;
    this.#stepOf = new Map(played.map(({ line, step }) => [line, step]).reverse() as [number, string][]);
    this.#summaries = new Map(
      played.flatMap(({ step, screen }) => (screen.body?.kind === 'summary' ? [[step, screen]] : [])),
    );
    this.#left = new Map(played.map((deed) => [deed.step, deed]));
    this.steps = [...new Set(played.map(({ step }) => step))];
  }

  /** The next deed, or null when there is nothing to do but wait or when this step is not on the way. */
  next(stand: Stand, typed: string): Next | null {
    const differs = this.#differences(stand);
    if (differs.length > 0) return this.#back(stand, differs);
    if (this.#differs.length > 0 && this.#isAsPlayed(stand)) {
      const back = this.#back(stand, this.#differs);
      if (back) return back;
    }
    const line = this.#lineAt(stand, typed);
    if (line === null) return this.awaited(stand) === null ? this.#taking(stand) : null;
    const todo = this.#scenario.script[line];
    const event = this.#mistyped(line, stand, typed) ?? (todo && deeds(todo, stand)?.[0]);
    if (!event) return null;
    const left = this.#left.get(stand.step);
    const key = left?.event.type === event.type ? mend(left.screen, stand.screen) : null;
    return key === null ? { line, event } : { line, event: { type: `touch.${key}` }, mends: true };
  }

  /** The `see` line for whose sake the learner now does nothing, though something could be done; else null. */
  awaited(stand: Stand): number | null {
    const line = this.#scenario.script[this.#cursor];
    const before = this.#cursor - 1;
    if (!line || !('see' in line) || line.see === stand.step) return null;
    const isDone = this.#stepOf.get(before) === stand.step && this.#isDone(before, stand, '');
    return isDone ? this.#cursor : null;
  }

  /** Off the way, what lies on the terminal is taken before anything else. */
  #taking(stand: Stand): Next | null {
    if (stand.screen.body?.kind !== 'collect') return null;
    const event = deeds({ take: 'everything' }, stand)?.[0];
    return event ? { line: this.#cursor, event, mends: true } : null;
  }

  /** Says what the learner is about to do, whatever was proposed. */
  saw(stand: Stand, { type }: TerminalEvent): void {
    const key = stand.screen.keys.find(({ id }) => type === `touch.${id}`);
    if (key?.look === 'back') {
      if (stand.screen.body?.kind === 'summary') this.#differs = this.#differences(stand);
    } else if (key) {
      this.#differs = [];
      this.#touched.set(stand.step, type);
    }
  }

  /** Says that the learner did what `next` proposed. */
  followed(next: Next, after: Stand): void {
    const line = this.#scenario.script[next.line];
    if (next.mends || !line) return;
    const finished = 'touch' in line && !('until' in line) ? true : (deeds(line, after) ?? []).length === 0;
    this.#cursor = finished ? next.line + 1 : next.line;
  }

  #back({ screen }: Stand, differs: string[]): Next | null {
    const back = screen.keys.find(({ look, enabled }) => look === 'back' && enabled);
    return back ? { line: this.#cursor, event: { type: `touch.${back.id}` }, mends: true, differs } : null;
  }

  /** Whether nothing is to be mended at this step: it shows what the script left there, or was left by the same key. */
  #isAsPlayed({ step, screen }: Stand): boolean {
    const left = this.#left.get(step);
    if (!left) return true;
    return mend(left.screen, screen) === null && this.#touched.get(step) === left.event.type;
  }

  #lineAt(stand: Stand, typed: string): number | null {
    if (this.awaited(stand) !== null) return null;
    const here = [...this.#stepOf]
      .filter(([, step]) => step === stand.step)
      .map(([line]) => line)
      .sort((a, b) => a - b);
    const open = (line: number) => !this.#isDone(line, stand, typed);
    const ahead = here.find((line) => line >= this.#cursor && open(line));
    if (ahead !== undefined)
      return here.includes(ahead - 1) && this.#isUntyped(ahead - 1, typed, stand) ? ahead - 1 : ahead;
    if (busy(stand)) return null;
    return runBefore(here).find(open) ?? null;
  }

  #isDone(index: number, stand: Stand, typed: string): boolean {
    const line = this.#scenario.script[index];
    if (!line) return true;
    if ('touch' in line && isPressed(line.touch, stand)) return true;
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

const isPressed = (key: KeyId, { screen }: Stand): boolean =>
  screen.keys.some(({ id, pressed }) => id === key && pressed === true);

/** The last unbroken run of lines, for a learner who came back to a step. */
function runBefore(lines: number[]): number[] {
  const start = lines.findLastIndex((line, index) => index === 0 || lines[index - 1] !== line - 1);
  return lines.slice(Math.max(0, start));
}
