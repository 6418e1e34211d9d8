import type { LookedUp } from '$lib/practice';

/** What was looked up at each of these terminals, the newest first, and first where the newest is. */
export function byTerminal<Terminal extends { id: string }>(
  words: LookedUp[],
  terminals: Terminal[],
): { terminal: Terminal; words: LookedUp[] }[] {
  const newest = words.toReversed();
  const ids = [...new Set(newest.map(({ terminal }) => terminal))];
  return ids.flatMap((id) => {
    const terminal = terminals.find((one) => one.id === id);
    return terminal ? [{ terminal, words: newest.filter((one) => one.terminal === id) }] : [];
  });
}
