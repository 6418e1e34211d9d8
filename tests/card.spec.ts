import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import ja from '../src/lib/coach/languages/ja';
import { people } from '../src/lib/card';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { containing } from './person';

type Language = 'en' | 'ja';

/** Points. */
const A4 = { tall: '595 x 842', wide: '842 x 595' };

async function open(page: Page, query: string, language: Language = 'en'): Promise<void> {
  await page.goto(`/${language}/card/?${query}`);
  await expect(page.getByRole('article')).toBeVisible();
  await page.evaluate(async () => document.fonts.ready);
}

async function choose(page: Page, size: 'large' | 'fold'): Promise<void> {
  await page
    .getByRole('radio')
    .and(page.locator(`[value=${size}]`))
    .check();
  await page.evaluate(async () => document.fonts.ready);
  await expect(page.locator('[data-page="0"]')).toHaveCount(
    size === 'fold' ? await page.getByRole('article').count() : 0,
  );
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
    .locator('article :is(header, .step, .help, table, [data-page]), .large > section')
    .evaluateAll((boxes) =>
      boxes
        .filter(
          (box) =>
            box.scrollWidth > box.clientWidth + 1 ||
            (box.matches('[data-page], .large > section') && box.scrollHeight > box.clientHeight + 1),
        )
        .map((box) => box.textContent),
    );

/** The smallest letters on paper, in points: of what is read, of readings, and of what is to be done. */
const smallest = (page: Page) =>
  page.locator('article').evaluateAll((articles) => {
    const least = { text: Infinity, readings: Infinity, deeds: Infinity };
    for (const article of articles) {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const letters = walker.currentNode.parentElement;
        if (!letters || !walker.currentNode.textContent?.trim() || letters.closest('[inert]')) continue;
        const isDeed = letters.closest('li, dt') !== null && letters.closest('.step') !== null;
        const kind = letters.closest('rt') ? 'readings' : isDeed ? 'deeds' : 'text';
        const points = Math.round(parseFloat(getComputedStyle(letters).fontSize) * 7.5) / 10;
        least[kind] = Math.min(least[kind], points);
      }
    }
    return least;
  });

/** Letters that come late have it laid out once more. */
async function isLegible(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => cut(page)).toEqual([]);
  await expect
    .poll(async () => {
      const { text, readings, deeds } = await smallest(page);
      return { text: text >= 8.5, readings: readings >= 6, deeds: deeds >= 10 };
    })
    .toEqual({ text: true, readings: true, deeds: true });
  await page.emulateMedia({ media: null });
}

/** `npm test` has time for one of two languages. */
const inTurn = (language: 'en' | 'ja', index: number) => ({
  tag: (language === 'en') === (index % 2 === 0) ? [] : '@every',
});

/** How many sheets it takes at the most, large and folded. */
for (const [index, [scenario, make, pages, sheets]] of (
  [
    ['jumin-visa-household', 'familymart', 3, 2],
    ['card-moved', 'lawson', 2, 2],
    ['reader-face-agree-all', 'tray', 1, 1],
    ['reader-look-alike-papers', 'upright', 2, 2],
  ] as const
).entries())
  for (const language of ['en', 'ja'] as const)
    test(
      `${scenario} on the ${make} type is printed whole and legibly, in ${language}`,
      inTurn(language, index),
      async ({ page }) => {
        await open(page, `scenario=${scenario}&make=${make}`, language);
        const large = await printed(page);
        expect(large.length).toBeLessThanOrEqual(pages);
        expect(new Set(large)).toEqual(new Set([A4.tall]));
        await isLegible(page);
        await choose(page, 'fold');
        const folded = await printed(page);
        expect(folded.length).toBeLessThanOrEqual(sheets);
        expect(new Set(folded)).toEqual(new Set([A4.wide]));
        await isLegible(page);
      },
    );

