import type { Attachment } from 'svelte/attachments';
import type { ThingId } from '../../world';
import type { Drag, Hands } from '../hands.svelte';

/** A finger rests a little: what moves less (px) is a tap. */
const STILL = 6;

/**
 * Lets a button's thing be dragged by mouse, pen or finger. A tap stays a click. `thing` says which one goes first,
 * when the button stands for several.
 */
export function grip(hands: Hands, thing: () => ThingId | undefined): Attachment<HTMLElement> {
  return (node) => {
    let start: { pointer: number; x: number; y: number } | null = null;
    let dragged = false;

    const down = (event: PointerEvent) => {
      dragged = false;
      if (!event.isPrimary || event.button !== 0) return;
      start = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
      node.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      if (start?.pointer !== event.pointerId) return;
      const drag = dragged ? hands.drag : begin(hands, thing(), start, event);
      if (!drag) return;
      dragged = true;
      const at = { ...drag, x: event.clientX, y: event.clientY };
      hands.dragTo({ ...at, over: placeUnder(hands, at) });
    };
    const up = (event: PointerEvent) => {
      if (start?.pointer !== event.pointerId) return;
      start = null;
      if (!dragged || !hands.drag) return;
      const at = { ...hands.drag, x: event.clientX, y: event.clientY };
      hands.dragTo({ ...at, over: placeUnder(hands, at) });
      hands.drop();
    };
    const cancel = () => {
      if (start && dragged) hands.cancelDrag();
      start = null;
    };
    const click = (event: MouseEvent) => {
      if (!dragged || event.detail === 0) return;
      dragged = false;
      event.stopImmediatePropagation();
      event.preventDefault();
    };

    node.addEventListener('pointerdown', down);
    node.addEventListener('pointermove', move);
    node.addEventListener('pointerup', up);
    node.addEventListener('pointercancel', cancel);
    node.addEventListener('click', click, { capture: true });
    return () => {
      cancel();
      node.removeEventListener('pointerdown', down);
      node.removeEventListener('pointermove', move);
      node.removeEventListener('pointerup', up);
      node.removeEventListener('pointercancel', cancel);
      node.removeEventListener('click', click, { capture: true });
    };
  };
}

function begin(
  hands: Hands,
  thing: ThingId | undefined,
  start: { x: number; y: number },
  event: PointerEvent,
): Drag | null {
  if (Math.hypot(event.clientX - start.x, event.clientY - start.y) < STILL) return null;
  const box = thing === undefined ? undefined : hands.moving.boxOf(thing);
  if (thing === undefined || !box) return null;
  return {
    things: hands.along(thing),
    x: event.clientX,
    y: event.clientY,
    grip: { x: start.x - box.x, y: start.y - box.y },
    width: box.width,
    height: box.height,
    over: null,
  };
}

/** The place under the finger, or else under the middle of the thing, which a finger cannot see past. */
function placeUnder(hands: Hands, { x, y, grip: { x: gripX, y: gripY }, width, height }: Drag) {
  const finger = placeAt(x, y);
  if (finger !== null && (finger === 'hand' || hands.fits(finger))) return finger;
  const middle = placeAt(x - gripX + width / 2, y - gripY + height / 2);
  return middle !== null && hands.fits(middle) ? middle : finger;
}

const placeAt = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-place]')?.dataset.place ?? null;
