import type { Housing, Terminal } from '../screen';

/** A terminal with its body. */
export type LoadedTerminal = { terminal: Terminal; Housing: Housing };

const folders = import.meta.glob<LoadedTerminal>('./*/index.ts');

/** The names of the folders. */
export const terminalIds: string[] = Object.keys(folders).map((path) => path.split('/')[1] ?? '');

/** Loads a terminal by the name of its folder; null when there is none. */
export const loadTerminal = async (id: string): Promise<LoadedTerminal | null> =>
  (await folders[`./${id}/index.ts`]?.()) ?? null;
