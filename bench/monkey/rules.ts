import { people } from '../../src/lib/card';
import type { Sight } from './sight';
import { thingCalled } from './things';

/** What was done: `presses` a key or a place of the machine; on which page it was. */
export type Did = { presses: boolean; page: string };

/** The rules that are broken by what is seen now, after what was seen before, a sentence each. */
export function broken(before: Sight, did: Did, now: Sight, purse: number | null): string[] {
  return [
    ...(now.isAwake ? [] : ['the page is not awake']),
    ...(now.ways === 0 ? ['there is nothing to press'] : []),
    ...(did.presses && !before.isLed && now.look === before.look ? ['what was pressed changed nothing'] : []),
    ...cards(now),
    ...(purse === null ? [] : money(now, purse)),
    ...tries(before, did, now),
    ...secrets(now.stored),
  ];
}

/** One card is in one place. */
function cards({ things }: Sight): string[] {
  const places = things.flatMap(({ place, name }) => {
    const { kind, count } = thingCalled(name);
    return kind === 'my-number-card' ? Array.from({ length: count }, () => place) : [];
  });
  return places.length > 1 ? [`the card is in several places: ${places.join(', ')}`] : [];
}

/** What is seen is never more than what one had, and in the end it is what one had but for what it cost. */
function money({ things, cost }: Sight, purse: number): string[] {
  const all = things.map(({ name }) => thingCalled(name));
  const yen = all.reduce((sum, thing) => sum + thing.yen * thing.count, 0);
  if (yen > purse) return [`there are ${yen} yen, of ${purse}`];
  if (cost === null || all.some(({ kind }) => kind === 'transit-card')) return [];
  const spent = Number(cost.replace(/\D/g, ''));
  return yen + spent === purse ? [] : [`of ${purse} yen ${yen} are left, and it cost ${spent}`];
}

/** Where a card gets its tries back, or all is forgotten. */
const ELSEWHERE = /^\/[\w-]+\/(office|progress)\//;
const ALL = 3;

/** A chip counts down; a right PIN gives it all tries, but not when it is locked. */
function tries(before: Sight, { page }: Did, now: Sight): string[] {
  const [was, is] = [triesIn(before.stored), triesIn(now.stored)];
  if (was === null || is === null) return ['what is kept of the cards makes no sense'];
  if (before.isLent || ELSEWHERE.test(page)) return [];
  // a card that a scenario cannot begin with is exchanged before it begins
  if (before.waiting === null && before.places.length === 0) return [];
  return Object.keys(people).flatMap((who) => {
    const [left, leftNow] = [was[who] ?? ALL, is[who] ?? ALL];
    const isWrong = leftNow < 0 || leftNow > ALL || (leftNow > left && (left === 0 || leftNow < ALL));
    return isWrong ? [`${who} had ${left} tries left, and now ${leftNow}`] : [];
  });
}

/** Of each person's PIN for the terminals; null when it cannot be read. */
function triesIn(stored: Sight['stored']): Record<string, number> | null {
  const text = stored['local.kiosk-keiko.cards'];
  if (text === undefined) return {};
  try {
    const { tries } = JSON.parse(text) as { tries: Record<string, { authentication?: number }> };
    return Object.fromEntries(
      Object.entries(tries).map(([who, left]) => [who, left.authentication ?? ALL] as const),
    );
  } catch {
    return null;
  }
}

const pins = new Set(
  Object.values(people).flatMap(({ memo, card }) => [
    memo,
    ...Object.values(card.pins).map(({ secret }) => secret),
  ]),
);
/** Times and amounts, which may have any digits. */
const NUMBERS =
  /"(at|ms|seconds|yen|sveltekit:[\w:]+)":\s*\d+|\d{4}-\d\d-\d\d(T\d\d:\d\d)?|"purse":\[[\d,]*\]/g;

/** Nobody's PIN is kept, in whatever way its digits stand one after the other. */
function secrets(stored: Sight['stored']): string[] {
  return Object.entries(stored).flatMap(([key, text]) => {
    // how far each page was scrolled
    if (key === 'session.sveltekit:scroll') return [];
    const rest = text.replace(NUMBERS, '');
    return [...pins]
      .filter((pin) => typeof pin === 'string' && new RegExp([...pin].join('\\W*')).test(rest))
      .map((pin) => `${pin} stands in ${key}`);
  });
}
