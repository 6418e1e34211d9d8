import type { Housing, Terminal } from '../screen';

/** A terminal with its body. */
export type LoadedTerminal = { terminal: Terminal; Housing: Housing };

const folders = import.meta.glob<LoadedTerminal>('./*/index.ts');

/** Loads a terminal by the name of its folder; null when there is none. */
export const loadTerminal = async (id: string): Promise<LoadedTerminal | null> =>
  (await folders[`./${id}/index.ts`]?.()) ?? null;
