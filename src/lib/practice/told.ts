import type { Line, Scenario } from '../scenarios';
import type { Key } from '../screen';
import type { Words } from '../words';
import { yenIn, type Look, type Place, type Thing, type Yen } from '../world';
import type { Deed } from './play';

/** What is done, told at one go where it takes many touches. Never which digits. */
export type Told =
  /** Several keys: the same word in several rows. `until`: as often as it takes for a counter to show this. */
  | { do: 'press'; keys: Key[]; until?: number }
  | { do: 'type' }
  | { do: 'pay'; yen: Yen; at: Place }
  | { do: 'take'; things: Thing[] }
  /** Moves the face into the frame of a camera. */
  | { do: 'frame' }
  | { do: 'speak'; words: Words }
  | { do: 'other'; deed: Deed };

/** Tells deeds that were done one after the other. */
export function tell(deeds: readonly Deed[], { script }: Pick<Scenario, 'script'>): Told[] {
  const all: Told[] = [];
  for (const deed of deeds) {
    const told = one(deed, script[deed.line]);
    const before = all.at(-1);
    const both = before && joined(before, told);
    if (both) all[all.length - 1] = both;
    else all.push(told);
  }
  return all;
}

const MOVES: readonly string[] = ['left', 'right', 'up', 'down', 'closer', 'back'] satisfies Look[];

function one(deed: Deed, line: Line | undefined): Told {
  const { event, screen, belongings, talk } = deed;
  const key = screen.keys.find(({ id }) => event.type === `touch.${id}`);
  if (key?.look === 'digit') return { do: 'type' };
  if (key) {
    const until = line && 'until' in line ? line.until : undefined;
    return { do: 'press', keys: [key], ...(until === undefined ? {} : { until }) };
  }
  const [verb, what = '', where = ''] = event.type.split('.');
  const saying = talk.sayings.find(({ id }) => event.type === `speak.${id}`);
  if (saying) return { do: 'speak', words: saying.words };
  if (verb === 'look' && MOVES.includes(what)) return { do: 'frame' };
  const entry = 'thing' in event ? belongings[event.thing] : undefined;
  if (verb === 'take' && entry) return { do: 'take', things: [entry.thing] };
  const yen = entry ? yenIn({ it: entry }) : 0;
  return verb === 'put' && yen > 0 ? { do: 'pay', yen, at: where } : { do: 'other', deed };
}

/** Two that are told as one; null when they are not. */
function joined(a: Told, b: Told): Told | null {
  if (a.do === 'press' && b.do === 'press') return joinedKeys(a, b);
  if (a.do === 'pay' && b.do === 'pay') return a.at === b.at ? { ...a, yen: a.yen + b.yen } : null;
  if (a.do === 'take' && b.do === 'take') return { ...a, things: [...a.things, ...b.things] };
  const same = (a.do === 'frame' && b.do === 'frame') || (a.do === 'type' && b.do === 'type');
  return same ? a : null;
}

type Press = Extract<Told, { do: 'press' }>;

function joinedKeys(a: Press, b: Press): Press | null {
  const [one, other] = [a.keys[0], b.keys[0]];
  if (!one || !other) return null;
  if (one.id === other.id) return a;
  const rows = one.of !== undefined && other.of !== undefined && one.words === other.words;
  return rows ? { ...a, keys: [...a.keys, ...b.keys] } : null;
}
