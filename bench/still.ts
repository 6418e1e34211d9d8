import type { Page } from '@playwright/test';
import { InRealTime } from './in-real-time';

const MACHINE = '.machine .display';
const QUERY = '?still';

/** A page as it looks, without what makes it work, and the screens of the machine that came one after another. */
export type Still = { html: string; screens: readonly string[] };

/** Somebody who notes down how each screen looks to which a touch has led. */
export class WhoCopies extends InRealTime {
  readonly #screens: string[] = [];
  #html = '';

  get still(): Still {
    return { html: this.#html, screens: this.#screens };
  }

  override async touch(key: Parameters<InRealTime['touch']>[0]): Promise<void> {
    this.#html ||= await this.page.evaluate(withoutWork);
    await super.touch(key);
    this.#screens.push(await this.page.locator(MACHINE).evaluate((screen) => screen.outerHTML));
  }
}

/** The browser in which a still can be shown: no policy of the page forbids it. */
export const UNPROTECTED = { bypassCSP: true };

/** Shows the page. Any touch then shows the next of its screens, and does nothing else. */
export async function showStill(page: Page, { html, screens }: Still): Promise<void> {
  await page.route(
    ({ search }) => search === QUERY,
    (route) => route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto(`/en/practice/${QUERY}`);
  await page.evaluate(showNextAtTouch, { machine: MACHINE, screens });
}

function withoutWork(): string {
  const page = document.documentElement.cloneNode(true) as Element;
  for (const work of page.querySelectorAll('script, link[rel=modulepreload], meta[http-equiv]'))
    work.remove();
  return `<!doctype html>${page.outerHTML}`;
}

function showNextAtTouch({ machine, screens }: { machine: string; screens: readonly string[] }): void {
  const drawn = screens.map((html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  });
  const glass = document.createElement('button');
  glass.style.cssText = 'position: fixed; inset: 0; z-index: 9; opacity: 0';
  glass.addEventListener('click', () => {
    const next = drawn.shift();
    if (next) document.querySelector(machine)?.replaceWith(next);
  });
  document.body.append(glass);
}
