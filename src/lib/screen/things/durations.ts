/** How long a movement takes, in ms, from the tokens of the page; about nothing when it has been asked to be still. */
export function durations(): { slide: number; drop: number; print: number } {
  const style = getComputedStyle(document.documentElement);
  const read = (token: string) => {
    const text = style.getPropertyValue(token).trim();
    return Number.parseFloat(text) * (text.endsWith('ms') ? 1 : 1000) || 0;
  };
  return { slide: read('--slide'), drop: read('--drop'), print: read('--print') };
}
