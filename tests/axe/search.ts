import type { AnyMachineSnapshot } from 'xstate';
import { fresh } from '../../src/lib/card';
import { carried } from '../../src/lib/practice/carried';
import { inputOf } from '../../src/lib/practice/setting';
import type { Terminal, TerminalEvent, TerminalInput } from '../../src/lib/screen';
import { NEARBY, type Thing, type Yen } from '../../src/lib/world';
import { cases } from '../model/cases';
import { clockwork } from '../model/clockwork';
import { sensible, type AnyEvent } from '../model/events';
import { fingerprint } from '../model/explore';
import { stepsOn, type Journey } from './journeys';

/** So many moments are looked at from one beginning. */
const MOMENTS = 12_000;

/** Ways in free practice to steps at which no scenario comes by, each the shortest there is. */
export function waysTo(wanted: { terminal: string; step: string }[]): Journey[] {
  const open = new Set(wanted.map(({ terminal, step }) => `${terminal} ${step}`));
  const found: Journey[] = [];
  for (const { terminal, makes, settings } of cases)
    for (const make of Object.keys(makes))
      for (const one of settings(make)) {
        if (![...open].some((name) => name.startsWith(`${terminal.id} `))) continue;
        const { query, input } = inFreePractice(terminal, one);
        for (const { step, deeds } of search(terminal, input, open)) {
          const steps = stepsOn(terminal, input, deeds, step);
          open.delete(`${terminal.id} ${step}`);
          found.push({ name: `${step}, ${make}`, query, terminal, input, deeds, steps, until: step });
        }
      }
  return found;
}

/** The same beginning as the practice page makes it of an address. */
function inFreePractice(
  terminal: Terminal,
  { make, person, facility, moment, faults, belongings }: TerminalInput,
) {
  const all = Object.values(belongings).map(({ thing }) => thing);
  const purse = all.flatMap((thing): Yen[] => (isMoney(thing) ? [thing.yen] : []));
  const extra = all.filter((thing) => thing.kind in CARRIED).map((thing) => CARRIED[thing.kind] ?? thing);
  const residence: Thing = { kind: 'residence-card' };
  const things = person.familyRegister
    ? extra
    : [residence, ...extra.filter(({ kind }) => kind !== residence.kind)];
  const query = [
    `terminal=${terminal.id}&make=${make}&who=${person.id}&facility=${facility.id}&at=${moment}`,
    `purse=${purse.join()}&things=${extra.map(({ kind }) => kind).join()}&idle=1`,
    ...faults.map((fault) => `fault=${fault}`),
  ].join('&');
  const setting = { make, person, facility, face: NEARBY, moment, purse, things, faults };
  return { query, input: inputOf({ ...setting, realTime: false, realIdle: true }, fresh) };
}

type Way = { snapshot: AnyMachineSnapshot; deeds: Journey['deeds'] };

function search(
  terminal: Terminal,
  input: TerminalInput,
  open: Set<string>,
): { step: string; deeds: Journey['deeds'] }[] {
  const { first, after } = clockwork(terminal.machine, input);
  const eventsAt = sensible(terminal, input);
  const known = new Set([fingerprint(first)]);
  const ways: Way[] = [{ snapshot: first, deeds: [] }];
  const found = new Map<string, Journey['deeds']>();
  for (const { snapshot, deeds } of ways) {
    if (ways.length > MOMENTS) break;
    const step = terminal.stepOf(snapshot);
    if (open.has(`${terminal.id} ${step}`) && !found.has(step)) found.set(step, deeds);
    for (const event of [...eventsAt(snapshot), ...more(terminal, snapshot)]) {
      const then = after(snapshot, event);
      const key = fingerprint(then);
      if (known.has(key)) continue;
      known.add(key);
      ways.push({ snapshot: then, deeds: isTime(event) ? deeds : [...deeds, { step, event }] });
    }
  }
  return [...found].map(([step, deeds]) => ({ step, deeds }));
}

/** More copies than show the machine anything new, but cost more than a card holds. */
const more = (terminal: Terminal, snapshot: AnyMachineSnapshot): TerminalEvent[] => {
  const { body } = terminal.screenOf(snapshot);
  return body?.kind === 'counter' && body.count > 1 && body.count < 5 ? [{ type: `touch.${body.more}` }] : [];
};

const isTime = (event: AnyEvent): event is Exclude<AnyEvent, TerminalEvent> =>
  event.type.startsWith('xstate.after.');

const isMoney = (thing: Thing): thing is Extract<Thing, { yen: Yen }> =>
  thing.kind === 'coin' || thing.kind === 'note';

/** What one can have with one in free practice, as it is there. */
const CARRIED: Partial<Record<Thing['kind'], Thing>> = carried;
