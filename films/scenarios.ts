import { readdirSync } from 'node:fs';
import type { Scenario } from '../src/lib/scenarios/scenario';
import { terminals } from './terminals';

const folder = new URL('../src/lib/scenarios/', import.meta.url);
const NO_SCENARIO = ['index.ts', 'scenario.ts', ...Object.keys(terminals).map((id) => `${id}.ts`)];
const files = readdirSync(folder).filter((file) => !NO_SCENARIO.includes(file) && !file.endsWith('.test.ts'));

const all = await Promise.all(
  files.map(async (file): Promise<[string, Scenario]> => {
    const { default: scenario } = (await import(new URL(file, folder).href)) as { default: Scenario };
    return [file.slice(0, -'.ts'.length), scenario];
  }),
);

/** Every scenario by its id, in the order of the home page. */
export const scenarios: Record<string, Scenario> = Object.fromEntries(
  all.sort(([, a], [, b]) => a.group.localeCompare(b.group) || a.order - b.order),
);
