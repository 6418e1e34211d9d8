import { inRows } from './rows';
import type { Stop } from './scan';

/** Everything that can be pressed now, in reading order, and what the ids of the stops stand for. */
export type Found = {
  stops: Stop[];
  things: Map<string, HTMLElement>;
  groups: Map<string, HTMLElement>;
  /** What lies over the page and is the only thing that can be reached. */
  over: HTMLElement | null;
};

export const NOTHING: Found = { stops: [], things: new Map(), groups: new Map(), over: null };

const PRESSABLE = 'a[href], button, summary, select, input:not([type="hidden"]), [role="button"]';

/** A place of the machine is no group of its own: all its places are one. */
const GROUP = [
  'dialog, [popover], header, footer, fieldset, main',
  'section:is([aria-label], [aria-labelledby])',
  ':is([role="group"], [role="radiogroup"], [role="region"]):not([data-place])',
].join();

/** Lengths in px: what is smaller is hidden, and what hides less need not be scrolled. */
const SMALLEST = 8;
const HIDES = 24;

/** Scrolling on is an id of its own. */
const FURTHER = 'further-';

const ids = new WeakMap<Element, string>();
let count = 0;

function idOf(element: Element): string {
  const id = ids.get(element) ?? `stop-${++count}`;
  ids.set(element, id);
  return id;
}

/** Looks at the page as it is now. */
export function findStops(): Found {
  const over = [...document.querySelectorAll<HTMLElement>(OVER)].at(-1) ?? null;
  const pressable = [...(over ?? document.body).querySelectorAll<HTMLElement>(PRESSABLE)].filter(
    canBePressed,
  );
  const scrolled = scrollers(over ?? document.body, pressable);
  const groups = new Map<string, HTMLElement>();
  const members = new Map<HTMLElement, HTMLElement[]>();
  for (const thing of pressable) {
    const group = groupOf(thing, over);
    members.set(group, [...(members.get(group) ?? []), thing]);
  }
  const things = new Map(pressable.map((thing) => [idOf(thing), thing]));
  for (const { area } of scrolled) things.set(FURTHER + idOf(area), area);
  const stops = inOrder(members).map(([group, own]): Stop => {
    const id = idOf(group);
    groups.set(id, group);
    const further = scrolled
      .filter(({ beside, area }) => own.includes(beside) && !isPage(area))
      .map(({ area }) => ({ id: FURTHER + idOf(area) }));
    const placed = own.map((thing) => ({ id: idOf(thing), ...topOf(thing) }));
    return { id, parts: [...inRows(placed), ...further] };
  });
  const [only] = stops;
  if (over && only && stops.length === 1) only.kind = 'over';
  const page = scrolled.find(({ area }) => isPage(area));
  if (page) stops.push({ id: FURTHER + idOf(page.area) });
  return { stops, things, groups, over };
}

/** The stop that stands for this element, or for the group it is in. */
export function stopOf(found: Found, element: Element | null): string | null {
  if (!element || element === document.body) return null;
  const id = ids.get(element);
  if (id !== undefined && found.things.has(id)) return id;
  const group = element.closest(GROUP);
  const groupId = group ? ids.get(group) : undefined;
  return groupId !== undefined && found.groups.has(groupId) ? groupId : null;
}

export const isFurther = (id: string): boolean => id.startsWith(FURTHER);

/** What is seen of a thing: a radio button is as large as its label. */
export const seenOf = (thing: HTMLElement): HTMLElement =>
  thing instanceof HTMLInputElement ? (thing.labels?.[0] ?? thing) : thing;

const OVER = 'dialog:modal, :is([popover="auto"], [popover=""]):popover-open';

function canBePressed(thing: HTMLElement): boolean {
  if (thing.matches(':disabled, [aria-disabled="true"]') || thing.closest('[inert], [aria-hidden="true"]'))
    return false;
  const { width, height } = seenOf(thing).getBoundingClientRect();
  return (
    width >= SMALLEST && height >= SMALLEST && seenOf(thing).checkVisibility({ visibilityProperty: true })
  );
}

function groupOf(thing: HTMLElement, over: HTMLElement | null): HTMLElement {
  const group = thing.closest<HTMLElement>(GROUP);
  return over && !(group && over.contains(group)) ? over : (group ?? document.body);
}

/** As one reads: who can be talked to after one's own things, the head of the page and its foot behind everything. */
function inOrder(members: Map<HTMLElement, HTMLElement[]>): [HTMLElement, HTMLElement[]][] {
  const all = [...members];
  const rank = (element: HTMLElement) =>
    element.localName === 'header' ? 1 : element.localName === 'footer' ? 2 : 0;
  const own = all.find(([group]) => group.matches('[data-place="hand"]'));
  const says = all.filter(([, things]) => things.every((thing) => thing.matches('[data-speak], [data-say]')));
  return all
    .filter((entry) => !own || !says.includes(entry))
    .flatMap((entry) => (entry === own ? [entry, ...says] : [entry]))
    .sort(([a], [b]) => rank(a) - rank(b));
}

/** What scrolls, and a thing in it that can be pressed. */
function scrollers(
  scope: HTMLElement,
  pressable: HTMLElement[],
): { beside: HTMLElement; area: HTMLElement }[] {
  const areas = new Map<HTMLElement, HTMLElement>();
  const note = (area: HTMLElement, beside: HTMLElement | undefined) => {
    if (beside && !areas.has(area) && scrolls(area)) areas.set(area, beside);
  };
  for (const thing of pressable)
    for (let area = thing.parentElement; area && area !== scope.parentElement; area = area.parentElement)
      note(area, thing);
  for (const area of scope.querySelectorAll<HTMLElement>('[tabindex="0"]')) note(area, pressable.at(-1));
  if (scope === document.body) note(document.documentElement, pressable[0]);
  return [...areas].map(([area, beside]) => ({ beside, area }));
}

function scrolls(area: HTMLElement): boolean {
  if (area.scrollHeight - area.clientHeight <= HIDES || area === document.body) return false;
  return isPage(area) || /auto|scroll/.test(getComputedStyle(area).overflowY);
}

/** Whether more of it could be seen, in a part of the page that scrolls by itself. */
export function isScrolledAway(group: HTMLElement): boolean {
  for (let area = group.parentElement; area && !isPage(area); area = area.parentElement) {
    if (!scrolls(area)) continue;
    const [{ top, bottom, height }, seen] = [group.getBoundingClientRect(), area.getBoundingClientRect()];
    return height <= seen.height
      ? top < seen.top || bottom > seen.bottom
      : bottom < seen.top + HIDES || top > seen.bottom - HIDES;
  }
  return false;
}

const isPage = (area: HTMLElement): boolean => area === document.documentElement;

function topOf(thing: HTMLElement): { top: number; height: number } {
  const { top, height } = seenOf(thing).getBoundingClientRect();
  return { top, height };
}
