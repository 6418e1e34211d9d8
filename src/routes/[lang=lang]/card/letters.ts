/** Does it now, and again whenever letters have come. Gives what ends that. */
export function withLetters(measure: () => void): () => void {
  let ended = false;
  measure();
  void document.fonts.ready.then(() => {
    if (!ended) measure();
  });
  document.fonts.addEventListener('loadingdone', measure);
  return () => {
    ended = true;
    document.fonts.removeEventListener('loadingdone', measure);
  };
}
