/** What one switch does. */
export type Switch = {
  ondown?: () => void;
  onup: () => void;
  /** It was held for `LONG`. */
  onlong?: () => void;
  onescape?: () => void;
  /** Only these keys, and not what comes from here; all of them and from everywhere when it is not said. */
  keys?: string[];
  except?: string;
};

/** Held so long (ms), it means to stop. */
export const LONG = 3_000;

/** Keys that are not a switch: with them one gets about, or changes what another key means. */
const NO_SWITCH = [
  'Tab',
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Fn',
  'OS',
  'F5',
  'F11',
  'F12',
];

/** A finger or a mouse that does not come from the page itself, and what a browser makes of it. */
const POINTED = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
] as const;

/**
 * Makes one switch of the whole page: any key, and a finger or a mouse anywhere. Nothing else hears of it. Returns what
 * ends that.
 */
export function listenToSwitch({ ondown, onup, onlong, onescape, keys, except }: Switch): () => void {
  let by: string | null = null;
  /** A browser makes a click of what was just let go. */
  let letGo = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const swallow = (event: Event) => {
    if (event.cancelable) event.preventDefault();
    event.stopImmediatePropagation();
  };
  const down = (what: string) => {
    if (by !== null) return;
    by = what;
    if (onlong)
      timer = setTimeout(() => {
        by = LET_GO;
        onlong();
      }, LONG);
    ondown?.();
  };
  const up = (what: string, chooses: boolean) => {
    if (by === LET_GO) by = null;
    if (by !== what) return;
    clearTimeout(timer);
    by = null;
    if (chooses) onup();
  };
  const isForUs = (event: Event) =>
    event.isTrusted &&
    !isExcepted(event) &&
    !(
      event instanceof KeyboardEvent &&
      (!isSwitch(event.key) || event.ctrlKey || event.altKey || event.metaKey)
    );
  /** Where any key is the switch, only fingers and mice are excepted: what has the focus must not catch it. */
  const isExcepted = ({ target, type }: Event) =>
    except !== undefined &&
    target instanceof Element &&
    target.closest(except) !== null &&
    (keys !== undefined || !type.startsWith('key'));
  const isSwitch = (key: string) =>
    keys ? keys.includes(key) : !NO_SWITCH.includes(key) && (onescape !== undefined || key !== 'Escape');

  const keydown = (event: KeyboardEvent) => {
    if (!isForUs(event)) return;
    swallow(event);
    if (event.key === 'Escape') onescape?.();
    else if (!event.repeat) down(event.code);
  };
  const keyup = (event: KeyboardEvent) => {
    if (by === null || !isForUs(event)) return;
    swallow(event);
    up(event.code, true);
  };
  const pointerdown = (event: PointerEvent) => {
    if (!isForUs(event)) return;
    swallow(event);
    letGo = false;
    if (event.isPrimary) down('pointer');
  };
  const pointerup = (event: PointerEvent) => {
    if (!isForUs(event)) return;
    swallow(event);
    letGo = true;
    if (event.isPrimary) up('pointer', event.type === 'pointerup');
  };
  const pointed = (event: Event) => {
    if (event.type === 'click') letGo = false;
    if (isForUs(event)) swallow(event);
  };

  const ends = new AbortController();
  const options = { capture: true, passive: false, signal: ends.signal };
  addEventListener('keydown', keydown, options);
  addEventListener('keyup', keyup, options);
  addEventListener('pointerdown', pointerdown, options);
  addEventListener('pointerup', pointerup, options);
  addEventListener('pointercancel', pointerup, options);
  for (const kind of POINTED) addEventListener(kind, pointed, options);
  return () => {
    clearTimeout(timer);
    ends.abort();
    if (by !== null || letGo) swallowTheEnd(swallow);
  };
}

/** What is still held is let go of, and nothing hears of that either. */
function swallowTheEnd(swallow: (event: Event) => void): void {
  const ends = new AbortController();
  const options = { capture: true, passive: false, signal: ends.signal };
  for (const kind of ['keyup', 'pointerup', ...POINTED]) addEventListener(kind, swallow, options);
  for (const kind of ['keydown', 'pointerdown']) addEventListener(kind, () => ends.abort(), options);
}

/** It was held long enough: what is done is done, whatever is let go. */
const LET_GO = '';
