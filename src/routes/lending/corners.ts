/** A finger on the glass, in CSS pixels. */
export type Finger = { x: number; y: number };

/** In CSS pixels from a corner, both ways. */
export const CORNER = 110;
/** In ms: so long both corners are held. */
export const HOLD = 5_000;

/** Whether two fingers, and no third, lie in the top left and the bottom right corner. */
export function holdsCorners(fingers: readonly Finger[], size: { width: number; height: number }): boolean {
  const isFirst = ({ x, y }: Finger) => x < CORNER && y < CORNER;
  const isLast = ({ x, y }: Finger) => x > size.width - CORNER && y > size.height - CORNER;
  return fingers.length === 2 && fingers.some(isFirst) && fingers.some(isLast);
}

/** Calls back when both corners were held long enough; returns what stops it. */
export function listenToCorners(held: () => void): () => void {
  const fingers = new Map<number, Finger>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const holds = holdsCorners([...fingers.values()], { width: innerWidth, height: innerHeight });
    if (!holds) {
      clearTimeout(timer);
      timer = undefined;
    } else timer ??= setTimeout(held, HOLD);
  };
  const touches = (event: PointerEvent) => {
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    look();
  };
  const moves = (event: PointerEvent) => {
    if (fingers.has(event.pointerId)) touches(event);
  };
  const lifts = ({ pointerId }: PointerEvent) => {
    if (fingers.delete(pointerId)) look();
  };
  const listeners = { pointerdown: touches, pointermove: moves, pointerup: lifts, pointercancel: lifts };
  const all = Object.entries(listeners) as [keyof typeof listeners, typeof touches][];
  for (const [name, listen] of all) addEventListener(name, listen, true);
  return () => {
    clearTimeout(timer);
    for (const [name, listen] of all) removeEventListener(name, listen, true);
  };
}
