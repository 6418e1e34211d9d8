import type { FiledScenario } from '../scenarios';
import type { Moment, Thing } from '../world';
import { CARRIED, type Address, type Carried } from './address';
import type { Rehearsal } from './rehearsal.svelte';
import { replayFile } from './replay';
import type { Setting } from './setting';

/** Of this very rehearsal, with nothing left to be drawn or usual. */
export function addressOf(terminal: string, scenario: FiledScenario | null, setting: Setting): Address {
  const { make, person, faults, realTime, realIdle } = setting;
  const really = { ...(realTime && { real: true }), ...(realIdle && { realIdle: true }) };
  if (scenario) {
    const own = faults.filter((fault) => !scenario.faults?.includes(fault));
    return { scenario: scenario.id, make, who: person.id, ...really, ...(own.length > 0 && { faults: own }) };
  }
  return {
    ...{ terminal, make, who: person.id, city: person.municipality, facility: setting.facility.id },
    ...{ at: setting.moment, purse: setting.purse, things: setting.things.flatMap(asCarried) },
    ...really,
    ...(faults.length > 0 && { faults }),
  };
}

const asCarried = ({ kind }: Thing): Carried[] => CARRIED.filter((one) => one === kind);

/** What was done in a rehearsal, as a file. */
export const replayOf = (
  {
    terminal,
    scenario,
    setting,
    tries,
    entries,
  }: Pick<Rehearsal, 'terminal' | 'scenario' | 'setting' | 'tries' | 'entries'>,
  at: Moment,
  language: string | null,
): { name: string; text: string } =>
  replayFile({
    ...{ at, language, tries, events: [...entries] },
    address: addressOf(terminal.id, scenario, setting),
  });
