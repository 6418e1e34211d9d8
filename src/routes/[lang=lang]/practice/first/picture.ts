/**
 * Draws what another page of the site shows in `data-first-sight`, with that page's style sheets, and nothing of it can be used.
 * Resolves when it is drawn. @throws when it cannot be had.
 */
export async function drawIn(root: ShadowRoot, at: string): Promise<void> {
  const page = await fetchPage(at);
  const picture = page.querySelector<HTMLElement>('[data-first-sight]');
  if (!picture) throw new Error(`there is nothing to be seen at ${at}`);
  picture.inert = true;
  const sheets = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href });
    return link;
  });
  const styled = sheets.map(
    (link) =>
      new Promise((resolve, reject) => {
        link.onload = resolve;
        link.onerror = reject;
      }),
  );
  root.append(...sheets);
  await Promise.all(styled);
  root.append(document.importNode(picture, true));
}

/** A parser of the browser's own, in which no script runs; `fetch` would give text, which no page may make elements of. */
const fetchPage = (at: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${at}: ${request.status}`));
    };
    request.onerror = () => reject(new Error(at));
    request.open('GET', at);
    request.send();
  });

/** What can be pressed at a point of the window. */
export const pressedAt = (root: ParentNode, x: number, y: number): HTMLElement | null =>
  [...root.querySelectorAll<HTMLElement>('button:enabled')].find((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return left <= x && x < right && top <= y && y < bottom;
  }) ?? null;

/** What is called the same on another page. */
export const theSame = (page: ParentNode, { textContent }: HTMLElement): HTMLElement | undefined =>
  [...page.querySelectorAll<HTMLElement>('button:enabled')].find(
    (button) => button.textContent === textContent,
  );
