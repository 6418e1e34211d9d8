import type { StepMap } from '$lib/practice';

/**
 * In which column each step of a part stands: behind every step that leads to it and is written before it. Ways back to
 * what is written before do not count.
 */
export function columnsOf(steps: string[], ways: StepMap['ways']): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [index, step] of steps.entries()) {
    const before = ways
      .filter(({ to, own }) => to === step && own)
      .map(({ from }) => from)
      .filter((from) => steps.indexOf(from) >= 0 && steps.indexOf(from) < index);
    columns.set(step, Math.max(0, ...before.map((from) => (columns.get(from) ?? 0) + 1)));
  }
  return columns;
}
