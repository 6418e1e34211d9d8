/** Shows the films of one language; of the one shown before, or the reader's own, where this is none. */
export function showLanguage(language: string): void {
  const sheets = [...document.querySelectorAll<HTMLElement>('.sheet')];
  const sheet =
    sheets.find(({ id }) => id === language) ??
    sheets.find(({ id }) => id === document.documentElement.dataset.shown) ??
    ownOf(sheets) ??
    sheets[0];
  if (!sheet) return;
  for (const one of sheets) one.hidden = one !== sheet;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.language'))
    link.ariaCurrent = link.hash === `#${sheet.id}` ? 'true' : null;
  document.documentElement.lang = sheet.id;
  document.documentElement.dataset.shown = sheet.id;
  document.title = sheet.dataset.title ?? '';
}

/** `zh-CN` is who reads `zh-Hans`. */
function ownOf(sheets: HTMLElement[]): HTMLElement | undefined {
  const stem = (language: string) => language.split('-')[0];
  for (const language of navigator.languages) {
    const own = sheets.find(({ id }) => stem(id) === stem(language));
    if (own) return own;
  }
  return undefined;
}
