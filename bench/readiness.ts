declare global {
  interface Window {
    /** In ms since the page was asked for; null before. */
    readiness: { touchable: number | null; whole: number | null };
  }
}

/**
 * Notes when a page can be touched, and when every letter and picture of that is there too: each after the frame that shows
 * it. Runs in the page before anything of it, so it knows nothing from outside.
 * @param selector of what is there then; null where nobody knows: then it is when the page says it has loaded
 */
export function watchReadiness(selector: string | null): void {
  window.readiness = { touchable: null, whole: null };
  const frame = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    });
  const there = async () => {
    await frame();
    window.readiness.touchable = performance.now();
    await document.fonts.ready;
    for (const picture of document.images)
      if (picture.loading !== 'lazy') await picture.decode().catch(() => undefined);
    await frame();
    window.readiness.whole = performance.now();
  };
  if (selector === null) {
    addEventListener('load', () => void there(), { once: true });
    return;
  }
  const look = () => {
    if (!document.querySelector(selector)) return;
    watching.disconnect();
    void there();
  };
  const watching = new MutationObserver(look);
  watching.observe(document, { subtree: true, childList: true, attributes: true });
}
