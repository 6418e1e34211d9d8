import { test as calmTest } from './calm';

/** The site served in another way than the other tests find it. */
export type Served = { port: number; close: () => Promise<unknown> };

/** A test of the site where all its addresses begin with `base`, '' for the root: a request to any other fails it. */
export const testAt = (base: string, serve: () => Promise<Served>) =>
  calmTest.extend<object, { home: string }>({
    home: [
      // eslint-disable-next-line no-empty-pattern -- Playwright reads in the braces what a fixture needs
      async ({}, use) => {
        const { port, close } = await serve();
        await use(`http://localhost:${port}${base}`);
        await close();
      },
      { scope: 'worker' },
    ],
    baseURL: ({ home }, use) => use(home),
    page: async ({ page, home }, use) => {
      const goto = page.goto.bind(page);
      page.goto = (path, options) => goto(home + path, options);
      await use(page);
    },
  });

/** Headers by their names as Playwright tells them. */
export const inSmallLetters = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
