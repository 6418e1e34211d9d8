import { people } from '../card';
import { scenarios, type Scenario } from '../scenarios';
import type { Address } from './address';
import { drawableFreely, drawableScenarios } from './drawable';
import { outlines, terminalWith } from './outline';

type Draw = (what: string, from: readonly string[]) => string;

/**
 * The same with everything named that its seed draws; as it is when it has none. Of what can be drawn each has a number
 * by the seed, and the highest is drawn: their order means nothing, and a new one changes only the links that draw it.
 */
export function drawn(address: Address): Address {
  const { seed } = address;
  if (seed === undefined) return address;
  const draw: Draw = (what, from) => {
    const number = (one: string) => mixed(`${seed} ${what} ${one}`);
    return from.reduce((best, one) => (number(one) > number(best) ? one : best));
  };
  const fitting = isFree(address) ? [] : drawableScenarios.filter((id) => fits(address, scenarios[id]));
  const id = address.scenario ?? (fitting.length > 0 ? draw('scenario', fitting) : undefined);
  const scenario = id === undefined ? undefined : scenarios[id];
  return scenario ? inScenario({ ...address, scenario: id }, scenario, draw) : freely(address, draw);
}

/** What only free practice asks for. */
const isFree = ({ terminal, city, facility, at, purse, things, faults }: Address) =>
  [terminal, city, facility, at, purse, things, faults].some((part) => part !== undefined);

const fits = ({ who, make }: Address, scenario: Scenario | undefined) =>
  scenario !== undefined &&
  (who === undefined || scenario.who.includes(who)) &&
  (make === undefined || outlines[scenario.terminal]?.makes.includes(make) === true);

const inScenario = (address: Address, { terminal, who }: Scenario, draw: Draw): Address => ({
  ...address,
  make: address.make ?? draw('make', outlines[terminal]?.makes ?? []),
  who: address.who ?? draw('who', who),
});

function freely(address: Address, draw: Draw): Address {
  const terminal = address.terminal ?? terminalWith(address.make);
  const { makes = [], faults = [] } = outlines[terminal] ?? {};
  const { at, purse, facility } = drawableFreely[terminal] ?? {};
  const fault = draw('fault', [NOTHING, ...faults]);
  return {
    ...(at && { at: draw('at', at) }),
    ...(purse && { purse: purse[draw('purse', Object.keys(purse))] ?? [] }),
    ...(facility && { facility: draw('facility', facility) }),
    ...(fault !== NOTHING && { faults: [fault] }),
    make: draw('make', makes),
    who: draw('who', Object.keys(people)),
    ...address,
    terminal,
  };
}

const NOTHING = 'nothing';

/** A number below 2³² for a text, as evenly as a die: FNV-1a, stirred as mulberry32 does. */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), hash | 1);
  hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
  return (hash ^ (hash >>> 14)) >>> 0;
}
