import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { people } from '../src/lib/card';
import threeWrongPins from '../src/lib/scenarios/three-wrong-pins';
import { expect, test } from './calm';
import { AtThePage } from './person';

const CARDS = 'kiosk-keiko.cards';
const MEMORY = 'kiosk-keiko.memory';
const { problem, notKept } = en.counter;
const { end, card } = en.practice;
const MENU = 'ご希望のサービスを選んでください';
const BY_SCENARIO = 'scenario=three-wrong-pins&make=lawson&who=sato-haruko';

/** A device that had kept this before. */
async function keeps(page: Page, key: string, text: string): Promise<void> {
  await page.goto('/en/about/');
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
}

/** A device that has no room for anything. */
const isFull = (page: Page) =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });

/** Rehearses to the end, so that the card is tried three times. */
async function locksTheCard(somebody: AtThePage): Promise<void> {
  await somebody.play(threeWrongPins, 'lawson', people['sato-haruko']);
  await expect(somebody.result).toContainText(end.reached['locked'] ?? '');
}

for (const [what, text, said] of [
  ['was tampered with', '{"version":1,"tries":{"sato-haruko":{"authentication":99}}}', problem.unreadable],
  ['makes no sense', '<script>alert(1)</script>', problem.unreadable],
  ['is from an older version', '{"version":0,"cards":{"sato-haruko":1}}', problem.older],
] as const)
  test(`what the device kept ${what}: it says so once, and the cards are fresh`, async ({ page }) => {
    await keeps(page, CARDS, text);
    const haruko = new AtThePage(page);
    await haruko.visit(BY_SCENARIO);
    await expect(page.getByRole('heading', { name: card.problemTitle })).toBeVisible();
    await expect(page.getByText(said)).toBeVisible();
    await page.getByRole('button', { name: card.goOn }).tap();
    await haruko.sees(MENU);
    await page.reload();
    await haruko.sees(MENU);
  });

test('what a later version of the site has kept stays as it is, and it says so', async ({ page }) => {
  const text = '{"version":7,"chips":{}}';
  await keeps(page, CARDS, text);
  const haruko = new AtThePage(page);
  await haruko.visit(BY_SCENARIO);
  await expect(page.getByText(problem.newer)).toBeVisible();
  await page.getByRole('button', { name: card.goOn }).tap();
  await haruko.sees(MENU);
  expect(await page.evaluate((key) => localStorage.getItem(key), CARDS)).toBe(text);
});

test('a memory of nonsense does not keep anybody from the home page, nor from practising', async ({
  page,
}) => {
  await keeps(page, MEMORY, '{"version":1,"language":7,"last":{"scenario":"<b>"}}');
  await page.goto('/en/');
  await page.getByRole('link', { name: en.home.start }).tap();
  await new AtThePage(page).sees(MENU);
});

test('a device that forbids keeping says so once, and one can practise to the end', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  const haruko = new AtThePage(page);
  await haruko.visit(BY_SCENARIO);
  await expect(page.getByText(problem['no-storage'])).toBeVisible();
  await page.getByRole('button', { name: card.goOn }).tap();
  await locksTheCard(haruko);
  await page.getByRole('button', { name: end.again }).tap();
  await haruko.sees(MENU);
});

test('a device that is full says that it notes nothing down, also at the end and where progress stands, and the card locks all the same', async ({
  page,
}) => {
  await isFull(page);
  const haruko = new AtThePage(page);
  await haruko.open(BY_SCENARIO);
  await haruko.comesTo('identify.wrongPin', threeWrongPins, 'lawson', people['sato-haruko']);
  await haruko.hears(notKept);
  await page.reload();
  await locksTheCard(haruko);
  const unkept = en.progress.problem['no-storage'];
  await expect(haruko.result).toContainText(unkept);
  await page.goto('/en/progress/');
  await expect(page.getByText(unkept)).toBeVisible();
  await expect(page.getByText(en.progress.none.text)).toBeHidden();
});

test('a full tablet is lent until its page is left, and it says so', async ({ page }) => {
  await isFull(page);
  await page.goto('/en/settings/?lent=1');
  await expect(page.getByText(en.settings.notKept)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-lent', '');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-lent', '');
});

test('the office has nothing to do where nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto('/en/office/?who=sato-haruko');
  await expect(page.getByText(problem['no-storage'])).toBeVisible();
  await expect(page.getByText(en.counter.whole)).toBeVisible();
});
