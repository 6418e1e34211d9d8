import type { FiledScenario, Scenario } from './scenario';

const files = import.meta.glob<{ default: Scenario }>(
  ['./*.ts', '!./index.ts', '!./scenario.ts', '!./shop-copier.ts', '!./card-reader.ts', '!./*.test.ts'],
  {
    eager: true,
  },
);

/** Every scenario by its id, in the order of the home page. */
export const scenarios: Record<string, FiledScenario> = Object.fromEntries(
  Object.entries(files)
    .map(([path, file]) => ({ id: path.slice('./'.length, -'.ts'.length), ...file.default }))
    .sort((a, b) => a.group.localeCompare(b.group) || a.order - b.order)
    .map((scenario) => [scenario.id, scenario]),
);

export type { Ending, FiledScenario, Line, Scenario } from './scenario';
