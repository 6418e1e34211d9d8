import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { terminals } from '../films/terminals';
import { people } from '../src/lib/card';
import en from '../src/lib/coach/languages/en';
import { play } from '../src/lib/practice/play';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import byPin from '../src/lib/scenarios/reader-pin-choose-each';
import type { Scenario } from '../src/lib/scenarios/scenario';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { AtThePage } from './person';

const WHO = 'sato-haruko';
const RIGHT = '5829';
const WRONG = '7391';
const AT_ONE_TERMINAL = [
  ['jumin-self-coins', jumin, 'lawson', 'identify.pin'],
  ['reader-pin-choose-each', byPin, 'tray', 'pin.type'],
] as const;

for (const [name, scenario, make, keypad] of AT_ONE_TERMINAL)
  test(`a PIN typed at the ${scenario.terminal} is nowhere to be found`, async ({ page, context }) => {
    const heard = listenTo(context, page);
    const haruko = new AtThePage(page);
    await haruko.open(`scenario=${name}&make=${make}&who=${WHO}`);
    await mistypesOnce(haruko, scenario, make, keypad);
    await expect(haruko.result).toBeVisible();
    const file = await saves(page, page.getByRole('button', { name: en.replay.keep, exact: true }));
    const kept = await keptBy(page);
    await page.goto('/en/progress/');
    const progress = await saves(page, page.getByRole('button', { name: en.progress.keep.save }));

    expect([file, progress, kept].map((text) => text.includes(WHO))).toEqual([true, true, true]);
    // the port on which the site is served may have any digits
    const { host } = new URL(page.url());
    const everywhere = [
      ...heard.map((text) => text.replaceAll(host, '')),
      file,
      progress,
      kept,
      await keptBy(page),
    ];
    expect(everywhere.filter((text) => [RIGHT, WRONG].some((pin) => inARow(pin).test(text)))).toEqual([]);
  });

test('a search for a PIN finds it in whatever way it is kept', () => {
  for (const text of ['7391', '{"typed":["7","3","9","1"]}', '7-3-9-1', 'x=17391&'])
    expect(text).toMatch(inARow(WRONG));
});

/** Its digits one after the other, whatever signs are between them. */
const inARow = (pin: string) => new RegExp(Array.from(pin).join('\\W*'));

/** Plays it to the end, and the first time at the keypad types another PIN first, which is seen nowhere while it is typed. */
async function mistypesOnce(
  haruko: AtThePage,
  scenario: Scenario,
  make: string,
  keypad: string,
): Promise<void> {
  const terminal = terminals[scenario.terminal];
  const who = people[WHO];
  if (!terminal || !who) throw new Error('nobody plays it');
  const { deeds } = play(terminal, scenario, make, who);
  const first = deeds.findIndex(({ step }) => step === keypad);
  for (const deed of deeds.slice(0, first)) await haruko.does(deed);
  await haruko.sees(plain(deeds[first]?.screen.heading ?? ''));
  await haruko.presses(...Array.from(WRONG));
  expect(await haruko.page.locator('body').innerText()).not.toMatch(inARow(WRONG));
  await haruko.presses('確認');
  await haruko.sees('暗証番号が違います');
  await haruko.presses('もう一度');
  for (const deed of deeds.slice(first)) await haruko.does(deed);
}

/** All that leaves the page from now on: what is written on the console, asked of the network, and in addresses. */
function listenTo(context: BrowserContext, page: Page): string[] {
  const heard: string[] = [];
  context.on('console', (message) => heard.push(message.text()));
  page.on('framenavigated', (frame) => heard.push(frame.url()));
  context.on('request', (request) => {
    // names of files that the build makes may have any digits
    if (!request.url().includes('/_app/')) heard.push(request.url());
    heard.push(request.postData() ?? '', request.headers()['referer'] ?? '');
  });
  return heard;
}

async function saves(page: Page, button: Locator): Promise<string> {
  const download = page.waitForEvent('download');
  await button.tap();
  const file = await download;
  return file.suggestedFilename() + (await readFile(await file.path(), 'utf8'));
}

/** All that the browser keeps of the site. */
async function keptBy(page: Page): Promise<string> {
  const kept = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('unreadable'));
      });
    const rows: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        rows.push(name, store, await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        if (!url.includes('/_app/')) cached.push(url);
    const { cookie, title } = document;
    return {
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      state: history.state as unknown,
      rows,
      cached,
      cookie,
      title,
    };
  });
  return JSON.stringify([kept, page.url(), await page.context().storageState()]);
}
