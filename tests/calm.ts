import { expect, test as plainTest, type BrowserContext, type Page } from '@playwright/test';

/**
 * A test in whose browser nothing may go wrong unseen: an error of a page, a complaint on the console, or a request to
 * anywhere but the site itself fails it, whatever it is about.
 */
export const test = plainTest.extend<{ calm: undefined }>({
  context: async ({ context }, use) => {
    const open = context.newPage.bind(context);
    context.newPage = async () => awaiting(await open());
    await use(context);
  },
  calm: [
    async ({ context, baseURL }, use) => {
      const troubles = listen(context, baseURL ?? '');
      await use(undefined);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The page, and whoever goes somewhere with it waits until it can be used, for it is drawn before. */
function awaiting(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = async (...where) => {
    const answer = await goto(...where);
    await page.locator('body[data-awake]').waitFor({ state: 'attached' });
    return answer;
  };
  return page;
}

/** Playwright says so on the console of every page that would have a worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** What goes wrong in a browser from now on, as it does; `home` is where the site is. */
export function listen(context: BrowserContext, home: string): string[] {
  const troubles: string[] = [];
  context.on('weberror', (error) => troubles.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && message.text() !== BLOCKED)
      troubles.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${home}/`) && !/^(data|blob):/.test(url)) troubles.push(`request: ${url}`);
  });
  return troubles;
}
