import type { Line } from '../scenarios';
import type { Key, Screen, TerminalEvent } from '../screen';
import { at, isLeft } from '../world';
import { put, taking } from './handling';
import { deeds, type Stand } from './script';

/**
 * The one deed that leads on from a screen the script does not come to, as the coach says it there; null where there is
 * more than one. `lines`: what the hands were last to do on the way; `used`: the places it puts things.
 */
export function wayBack(stand: Stand, lines: Line[], used: string[]): TerminalEvent | null {
  return (
    strewn(stand, used) ??
    asked(stand, lines) ??
    takenBack(stand) ??
    pressed(stand) ??
    said(stand) ??
    named(stand)
  );
}

/** 戻る. */
export function goesBack({ screen }: Stand): TerminalEvent | null {
  const key = screen.keys.find(({ look, enabled }) => look === 'back' && enabled);
  return key ? { type: `touch.${key.id}` } : null;
}

/** 中止, or 終了 where only that is left. */
export function endsIt({ screen }: Stand): TerminalEvent | null {
  const some = screen.keys.filter(({ enabled }) => enabled);
  const key = some.find(({ look }) => look === 'cancel') ?? some.find(({ id }) => id === 'finish');
  return key ? { type: `touch.${key.id}` } : null;
}

/** Whether the coach says to do just that, so that nothing else need be said of it. */
export function isAdvised({ type }: TerminalEvent, { coaching }: Stand): boolean {
  const { deeds } = coaching.todo;
  if (!type.startsWith('touch.')) return deeds.some((deed) => !deed.startsWith('touch.'));
  return deeds.find((deed) => deed.startsWith('touch.')) === type;
}

/** The lines around one, in which things are only laid there: what the hands do at one go, in whatever order. */
export function stretch(script: readonly Line[], index: number): Line[] {
  const breaks = script.map((line) => !['put', 'handle', 'turn', 'see'].some((verb) => verb in line));
  const end = breaks.indexOf(true, index + 1);
  return script.slice(breaks.lastIndexOf(true, index) + 1, end < 0 ? undefined : end);
}

/** Takes what lies where the script puts nothing, as a card on the glass of the copier. */
export function strewn({ belongings, places }: Stand, used: string[]): TerminalEvent | null {
  const known = used.flatMap((place) => [place, places[place]?.push?.to]);
  const [id] = Object.entries(belongings).find(([, one]) => isLeft(one.at) && !known.includes(one.at)) ?? [];
  return id === undefined ? null : taking(belongings, id);
}

/** What a screen without keys waits for: a thing in its place or out of it, or what is still to be done of the lines. */
function asked(stand: Stand, lines: Line[]): TerminalEvent | null {
  const { screen, belongings } = stand;
  const { body } = screen;
  if (body?.kind === 'placement' && body.move === 'put') return putting(stand, body.thing, body.place);
  const lying = Object.keys(belongings).find((id) => isLeft(belongings[id]?.at ?? 'hand'));
  if (body?.kind === 'placement') return lying === undefined ? null : taking(belongings, lying);
  if (!isKeyless(screen)) return null;
  const left = body?.kind === 'notice' && body.tone === 'error' ? [] : lines;
  const [todo] = left.flatMap((line) => deeds(line, stand)?.[0] ?? []);
  return todo ?? (lying === undefined ? null : taking(belongings, lying));
}

/** Whether the screen only says something, and there is nothing to press but to stop. */
export const isKeyless = ({ body, keys }: Screen): boolean =>
  body?.kind === 'notice' && !keys.some(({ enabled, look }) => enabled && look !== 'cancel');

/** What lies in the way is taken first. A card has sides and a case; where it is asked for, the script says how. */
function putting(stand: Stand, kind: string, place: string): TerminalEvent | null {
  const [other] = at(stand.belongings, place).filter(([, thing]) => thing.kind !== kind);
  if (other) return taking(stand.belongings, other[0]);
  const [id, one] = Object.entries(stand.belongings).find(([, { thing }]) => thing.kind === kind) ?? [];
  return id === undefined || !one || 'cased' in one.thing ? null : (put(id, place, stand)[0] ?? null);
}

/** A key that decides nothing: the one the coach names first, else 戻る, else the only one of a notice. */
function pressed({ screen: { body, keys }, coaching }: Stand): TerminalEvent | null {
  const looks: Key['look'][] = body?.kind === 'notice' ? ['go', 'plain', 'back'] : ['back'];
  const some = keys.filter(({ enabled, look, id }) => enabled && looks.includes(look) && id !== 'finish');
  const named = coaching.todo.deeds.map((deed) => some.find(({ id }) => deed === `touch.${id}`));
  const goes = some.filter(({ look }) => look === 'go');
  const key = named.find(Boolean) ?? some.find(({ look }) => look === 'back') ?? (goes[1] ? null : goes[0]);
  if (key) return { type: `touch.${key.id}` };
  const end = keys.find(({ id }) => id === 'finish');
  const isTheEnd = body?.kind === 'notice' && body.tone === 'done';
  return end && isTheEnd ? { type: `touch.${end.id}` } : null;
}

/** What the coach says to say. */
function said({ talk, coaching, screen }: Stand): TerminalEvent | null {
  if (screen.body?.kind !== 'notice') return null;
  const saying = talk.sayings.find(({ id }) => coaching.todo.deeds.includes(`speak.${id}`));
  return saying ? { type: `speak.${saying.id}` } : null;
}

/** What lies there, where the coach says first of all to take it. */
function takenBack({ belongings, coaching }: Stand): TerminalEvent | null {
  const lying = Object.keys(belongings).find((id) => isLeft(belongings[id]?.at ?? 'hand'));
  return coaching.todo.deeds[0] === 'take' && lying !== undefined ? taking(belongings, lying) : null;
}

/** 終了, where that is the first the coach says. */
function named(stand: Stand): TerminalEvent | null {
  const end = endsIt(stand);
  return end && stand.coaching.todo.deeds[0] === end.type ? end : null;
}
