import { expect, test, type Page } from '@playwright/test';
import { FILM, type FilmEvent } from '../src/lib/practice/film';

declare global {
  interface Window {
    told: FilmEvent[];
    wasOverCard: boolean;
  }
}

const FILMED = '/en/practice/?scenario=reader-child-subsidy&make=tray&film=beside&pace=brisk';

/** In ms of the page's own time: longer than the film. */
const LONGEST = 300_000;

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Opens a film whose time is ours, and collects what it tells. */
async function opens(page: Page, address: string): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00+09:00') });
  await page.addInitScript((name) => {
    window.told = [];
    document.addEventListener(name, (event) => window.told.push((event as CustomEvent<FilmEvent>).detail));
  }, FILM);
  await page.clock.pauseAt(new Date('2026-11-24T10:01:00+09:00'));
  await page.goto(address);
  await expect.poll(() => kinds(page)).toEqual(['opens']);
}

const told = (page: Page): Promise<FilmEvent[]> => page.evaluate(() => window.told);
const kinds = async (page: Page) => (await told(page)).map(({ kind }) => kind);

async function runsUntil(page: Page, kind: FilmEvent['kind']): Promise<void> {
  for (let ms = 0; ms < LONGEST; ms += 1_000) {
    if ((await kinds(page)).includes(kind)) return;
    await page.clock.runFor(1_000);
  }
}

/** What the coach says and the hand does, in order. */
const story = async (page: Page) =>
  (await told(page)).flatMap((event) =>
    event.kind === 'says' ? [event.step] : event.kind === 'does' ? [event.event] : [],
  );

/** The words of all that could be pressed. */
const reachable = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary, [tabindex="0"]')]
      .filter((one) => one.closest('[inert]') === null && one.checkVisibility())
      .map((one) => one.innerText),
  );

const fits = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return scrollWidth <= clientWidth && scrollHeight <= clientHeight;
  });

/** What the Japanese means that stands under the coach's words. */
const wordsSeen = (page: Page) =>
  page.locator('.told .words').evaluate((box) =>
    [...box.querySelectorAll('dl > div')]
      .filter((row) => row.checkVisibility())
      .map((row) => ({
        means: row.querySelector('dd')?.textContent,
        isWhole: row.getBoundingClientRect().bottom <= box.getBoundingClientRect().bottom,
      })),
  );

test('a film begins by itself, shows every deed, and tells what it shows until it is over', async ({
  page,
}) => {
  await opens(page, FILMED);
  const [opening] = await told(page);
  expect(opening).toMatchObject({ terminal: 'card-reader', scenario: 'reader-child-subsidy', make: 'tray' });
  await runsUntil(page, 'over');
  const all = await told(page);
  expect(all.filter(({ kind }) => kind === 'ends')).toMatchObject([{ outcome: 'received', reached: true }]);
  expect((await kinds(page)).at(-1)).toBe('over');
  expect(await story(page)).toEqual([
    ...['ready', 'handle.my-number-card.uncase', 'ready', 'put.my-number-card.card-reader'],
    ...['card.reading', 'method', 'touch.method.pin'],
    ...['pin.type', 'touch.8', 'touch.2', 'touch.6', 'touch.3', 'pin.type', 'touch.confirm'],
    ...['insurance.checking', 'insurance.subsidy', 'touch.use', 'consent.offer', 'touch.agree-all'],
    ...['done.take', 'take.my-number-card.card-reader', 'done.goodbye'],
  ]);
});

for (const [name, width, height] of [
  ['a landscape', 1920, 1080],
  ['a portrait', 800, 1280],
] as const)
  test(`in ${name} picture there is nothing to press, and nothing outside it`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await opens(page, FILMED);
    expect(await fits(page)).toBe(true);
    await runsUntil(page, 'does');
    await expect(page.locator('[data-hand] svg')).toBeVisible();
    expect(await reachable(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveCount(0);
    expect(await fits(page)).toBe(true);
  });

test('a card says nothing for longer than it takes, and no word of the coach is cut in the picture', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 1280 });
  await opens(page, '/vi/practice/?scenario=three-wrong-pins&make=seven-eleven&film=beside&pace=brisk');
  await page.clock.runFor(14_500);
  expect(await kinds(page)).toContain('says');
  for (let s = 0; s < 20 && !(await story(page)).includes('begin.services'); s++)
    await page.clock.runFor(1_000);
  expect(await wordsSeen(page)).toEqual([{ means: 'lấy giấy chứng nhận', isWhole: true }]);
});

test('no ring is laid over the card with which a film begins, until that has gone', async ({ page }) => {
  await page.addInitScript(() => {
    window.wasOverCard = false;
    new MutationObserver(() => {
      if (document.querySelector('.picture > .card') && document.querySelector('[popover] .ring'))
        window.wasOverCard = true;
    }).observe(document, { subtree: true, childList: true });
  });
  await opens(page, FILMED);
  await runsUntil(page, 'says');
  await expect(page.locator('[popover] .ring').first()).toBeVisible();
  expect(await page.evaluate(() => window.wasOverCard)).toBe(false);
});

test('without the coach the machine has the whole picture', async ({ page }) => {
  await opens(page, FILMED.replace('beside', 'off'));
  await runsUntil(page, 'says');
  const table = await page.locator('[data-place="hand"]').boundingBox();
  expect(table?.width).toBeGreaterThan(1_200);
});

test('a film that begins with a locked card asks for nothing, and leaves the cards of the device alone', async ({
  page,
}) => {
  await opens(page, '/ja/practice/?scenario=reader-locked-pin-face-works&make=upright&film=off&pace=brisk');
  await runsUntil(page, 'does');
  expect(await page.evaluate(() => localStorage.getItem('kiosk-keiko.cards'))).toBeNull();
});

test('a film of no exercise is plainly said to be none', async ({ page }) => {
  await page.goto('/en/practice/?make=lawson&film=beside');
  await expect(page.getByText('Only an exercise can be shown as a film.')).toBeVisible();
});
