declare global {
  interface Window {
    /** `took`: in ms, until after the frame that showed what came of it; `key`: that was touched. */
    touches: { took: number; key: string }[];
  }
}

/**
 * Measures each touch of a key, from the moment at which the finger was lifted (`timeStamp` of its click) until after the frame that
 * shows what came of it. Runs in the page before anything of it, so it knows nothing from outside.
 * @param watched what the keys are on and what changes, as a selector; null where nothing does: then any touch is measured, until the next
 * frame
 */
export function timeTouches(watched: string | null): void {
  window.touches = [];
  const measure = ({ isTrusted, timeStamp, target }: Event) => {
    const root = watched === null ? null : document.querySelector(watched);
    const touched = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
    const key = touched?.dataset.key ?? '';
    // what is not on the screen changes something else
    if (!isTrusted || (watched !== null && !root?.contains(touched))) return;
    let isChanged = root === null;
    const watching = new MutationObserver(() => (isChanged = true));
    if (root)
      watching.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    const shown = () => {
      watching.disconnect();
      window.touches.push({ took: performance.now() - timeStamp, key });
    };
    const frame = () => {
      if (!isChanged && watching.takeRecords().length === 0) {
        requestAnimationFrame(frame);
        return;
      }
      // else what the page does after the frame would come first
      void scheduler.postTask(shown, { priority: 'user-blocking' });
    };
    requestAnimationFrame(frame);
  };
  addEventListener('click', measure, { capture: true });
}
