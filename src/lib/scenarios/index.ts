import type { Scenario } from './scenario';

const files = import.meta.glob<{ default: Scenario }>(
  ['./*.ts', '!./index.ts', '!./scenario.ts', '!./shop-copier.ts', '!./card-reader.ts', '!./*.test.ts'],
  {
    eager: true,
  },
);

/** Every scenario by its id, the file's name, in the order of the home page. */
export const scenarios: Record<string, Scenario> = Object.fromEntries(
  Object.entries(files)
    .map(([path, file]) => [path.slice('./'.length, -'.ts'.length), file.default] as const)
    .sort(([, a], [, b]) => a.group.localeCompare(b.group) || a.order - b.order),
);

export type { Ending, Line, Scenario } from './scenario';
