import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { people } from '../src/lib/card';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import nothingToShow from '../src/lib/scenarios/reader-nothing-to-show';
import type { Scenario } from '../src/lib/scenarios/scenario';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { WithOneSwitch } from './one-switch';
import { AtThePage } from './person';

const { access, hands, practice } = en;
const FRAME = '[data-frame]';

const set = (page: Page, settings: Record<string, unknown>) =>
  page.addInitScript((text) => {
    // only what is not kept yet: a page that is loaded anew finds what was changed
    if (localStorage.getItem('kiosk-keiko.settings') === null)
      localStorage.setItem('kiosk-keiko.settings', text);
  }, JSON.stringify(settings));

const isReached = ({ ending }: Scenario) => ({ name: plain(practice.end.reached[ending.is] ?? '') });

test.describe('with one switch alone', () => {
  test.beforeEach(({ page }) => set(page, { scanning: true }));

  test('somebody gets a residence record, by one key', async ({ page }) => {
    test.slow();
    const somebody = new WithOneSwitch(page);
    await somebody.open('scenario=jumin-self-coins&make=lawson');
    await somebody.play(jumin, 'lawson', people[jumin.who[0]]);
    await expect(page.getByRole('heading', isReached(jumin))).toBeVisible();
  });

  test('somebody shows at a hospital who they are, by tapping the same corner of a phone', async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 390, height: 844 });
    const somebody = new WithOneSwitch(page, 'finger');
    await somebody.open('scenario=reader-nothing-to-show&make=tray');
    await somebody.play(nothingToShow, 'tray', people[nothingToShow.who[0]]);
    await expect(page.getByRole('heading', isReached(nothingToShow))).toBeVisible();
  });

  test('somebody comes from the first page to a machine', async ({ page }) => {
    const somebody = new WithOneSwitch(page);
    await page.clock.install({ time: new Date('2026-11-24T10:00:00+09:00') });
    await page.goto('/en/');
    await page.clock.pauseAt(new Date('2026-11-24T10:01:00+09:00'));
    const last = page.locator('label', { has: page.getByRole('radio') }).last();
    await somebody.reaches(last);
    await expect(last.getByRole('radio')).toBeChecked();
    const begin = page.getByRole('link', { name: plain(en.home.start) });
    await somebody.reaches(begin);
    await expect(page).toHaveURL(/practice/);
  });

  test('somebody reads the memo, and puts it away again', async ({ page }) => {
    const somebody = new WithOneSwitch(page);
    await somebody.open('scenario=jumin-self-coins&make=lawson');
    await somebody.reaches(somebody.own({ kind: 'memo' }));
    await expect(page.getByRole('dialog')).toBeVisible();
    await somebody.reaches(page.getByRole('dialog').getByRole('button', { name: plain(practice.close) }));
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('a long press stops it, and presses nothing', async ({ page }) => {
    const somebody = new WithOneSwitch(page);
    await somebody.open('scenario=jumin-self-coins&make=lawson');
    await expect(page.getByText(plain(access.scanning))).toBeVisible();
    const heading = await page.locator('[data-heading]').innerText();
    await page.locator('[data-key]:enabled').first().hover();
    await page.mouse.down();
    await page.clock.runFor(3_000);
    await expect(page.locator(FRAME)).toHaveCount(0);
    await page.mouse.up();
    await expect(page.locator('[data-heading]')).toHaveText(heading);
    await page.locator('[data-key]:enabled').first().click();
    await expect(page.locator('[data-heading]')).not.toHaveText(heading);
    await page.reload();
    await expect(somebody.things).toBeVisible();
    await expect(page.locator(FRAME)).toHaveCount(0);
  });

  test('Escape stops it', async ({ page }) => {
    const somebody = new WithOneSwitch(page);
    await somebody.open('scenario=jumin-self-coins&make=lawson');
    await expect(page.locator(FRAME)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator(FRAME)).toHaveCount(0);
    await expect(page.getByText(plain(access.scanning))).toBeHidden();
  });
});

