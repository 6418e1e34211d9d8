const bars = new Set<HTMLElement>();

/** For a bar that sticks to the foot of the window: it stands above those that come after it on the page. */
export function atTheFoot(bar: HTMLElement): () => void {
  const sizes = new ResizeObserver(stack);
  bars.add(bar);
  sizes.observe(bar);
  return () => {
    bars.delete(bar);
    sizes.disconnect();
    stack();
  };
}

/** So much (px) of the foot of the window is not there for this: what stands in a bar itself has the whole window. */
export const footUnder = (element: Element): number =>
  [...bars].some((bar) => bar.contains(element)) ? 0 : height;

let height = 0;

function stack(): void {
  height = 0;
  for (const bar of lastFirst()) {
    bar.style.bottom = `${height}px`;
    if (getComputedStyle(bar).position === 'sticky') height += bar.offsetHeight;
  }
  document.documentElement.style.setProperty('--foot', `${height}px`);
}

const lastFirst = (): HTMLElement[] =>
  [...bars].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1));
