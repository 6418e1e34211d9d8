/** Nothing else on the page can be reached until that is over; what is said aloud is said all the same. */
export function alone(root: Element): () => void {
  const others: HTMLElement[] = [];
  for (let here: Element | null = root; here && here !== document.body; here = here.parentElement)
    for (const other of here.parentElement?.children ?? [])
      if (other !== here && other instanceof HTMLElement && !other.inert && !other.ariaLive)
        others.push(other);
  for (const other of others) other.inert = true;
  return () => {
    for (const other of others) other.inert = false;
  };
}
