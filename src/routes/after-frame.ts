/**
 * Runs something when the browser has drawn a frame, whatever clock the page has; soon where nobody sees the page.
 * @returns what calls it off
 */
export function afterFrame(run: () => void): () => void {
  if (document.hidden) {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  // the browser reports what is in sight as soon as a frame is drawn
  const observer = new IntersectionObserver(() => {
    observer.disconnect();
    run();
  });
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}
