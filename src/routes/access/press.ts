/**
 * Presses a thing as a finger would. Where one would choose or type, the next value is chosen; after the last comes the
 * first.
 */
export function press(thing: HTMLElement): void {
  thing.focus({ preventScroll: true });
  if (thing instanceof HTMLSelectElement) {
    thing.selectedIndex = (thing.selectedIndex + 1) % thing.options.length;
    tell(thing);
  } else if (thing instanceof HTMLInputElement && STEPS.includes(thing.type)) {
    const before = thing.value;
    thing.stepUp();
    if (thing.value === before && thing.min !== '') thing.value = thing.min;
    tell(thing);
  } else thing.click();
}

/** Scrolls on by most of what is seen, and from the end to the beginning. */
export function scrollOn(area: HTMLElement): void {
  const isAtEnd = area.scrollTop + area.clientHeight >= area.scrollHeight - 2;
  const top = isAtEnd ? 0 : area.scrollTop + area.clientHeight * 0.8;
  area.scrollTo({ top, behavior: 'instant' });
}

const STEPS = ['range', 'number', 'date', 'time'];

function tell(thing: HTMLElement): void {
  thing.dispatchEvent(new Event('input', { bubbles: true }));
  thing.dispatchEvent(new Event('change', { bubbles: true }));
}
