/**
 * Makes what can be pressed on a machine's glass and at its desk, and the coach, out of reach. `still`: to be called when
 * something may have come; `wake` ends it.
 */
export function stilled(machine: HTMLElement, coach: HTMLElement): { still: () => void; wake: () => void } {
  const asleep = new Set<HTMLElement>();
  const lay = (element: HTMLElement | null) => {
    if (!element || element.inert) return;
    element.inert = true;
    asleep.add(element);
  };
  const still = () => {
    lay(coach);
    for (const key of machine.querySelectorAll('[data-key], [data-speak], [data-say]'))
      lay(key.closest('section'));
  };
  const wake = () => {
    for (const element of asleep) element.inert = false;
    asleep.clear();
  };
  still();
  return { still, wake };
}
