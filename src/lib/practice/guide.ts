import type { Scenario } from '../scenarios';
import type { KeyId, Screen, TerminalEvent } from '../screen';
import type { Deed } from './play';
import { busy, deeds, type Stand } from './script';

/** What to do next to follow the script, by which line; `differs` when the summary is not what the script orders. */
export type Next = { line: number; event: TerminalEvent; differs?: string[] };

/** Finds the way from wherever the learner stands, by where the script's own play stood at each line. */
export class Guide {
  readonly #scenario: Scenario;
  readonly #stepOf: Map<number, string>;
  readonly #summaries: Map<string, Screen>;
  /** Steps of the script's own play, in order, without repeats. */
  readonly steps: string[];
  #cursor = 0;

  constructor(scenario: Scenario, played: Deed[]) {
    this.#scenario = scenario;
    this.#stepOf = new Map(played.map(({ line, step }) => [line, step]).reverse() as [number, string][]);
    this.#summaries = new Map(
      played.flatMap(({ step, screen }) => (screen.body?.kind === 'summary' ? [[step, screen]] : [])),
    );
    this.steps = [...new Set(played.map(({ step }) => step))];
  }

  /** The next deed, or null when there is nothing to do but wait or when this step is not on the way. */
  next(stand: Stand, typed: string): Next | null {
    const differs = this.#differences(stand);
    if (differs.length > 0) return { line: this.#cursor, event: { type: 'touch.back' }, differs };
    const line = this.#lineAt(stand);
    if (line === null) return null;
    const todo = this.#scenario.script[line];
    const event = this.#mistyped(line, stand, typed) ?? (todo && deeds(todo, stand)?.[0]);
    return event ? { line, event } : null;
  }

  /** Says that the learner did what `next` proposed. */
  followed(next: Next, after: Stand): void {
    const line = this.#scenario.script[next.line];
    if (next.differs || !line) return;
    const finished = 'touch' in line && !('until' in line) ? true : (deeds(line, after) ?? []).length === 0;
    this.#cursor = finished ? next.line + 1 : next.line;
  }

  #lineAt(stand: Stand): number | null {
    const here = [...this.#stepOf]
      .filter(([, step]) => step === stand.step)
      .map(([line]) => line)
      .sort((a, b) => a - b);
    const ahead = here.find((line) => line >= this.#cursor && !this.#isDone(line, stand));
    if (ahead !== undefined) return ahead;
    if (busy(stand)) return null;
    return runBefore(here).find((line) => !this.#isDone(line, stand)) ?? null;
  }

  #isDone(index: number, stand: Stand): boolean {
    const line = this.#scenario.script[index];
    if (!line) return true;
    if ('touch' in line && isPressed(line.touch, stand)) return true;
    const todo = deeds(line, stand);
    return todo !== null && todo.length === 0;
  }

  /** 訂正 when what is typed is not how the line begins. */
  #mistyped(index: number, stand: Stand, typed: string): TerminalEvent | null {
    const line = this.#scenario.script[index];
    if (!line || !('enter' in line) || line.enter !== 'pin' || stand.pin.startsWith(typed)) return null;
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
