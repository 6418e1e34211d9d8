import type { Ended } from './ended';
import type { Helping } from './helping.svelte';
import type { Run } from './run';
import type { Underway } from './underway.svelte';
import { wentIn } from './visits';

type Reported = Pick<Underway, 'terminal' | 'scenario' | 'setting' | 'stand' | 'spent'> & {
  ended: Ended | null;
};

/** What there is to remember of a rehearsal; null in free practice. */
export function reportOf(
  { terminal, scenario, setting, ended, stand, spent }: Reported,
  { visits, mostly }: Pick<Helping, 'visits' | 'mostly'>,
  seconds: number,
): Omit<Run, 'at'> | null {
  if (!scenario) return null;
  const left = (ended?.left ?? []).flatMap((id) => stand.belongings[id]?.thing.kind ?? []);
  return {
    ...{ terminal: terminal.id, make: setting.make, scenario: scenario.id },
    ...{ person: setting.person.id, level: mostly, steps: wentIn(visits), slips: visits.slips, left },
    yen: spent,
    seconds,
    reached: ended?.reached ?? false,
  };
}
