/** In px of the viewport. */
export type Box = { left: number; top: number; width: number; height: number };

/** Calls back with each new value, as often as the page is drawn; returns what stops it. */
export function follow<Value>(look: () => Value, changed: (value: Value) => void): () => void {
  let frame = 0;
  let last = '';
  const again = () => {
    const value = look();
    const text = JSON.stringify(value);
    if (text !== last) changed(value);
    last = text;
    frame = requestAnimationFrame(again);
  };
  again();
  return () => cancelAnimationFrame(frame);
}
