import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { expect, test } from './calm';
import { AtThePage } from './person';

const { home, free, site, counter } = en;
const MENU = 'ご希望のサービスを選んでください';
const CARDS = 'kiosk-keiko.cards';

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
  await page.getByRole('link', { name: /やさしい 日本語/ }).tap();
  await taps(page, /^暗証番号を 1回 まちがえる/);
  await taps(page, /^ローソン型/);
  await taps(page, /^佐藤 春子 78歳/);
  const chosen = page.getByRole('region', { name: 'えらんだ もの' });
  await expect(chosen).toContainText('ローソン');
  await chosen.getByRole('link', { name: 'はじめる' }).tap();
  await expect(page).toHaveURL(/\/ja\/practice\/\?scenario=one-wrong-pin&make=lawson&who=sato-haruko$/);
  await new AtThePage(page).sees(MENU);

  await page.goto('/');
  await expect(page.getByRole('link', { name: /まえに えらんだ|前に えらんだ/ })).toHaveAttribute(
    'hreflang',
    'ja',
  );
});

test('somebody with a keyboard does the same', async ({ page }) => {
  await page.goto('/');
  await tabsTo(page, page.getByRole('link', { name: /English/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: home.title })).toBeVisible();
  await tabsTo(page, choice(page, /^My own residence record/));
  await page.keyboard.press('ArrowDown');
  await expect(choice(page, /^Residence record of the whole family/)).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await tabsTo(page, choice(page, /^7-Eleven type/));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tabsTo(page, choice(page, /^Haruko Sato/));
  await page.keyboard.press('ArrowDown');
  await expect(choice(page, /^Nguyen Van Minh/i)).toBeChecked();
  await tabsTo(page, page.getByRole('link', { name: home.start }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?scenario=jumin-self-coins&make=familymart&who=nguyen-van-minh$/);
  await new AtThePage(page).sees(MENU);
});

test('what was rehearsed last is offered again', async ({ page }) => {
  await page.goto('/en/?scenario=wrong-card&make=lawson');
  const last = page.getByRole('region', { name: home.last });
  await expect(last).toHaveCount(0);
  await page.getByRole('link', { name: home.start }).tap();
  const somebody = new AtThePage(page);
  await somebody.sees(MENU);
  await page.getByRole('link', { name: site.home, exact: true }).tap();
  await expect(last).toContainText('The wrong card');
  await expect(last).toContainText(home.makes.lawson ?? '');
  await last.getByRole('link', { name: home.again }).tap();
  await expect(page).toHaveURL(/\/en\/practice\/\?scenario=wrong-card&make=lawson&who=/);
  await somebody.sees(MENU);
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
  const somebody = new AtThePage(page);
  await somebody.sees(MENU);
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
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(wide).toBe(0);
    });
});