/** What is to be done at each numbered step, and the numbers on its picture. A long step may stand on two pages. */
async function deeds(page: Page) {
  const parts = await page.locator('.step:has(> .number)').evaluateAll((steps) =>
    steps.map((step) => {
      const texts = (what: string) =>
        [...step.querySelectorAll(what)].map((one) => {
          const copy = document.createElement('div');
          copy.append(...[...one.childNodes].map((node) => node.cloneNode(true)));
          for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
          return copy.textContent.trim();
        });
      return {
        number: Number(texts(':scope > .number')[0]),
        deeds: texts('li, .say'),
        pressed: texts('dt:has(svg)'),
        rings: texts('.ring'),
      };
    }),
  );
  const count = Math.max(...parts.map(({ number }) => number));
  return Array.from({ length: count }, (_, index) => {
    const own = parts.filter(({ number }) => number === index + 1);
    /** Panels do not stand in the order of reading. */
    const all = (what: 'deeds' | 'pressed' | 'rings') => own.flatMap((part) => part[what]).sort();
    return { deeds: all('deeds'), pressed: all('pressed'), rings: all('rings') };
  });
}

for (const [index, scenario] of [
  'jumin-visa-household',
  'seal-two-copies',
  'reader-pin-choose-each',
].entries())
  for (const language of ['en', 'ja'] as const)
    test(
      `the folded card of ${scenario} leaves out no deed of the large one, in ${language}`,
      inTurn(language, index),
      async ({ page }) => {
        await open(page, `scenario=${scenario}`, language);
        const press = plain((language === 'en' ? en : ja).card.deeds.press);
        const many = 3;
        /** That what is ringed is pressed is said on the large one only. */
        const said = async () =>
          (await deeds(page)).map((step) => ({
            ...step,
            deeds: step.deeds.filter((words) => words !== press),
            rings: step.rings.length > many ? step.rings : step.rings.length,
          }));
        const large = await said();
        expect(large.flatMap(({ deeds: all }) => all).length).toBeGreaterThan(4);
        await choose(page, 'fold');
        await expect.poll(said).toEqual(large);
        await expect.poll(() => cut(page)).toEqual([]);
      },
    );

test('no number of a step covers its picture', async ({ page }) => {
  await open(page, 'scenario=reader-face-agree-all');
  const covered = await page.locator('.step').evaluateAll((steps) =>
    steps.map((step) => {
      const number = step.querySelector('.number')?.getBoundingClientRect();
      const picture = step.querySelector('.picture')?.getBoundingClientRect();
      return !number || !picture || number.right > picture.left;
    }),
  );
  expect(covered).toEqual([false, false, false, false, false]);
});

test('what went wrong on purpose stands in a box of its own, without a number', async ({ page }) => {
  await open(page, 'scenario=one-wrong-pin&make=seven-eleven');
  await expect(page.getByText(en.card.rightWay)).toBeVisible();
  const boxes = page.locator('.step', { hasText: en.card.detour });
  await expect(boxes).toHaveCount(1);
  await expect(boxes).toContainText(en.card.goOn(6));
  await expect(boxes.locator('.number')).toHaveCount(0);
  await expect(page.locator('.step > .number')).toHaveText(
    Array.from({ length: 15 }, (_, index) => String(index + 1)),
  );
});

test('there is no card of a lesson of the locked card, but one of something else', async ({ page }) => {
  await page.goto('/en/card/?scenario=three-wrong-pins&make=lawson');
  await expect(page.getByRole('heading', { name: en.card.none.title })).toBeVisible();
  await expect(page.getByRole('button', { name: en.card.print })).toHaveCount(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  const heights = await page
    .locator('main, main > .room')
    .evaluateAll((boxes) => boxes.map((box) => Math.round(box.getBoundingClientRect().height)));
  expect(heights[0]).toBeGreaterThan(600);
  expect(heights[1]).toBe(heights[0]);
  await expect(page.getByRole('link', { name: en.card.practise })).toHaveAttribute(
    'href',
    /\/en\/practice\/\?scenario=three-wrong-pins&make=lawson$/,
  );
  await page.getByRole('link', { name: 'My own residence record' }).tap();
  await expect(page.getByRole('button', { name: en.card.print })).toBeVisible();
  await expect(page.getByRole('article')).toContainText('Lawson');
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

test('a card of an exercise that does not exist says so, and of none lets one choose', async ({ page }) => {
  await page.goto('/en/card/?scenario=one-wrong-pim');
  await expect(page.getByRole('heading', { name: en.share.trouble.title })).toBeVisible();
  await page.goto('/en/card/?make=lawson');
  await expect(page.getByText(en.share.trouble.noCard)).toBeVisible();
  await page.getByRole('link', { name: en.share.trouble.choose }).tap();
  await expect(page).toHaveURL(/\/en\/\?make=lawson$/);
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
