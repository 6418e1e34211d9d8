import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteAt } from '../scripts/server.js';
import { read } from '../scripts/sources.js';
import { people } from '../src/lib/card';
import en from '../src/lib/coach/languages/en';
import vi from '../src/lib/coach/languages/vi';
import faceAgreeAll from '../src/lib/scenarios/reader-face-agree-all';
import { expect } from './calm';
import { testAt, type Served } from './elsewhere';
import { AtThePage } from './person';

/** For which path the site was built: its page for lost addresses alone knows, the others find all by themselves. */
const builtFor = /href="([^"]*)\/icon\.svg"/.exec(read('build/404.html'))?.[1] ?? '';
const base = builtFor || '/some/sub-path';

const test = testAt(base, async (): Promise<Served> => {
  const server = createServer(await siteAt(base)).listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { port: (server.address() as AddressInfo).port, close };
});

test('in a sub-path somebody finds the way from the first page to the end of a rehearsal', async ({
  page,
  home,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'English' }).tap();
  await page.getByRole('link', { name: en.home.start }).tap();
  await expect(page).toHaveURL(new RegExp(`^${home}/en/practice/\\?`));

  const haruko = new AtThePage(page);
  await haruko.open('scenario=reader-face-agree-all&make=tray&who=sato-haruko');
  await haruko.play(faceAgreeAll, 'tray', people['sato-haruko']);
  await expect(haruko.result).toContainText(en.practice.end.reached['received'] ?? '');

  await page.goto('/en/words/');
  await page.getByRole('link', { name: en.site.home, exact: true }).tap();
  await expect(page).toHaveURL(`${home}/en/`);
});

test('in a sub-path a deep link opens, with and without its last slash, and opens again', async ({
  page,
  home,
}) => {
  await page.goto('/vi/card?scenario=reader-face-agree-all&make=tray');
  await expect(page).toHaveURL(`${home}/vi/card/?scenario=reader-face-agree-all&make=tray`);
  await expect(page.getByRole('button', { name: vi.card.print })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: vi.card.print })).toBeVisible();
});
