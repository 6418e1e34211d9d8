import { on } from 'svelte/events';

/**
 * Keeps a finger on the page: no menu of the browser, no selection, no pinch, no pulling down, no link that leads elsewhere.
 * Returns what takes the fence down.
 */
export function fence(): () => void {
  const refuse = (event: Event) => event.preventDefault();
  const page = document.documentElement;
  page.dataset.lent = '';
  const all = [
    ...['contextmenu', 'selectstart', 'dragstart', 'gesturestart'].map((name) =>
      on(document, name as 'contextmenu', refuse),
    ),
    on(document, 'touchmove', (event) => event.touches.length > 1 && refuse(event), { passive: false }),
    on(document, 'wheel', (event) => event.ctrlKey && refuse(event), { passive: false }),
    on(document, 'click', (event) => leadsOut(event.target) && refuse(event), { capture: true }),
  ];
  return () => {
    delete page.dataset.lent;
    for (const end of all) end();
  };
}

/** To another site, another window, a file, or a telephone. */
function leadsOut(target: EventTarget | null): boolean {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link) return target instanceof Element && target.closest('input[type="file"]') !== null;
  return (
    link.origin !== location.origin || link.hasAttribute('download') || !['', '_self'].includes(link.target)
  );
}
