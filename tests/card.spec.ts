import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import ja from '../src/lib/coach/languages/ja';
import { people } from '../src/lib/card';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { containing } from './person';

const LANGUAGES = { en, ja };
type Language = keyof typeof LANGUAGES;

/** Points. */
const A4 = { tall: '595 x 842', wide: '842 x 595' };

async function open(page: Page, query: string, language: Language = 'en'): Promise<void> {
  await page.goto(`/${language}/card/?${query}`);
  await expect(page.getByRole('article')).toBeVisible();
  await page.evaluate(async () => document.fonts.ready);
}

async function choose(page: Page, size: 'large' | 'fold', language: Language = 'en'): Promise<void> {
  const name = plain(LANGUAGES[language].card.sizes[size].name);
  await page
    .getByRole('radio')
    .and(page.locator(`[value=${size}]`))
    .check();
  await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  await expect(page.locator('[data-page]')).toHaveCount(size === 'fold' ? 8 : 0);
  await page.evaluate(async () => document.fonts.ready);
}

/** What the browser would print: the size of each page. */
async function printed(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/Type \/Page\b[^]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
  );
}

/** What sticks out of the box it stands in, on paper. */
const cut = (page: Page) =>
  page
    .locator('article :is(header, footer, .text, [data-page])')
    .evaluateAll((boxes) =>
      boxes
        .filter(
          (box) =>
            box.scrollWidth > box.clientWidth + 1 ||
            (box.matches('[data-page]') && box.scrollHeight > box.clientHeight),
        )
        .map((box) => box.textContent),
    );

for (const [scenario, make, pages] of [
  ['jumin-self-coins', 'seven-eleven', 2],
  ['jumin-visa-household', 'familymart', 2],
  ['card-moved', 'lawson', 2],
  ['three-wrong-pins', 'lawson', 2],
  ['reader-face-agree-all', 'tray', 1],
  ['reader-look-alike-papers', 'upright', 2],
] as const)
  for (const language of ['en', 'ja'] as const)
    test(`${scenario} on the ${make} type is printed whole, in ${language}`, async ({ page }) => {
      await open(page, `scenario=${scenario}&make=${make}`, language);
      const large = await printed(page);
      expect(large.length).toBeLessThanOrEqual(pages);
      expect(new Set(large)).toEqual(new Set([A4.tall]));
      await page.emulateMedia({ media: 'print' });
      expect(await cut(page)).toEqual([]);
      await page.emulateMedia({ media: null });
      await choose(page, 'fold', language);
      expect(await printed(page)).toEqual([A4.wide]);
      await page.emulateMedia({ media: 'print' });
      expect(await cut(page)).toEqual([]);
    });

test('on paper stands nothing of the page around it, and no PIN', async ({ page }) => {
  for (const who of ['sato-haruko', 'nguyen-van-minh', 'silva-ricardo']) {
    await open(page, `scenario=one-wrong-pin&who=${who}`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: en.card.print })).toBeHidden();
    await expect(page.getByRole('link', { name: plain(en.site.about) })).toBeHidden();
    await expect(page.getByText(en.card.deeds.type).first()).toBeVisible();
    const digits = (await page.locator('body').innerText()).replace(/\s/g, '');
    const pin = people[who]?.memo ?? '';
    expect(pin).toMatch(/^\d{4}$/);
    expect(digits).not.toContain(pin);
    await page.emulateMedia({ media: null });
  }
});

test('each key to press has a ring where it stands on the picture', async ({ page }) => {
  await open(page, 'scenario=jumin-self-coins&make=seven-eleven');
  await choose(page, 'fold');
  const off = await page.locator('.picture:has(> .frame)').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const ring = picture.querySelector('.ring')?.getBoundingClientRect();
      const go = picture.querySelector('[data-key="next"], [data-key="agree"]')?.getBoundingClientRect();
      if (!ring || !go) return [];
      return [
        Math.round(
          Math.hypot(
            ring.x + ring.width / 2 - go.x - go.width / 2,
            ring.y + ring.height / 2 - go.y - go.height / 2,
          ),
        ),
      ];
    }),
  );
  expect(off.map((distance) => distance < 2)).toEqual([true, true, true]);
});

test('the pictures are for the eyes: nothing in them can be pressed or heard', async ({ page }) => {
  await open(page, 'scenario=jumin-self-coins');
  await expect(page.getByRole('button', { name: '同意する' })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
});

test('a card of an exercise that does not exist says so', async ({ page }) => {
  await page.goto('/en/card/?scenario=one-wrong-pim');
  await expect(page.getByRole('heading', { name: en.share.trouble.title })).toBeVisible();
  await page.goto('/en/card/');
  await expect(page.getByRole('heading', { name: en.share.trouble.title })).toBeVisible();
});

test('from the card one goes on to practise the same', async ({ page }) => {
  await open(page, 'scenario=reader-face-agree-all&make=upright');
  await page.getByRole('link', { name: en.card.practise }).tap();
  await expect(page).toHaveURL(/\/en\/practice\/\?scenario=reader-face-agree-all&make=upright$/);
});

test('another language of the same card', async ({ page }) => {
  await open(page, 'scenario=jumin-self-coins');
  await page.getByRole('banner').getByRole('link', { name: 'にほんご' }).tap();
  await expect(page.getByRole('button', { name: containing(ja.card.print) })).toBeVisible();
  await expect(page.getByRole('article')).toBeVisible();
});