test.describe('whoever cannot aim', () => {
  test.beforeEach(({ page }) => set(page, { tapAnywhere: true }));

  for (const [how, tap] of [
    ['by tapping one corner', (page: Page) => page.mouse.click(4, 4)],
    ['by the space bar', (page: Page) => page.keyboard.press('Space')],
  ] as const)
    test(`does the whole rehearsal ${how}`, async ({ page }) => {
      const somebody = new AtThePage(page);
      await somebody.open('scenario=jumin-self-coins&make=lawson');
      await page.clock.pauseAt(new Date('2026-11-24T10:01:00+09:00'));
      const reached = page.getByRole('heading', isReached(jumin));
      for (let taps = 0; taps < 120 && !(await reached.isVisible()); taps += 1) {
        await tap(page);
        await page.clock.runFor(1_000);
      }
      await expect(reached).toBeVisible();
    });

  test('hears that there is nothing to do while the machine works, and can switch it off', async ({
    page,
  }) => {
    const somebody = new AtThePage(page);
    await somebody.open('scenario=reader-nothing-to-show&make=tray');
    await page.clock.pauseAt(new Date('2026-11-24T10:01:00+09:00'));
    const waits = page.getByText(plain(access.wait));
    for (let taps = 0; taps < 20 && !(await waits.isVisible()); taps += 1) await page.mouse.click(4, 4);
    await expect(waits).toBeVisible();
    await page.getByRole('button', { name: plain(access.stopTapping) }).tap();
    await expect(waits).toBeHidden();
    const step = await page.locator('[data-heading]').innerText();
    await page.clock.runFor(5_000);
    await page.mouse.click(4, 4);
    await expect(page.locator('[data-heading]')).not.toHaveText(step);
  });
});

test.describe('whoever cannot see it hears', () => {
  test('where the card lies, and what the machine takes and gives', async ({ page }) => {
    const somebody = new AtThePage(page, 'keyboard');
    await somebody.open('scenario=jumin-self-coins&make=lawson');
    await somebody.comesTo('pay.cash', jumin, 'lawson', people[jumin.who[0]]);
    const senses = page.locator('[data-senses]');
    await somebody.put({ kind: 'coin', yen: 500 }, 'coin-slot');
    await expect(senses).toHaveText(plain(access.sensed['taken-in'](hands.thing('coin', 500), '')));
  });

  test('heading, lines and keys of a screen when it opens', async ({ page }) => {
    const somebody = new AtThePage(page, 'keyboard');
    await somebody.open('scenario=jumin-self-coins&make=lawson');
    await somebody.presses('行政サービス');
    const heading = page.locator('[data-heading]');
    await expect(heading).toBeFocused();
    await expect(heading).toHaveAccessibleDescription(/証明書交付サービス/);
  });
});

test.describe('by the Tab key alone', () => {
  for (const path of [
    '/en/',
    '/en/free/',
    '/en/practice/?scenario=jumin-self-coins&make=lawson',
    '/en/settings/',
  ])
    test(`everything that can be pressed is reached at ${path}`, async ({ page }) => {
      await page.goto(path);
      if (path.includes('practice'))
        await expect(page.getByRole('region', { name: plain(practice.machine) })).toBeVisible();
      const wanted = await page.evaluate(() => {
        const one = (input: Element) =>
          !(input instanceof HTMLInputElement) || input.type !== 'radio' || input.checked;
        const all = [...document.querySelectorAll('a[href], button:enabled, summary, select, input')];
        const seen = all.filter((element) => element.checkVisibility() && one(element));
        seen.forEach((element, index) => element.setAttribute('data-nth', String(index)));
        return seen.length;
      });
      const reached = new Set<string>();
      for (let tabs = 0; tabs < wanted + 12 && reached.size < wanted; tabs += 1) {
        await page.keyboard.press('Tab');
        const nth = await page.evaluate(() => document.activeElement?.getAttribute('data-nth'));
        if (nth) reached.add(nth);
      }
      const missed = await page.evaluate(
        (found) =>
          [...document.querySelectorAll('[data-nth]')]
            .filter((element) => !found.includes(element.getAttribute('data-nth') ?? ''))
            .map((element) => element.outerHTML.slice(0, 120)),
        [...reached],
      );
      expect(missed).toEqual([]);
    });
});
