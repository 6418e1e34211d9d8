import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import ja from '../src/lib/coach/languages/ja';
import readerInEnglish from '../src/lib/coach/languages/en/card-reader/scenarios';
import copierInEnglish from '../src/lib/coach/languages/en/shop-copier/scenarios';
import copierInJapanese from '../src/lib/coach/languages/ja/shop-copier/scenarios';
import { languages } from '../src/lib/coach/language';
import { plain, type Words } from '../src/lib/words';
import { expect, test } from './calm';

const titleOf = (all: Record<string, { title: Words }>, id: string) => all[id]?.title ?? '';
const JUMIN = titleOf(copierInEnglish, 'jumin-self-coins');
const WRONG_CARD = titleOf(copierInEnglish, 'wrong-card');
const REGISTRATION = titleOf(readerInEnglish, 'reader-first-time-registration');
const ONE_WRONG_PIN = titleOf(copierInJapanese, 'one-wrong-pin');

const { home, free, site, counter } = en;
const MENU = 'ご希望のサービスを選んでください';
const CLOSED = 'ただいまの時間はご利用いただけません';
const CARDS = 'kiosk-keiko.cards';

/** A name that begins so; where the readings stand, a browser may put spaces into it. */
const begins = (words: Words) => new RegExp(`^${Array.from(plain(words).replaceAll(' ', '')).join('\\s*')}`);

/** What somebody can choose, by its name. */
const choice = (page: Page, name: RegExp) => page.getByRole('radio', { name });

/** Taps what is to be seen of a choice: its card. */
const taps = (page: Page, name: RegExp) =>
  page
    .locator('label')
    .filter({ has: choice(page, name) })
    .tap();

/** Moves through the page by Tab until this has the focus. */
async function tabsTo(page: Page, wanted: ReturnType<Page['getByRole']>): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

test('a woman of 78 chooses language, exercise, machine and person, and starts, by touch', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: begins(languages.ja.name) }).tap();
  await taps(page, begins(ONE_WRONG_PIN));
  await taps(page, begins('ローソン'));
  await taps(page, begins('佐藤 春子 78歳'));
  const chosen = page.getByRole('region', { name: plain(ja.home.chosen) });
  await expect(chosen).toContainText('ローソン');
  await chosen.getByRole('link', { name: begins(ja.home.start) }).tap();
  await expect(page).toHaveURL(/\/ja\/practice\/\?scenario=one-wrong-pin&make=lawson&who=sato-haruko$/);
  await expect(page.getByRole('heading', { name: MENU })).toBeVisible();
});

test('who goes to a hospital says so first, and is asked for its exercises and its machines only', async ({
  page,
}) => {
  await page.goto('/en/');
  await taps(page, begins(home.terminals['card-reader']?.name ?? ''));
  await expect(choice(page, begins(JUMIN))).toHaveCount(0);
  await expect(choice(page, /^7-Eleven type/)).toHaveCount(0);
  await taps(page, begins(REGISTRATION));
  await taps(page, begins(home.makes['upright'] ?? ''));
  await page.getByRole('link', { name: home.start }).tap();
  await expect(page).toHaveURL(/\?scenario=reader-first-time-registration&make=upright&who=ishii-takuya$/);
  await expect(page.getByRole('heading', { name: '潮見総合病院の受付です' })).toBeVisible();
});

test('somebody with a keyboard does the same', async ({ page }) => {
  await page.goto('/');
  await tabsTo(page, page.getByRole('link', { name: languages.en.name }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: home.title })).toBeVisible();
  await tabsTo(page, page.getByRole('radio', { name: JUMIN, checked: true }));
  await page.keyboard.press('ArrowDown');
  await expect(choice(page, begins(JUMIN))).not.toBeChecked();
  await page.keyboard.press('ArrowUp');
  await tabsTo(page, choice(page, /^7-Eleven type/));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(choice(page, /^FamilyMart type/)).toBeChecked();
  await tabsTo(page, page.getByRole('radiogroup', { name: home.who }).getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await tabsTo(page, page.getByRole('link', { name: home.start }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?scenario=jumin-self-coins&make=familymart&who=[a-z-]+$/);
  await expect(page.getByRole('heading', { name: MENU })).toBeVisible();
});

test('what was rehearsed last is offered again', async ({ page }) => {
  await page.goto('/en/?scenario=wrong-card&make=lawson');
  const last = page.getByRole('region', { name: home.last });
  await expect(last).toHaveCount(0);
  await page.getByRole('link', { name: home.start }).tap();
  await expect(page.getByRole('heading', { name: MENU })).toBeVisible();
  await page.getByRole('link', { name: site.home, exact: true }).tap();
  await expect(last).toContainText(WRONG_CARD);
  await expect(last).toContainText(home.makes.lawson ?? '');
  await last.getByRole('link', { name: home.again }).tap();
  await expect(page).toHaveURL(/\/en\/practice\/\?scenario=wrong-card&make=lawson&who=/);
  await expect(page.getByRole('heading', { name: MENU })).toBeVisible();
});

test('in free practice the machine opens for the person, the place and the hour one has chosen', async ({
  page,
}) => {
  await page.goto('/en/');
  await page.getByRole('link', { name: new RegExp(`^${home.free}`) }).tap();
  await expect(page.getByText(free.lead)).toBeVisible();
  await taps(page, /^Bishal Gurung/);
  await taps(page, /^FamilyMart type/);
  await taps(page, /^Shiomihama City/);
  await taps(page, new RegExp(`^${free.hours.night}`));
  const chosen = page.getByRole('region', { name: home.chosen });
  for (const words of ['Bishal Gurung', 'FamilyMart type', 'Shiomihama City', '23:30'])
    await expect(chosen).toContainText(words);
  await chosen.getByRole('link', { name: home.start }).tap();
  await expect(page).toHaveURL(/make=familymart&who=gurung-bishal&city=shiomihama&at=2026-11-24T23(:|%3A)30/);
  for (const name of ['行政サービス', '証明書交付サービス'])
    await page.getByRole('button', { name: new RegExp(`^${name}(、|$)`) }).tap();
  await expect(page.getByRole('heading', { name: CLOSED })).toBeVisible();
});

test('the office gives a locked card its tries back, and leads to the home page', async ({ page }) => {
  await page.goto('/en/about/');
  await page.evaluate((key) => {
    localStorage.setItem(key, '{"version":1,"tries":{"sato-haruko":{"authentication":0}}}');
  }, CARDS);
  await page.goto('/en/?who=sato-haruko');
  const chosen = page.getByRole('region', { name: home.chosen });
  await expect(chosen).toContainText(home.locked);
  await page.getByRole('link', { name: site.office }).tap();
  await page.getByRole('button', { name: counter.reset }).tap();
  const back = page.getByRole('link', { name: counter.practise });
  await expect(back).toBeFocused();
  await back.tap();
  await expect(chosen).not.toContainText(home.locked);
});

test.describe('with letters twice as large on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const address of [
    '',
    ...['ja', 'en'].flatMap((lang) => [
      `${lang}/`,
      `${lang}/free/`,
      `${lang}/office/?who=sato-haruko`,
      `${lang}/about/`,
    ]),
  ])
    test(`nothing of /${address} sticks out to the side`, async ({ page }) => {
      await page.goto(`/${address}`);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(wide).toBe(0);
    });
});
