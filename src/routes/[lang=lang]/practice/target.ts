import { whereIs, type Rehearsal, type Where } from '$lib/practice';
import type { TerminalEvent } from '$lib/screen';
import type { Hands } from '$lib/screen/hands.svelte';
import type { Box } from '../../follow';
import { keyOf } from './deed';

/** The first that can be seen. */
const first = (...selectors: string[]): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>(selectors.join())].find(
    (element) => element.getBoundingClientRect().width > 0,
  ) ?? null;
const having = (name: string, value = '') => `[data-${name}="${CSS.escape(value)}"]`;

export const placeOf = (place: string): HTMLElement | null => first(`.zone${having('place', place)}`);

/** What the next deed touches, as far as it can be seen: of a thing that is put, first the thing, then its place. */
export function targetOf(rehearsal: Rehearsal, hands: Hands): HTMLElement | null {
  const { next } = rehearsal;
  if (!next || hands.drag) return null;
  const key = keyOf(rehearsal);
  if (key) return first(having('key', key.id));
  const [verb, what, where = ''] = next.event.type.split('.');
  if (verb === 'look') return first(having('look', what));
  // where there is little room, what one can say is behind a button
  if (verb === 'speak') return first(having('speak', what)) ?? first('[data-say]');
  if (!('thing' in next.event)) return null;
  if (verb === 'handle') return first(having('handle', where) + having('thing', next.event.thing));
  if (verb === 'push') return first('[data-push]');
  const { event } = next;
  if (verb === 'put' && hands.held.some((id) => isAlike(id, event, rehearsal))) return placeOf(where);
  return hands.moving.buttonOf(next.event.thing);
}

/** Any coin will do where a coin is wanted: what is held need not be the very one that was thought of. */
function isAlike(id: string, event: TerminalEvent, { stand: { belongings } }: Rehearsal): boolean {
  if (!('thing' in event)) return false;
  return belongings[id]?.thing.kind === belongings[event.thing]?.thing.kind;
}

/** All that stands in a part of the machine, or beside it. */
export function elementsAt(where: Where, { stand }: Rehearsal): HTMLElement[] {
  const all = (...selectors: string[]) => [
    ...document.querySelectorAll<HTMLElement>(selectors.join() || ':not(*)'),
  ];
  if (where === 'table') return all(having('place', 'hand'));
  if (where === 'desk' || where === 'call') return all('[data-speak]', '[data-say]');
  if (where === 'face') return all('[data-look]');
  if (where.startsWith('place:')) return all(`.zone${having('place', where.slice('place:'.length))}`);
  const there = stand.screen.keys.filter(
    ({ id }) => whereIs({ event: { type: `touch.${id}` } }, stand) === where,
  );
  return all(...there.map(({ id }) => having('key', id)));
}

/** Round all of these that can be seen, in px of the viewport; what is scrolled out of its section is not seen. */
export function boxAround(elements: HTMLElement[]): Box | null {
  const boxes = elements.map(seenOf).filter(({ right, left, bottom, top }) => right > left && bottom > top);
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    left,
    top,
    width: Math.max(...boxes.map((box) => box.right)) - left,
    height: Math.max(...boxes.map((box) => box.bottom)) - top,
  };
}

function seenOf(element: HTMLElement) {
  const own = element.getBoundingClientRect();
  const around = element.closest('section')?.getBoundingClientRect() ?? own;
  return {
    left: Math.max(own.left, around.left),
    top: Math.max(own.top, around.top),
    right: Math.min(own.right, around.right),
    bottom: Math.min(own.bottom, around.bottom),
  };
}
