/** In px of the window. */
export type Point = { x: number; y: number };

/**
 * Something that a finger can press where it is. `what`: a key of the machine, a thing, a place for one, anything else on the
 * page, or around it.
 */
export type Target = { what: 'key' | 'thing' | 'place' | 'control' | 'around'; name: string; at: Point };

/** What can be seen of the page, and what the device keeps. */
export type Sight = {
  /** Path and query. */
  address: string;
  width: number;
  height: number;
  isAwake: boolean;
  isLent: boolean;
  /** A setting leads each touch elsewhere. */
  isLed: boolean;
  targets: Target[];
  /** How many there are in what the page is about, or in a dialog over it, also where one has to scroll to them. */
  ways: number;
  /** The places of the machine, and the table. */
  places: Target[];
  /** Where the coach points. */
  ring: Point | null;
  /** What stands over the machine's screen; empty where there is none. */
  heading: string;
  /** The same where it asks one to wait. */
  waiting: string | null;
  /** Nothing of the machine can be touched now, or its time is held. */
  isHeld: boolean;
  /** What lies where, by its name. */
  things: { place: string; name: string }[];
  isOver: boolean;
  /** Written at the end of a rehearsal that cost something. */
  cost: string | null;
  /** All of it as it looks, to tell whether it has changed. */
  look: string;
  stored: Record<string, string>;
};

/** Whether whoever touches there would leave the site. It runs in the page, so it knows nothing from outside. */
export function leadsOut({ x, y }: Point): boolean {
  const there = document.elementFromPoint(x, y);
  const link = there?.closest('a');
  const file = there?.closest('label')?.control ?? there;
  if (file instanceof HTMLInputElement && file.type === 'file') return true;
  return link ? link.origin !== location.origin || link.target !== '' : false;
}

/** Looks at the page. It runs in it, so it knows nothing from outside. */
export function see(): Sight {
  const sees = (element: Element, { x, y }: Point) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (element.contains(there) || there.closest('label')?.control === element);
  };
  const middle = (element: Element): Point => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  };
  const goesOut = (element: Element) =>
    (element instanceof HTMLAnchorElement &&
      (element.origin !== location.origin || element.target !== '' || element.download !== '')) ||
    ((element instanceof HTMLLabelElement ? element.control : element) as HTMLInputElement | null)?.type ===
      'file';
  const nameOf = (element: Element) => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
    const words = (label ?? element).cloneNode(true) as Element;
    for (const reading of words.querySelectorAll('rt, rp')) reading.remove();
    const name = element.getAttribute('aria-label') ?? words.textContent;
    return name.replace(/\s+/g, ' ').trim().slice(0, 60);
  };
  const whatIs = (element: HTMLElement): Target['what'] => {
    if (element.dataset.key !== undefined) return 'key';
    if (element.dataset.here !== undefined) return 'place';
    if (element.closest('[data-pile]')) return 'thing';
    return element.closest('main, dialog') ? 'control' : 'around';
  };

  const all = [
    ...document.querySelectorAll<HTMLElement>('button:enabled, a[href], summary, input:enabled, label'),
  ];
  const seen = all.filter((element) => !goesOut(element) && sees(element, middle(element)));
  const targets = seen.map((element) => ({
    ...{ what: whatIs(element), name: nameOf(element), at: middle(element) },
  }));
  const places = [...document.querySelectorAll<HTMLElement>('.zone[data-place], .ledge[data-place]')]
    .map((element) => ({ element, at: middle(element) }))
    .filter(({ element, at }) => sees(element, at))
    .map(({ element, at }) => ({ what: 'place' as const, name: element.dataset.place ?? '', at }));
  const ring = document.querySelector('.ring');
  const main = document.querySelector('main');
  const dialogs = [...document.querySelectorAll('dialog[open]')];
  const screen = document.querySelector('.glass .main');
  const heading = screen?.querySelector<HTMLElement>('[data-heading]')?.dataset.words ?? '';
  const things = [...document.querySelectorAll<HTMLElement>('[data-pile] > button')].flatMap((button) => {
    const place = button.closest<HTMLElement>('[data-place]')?.dataset.place;
    return place === undefined ? [] : [{ place, name: button.getAttribute('aria-label') ?? '' }];
  });
  const stored: Record<string, string> = { 'history.state': JSON.stringify(history.state) };
  for (const [name, storage] of Object.entries({ local: localStorage, session: sessionStorage }))
    for (const [key, text] of Object.entries(storage)) stored[`${name}.${key}`] = String(text);

  return {
    ...{ address: location.pathname + location.search, width: innerWidth, height: innerHeight },
    isAwake: document.body.dataset.awake !== undefined,
    isLent: document.documentElement.dataset.lent !== undefined,
    isLed: document.querySelector('[data-tapping], [data-frame]') !== null,
    targets,
    ways: all.filter(
      (element) =>
        element.checkVisibility() &&
        !element.closest('[inert]') &&
        ((main?.contains(element) ?? false) || element.closest('dialog[open]')),
    ).length,
    places,
    ring: ring && middle(ring),
    heading,
    waiting: screen?.classList.contains('waiting') ? heading : null,
    isHeld:
      dialogs.length > 0 ||
      document.querySelector('.machine')?.closest('[inert]') !== null ||
      document.querySelector('.machine[inert], .words-layer, [data-own] .card') !== null,
    things,
    isOver: document.querySelector('.end') !== null,
    cost: document.querySelector('.end > dl > div:last-child > dd')?.textContent ?? null,
    look: [main?.innerHTML, ...dialogs.map(({ innerHTML }) => innerHTML), location.href].join('\n'),
    stored,
  };
}
