import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import vi from '../src/lib/coach/languages/vi';
import { people } from '../src/lib/card';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import nothingToShow from '../src/lib/scenarios/reader-nothing-to-show';
import type { Scenario } from '../src/lib/scenarios/scenario';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { WithOneSwitch } from './one-switch';
import { AtThePage } from './person';

const { access, practice } = en;
const FRAME = '[data-frame]';

const set = (page: Page, settings: Record<string, unknown>) =>
  page.addInitScript((text) => {
    // only what is not kept yet: a page that is loaded anew finds what was changed
    if (localStorage.getItem('kiosk-keiko.settings') === null)
      localStorage.setItem('kiosk-keiko.settings', text);
  }, JSON.stringify(settings));

const isReached = ({ ending }: Scenario) => ({ name: plain(practice.end.reached[ending.is] ?? '') });

/** Whatever the frame goes round is in the dialog, and can be pressed there. */
async function expectOnlyInDialog(somebody: WithOneSwitch): Promise<void> {
  const dialog = somebody.page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const outside: string[] = [];
  for (let rests = 0; rests < 20; rests += 1) {
    await somebody.page.clock.runFor(1_550);
    const { what, tag, box } = await somebody.frame();
    if (!box || what === 'out' || what === 'further') continue;
    const isInside = await dialog.evaluate((element, { x, y, width, height }) => {
      const things = [...element.querySelectorAll('button, a, label, input, summary')];
      return things.some((thing) => {
        const at = thing.getBoundingClientRect();
        const [across, down] = [at.x + at.width / 2, at.y + at.height / 2];
        return across > x && across < x + width && down > y && down < y + height;
      });
    }, box);
    if (!isInside) outside.push(`${what} ${tag}`);
  }
  expect(outside).toEqual([]);
}

test.describe('with one switch alone', () => {
  test.beforeEach(({ page }) => set(page, { scanning: true }));

  test('somebody gets a residence record, by one key', async ({ page }) => {
    test.slow();
    const somebody = new WithOneSwitch(page);
    await somebody.open('scenario=jumin-self-coins&make=lawson');
    await somebody.play(jumin, 'lawson', people[jumin.who[0]]);
    await expect(page.getByRole('heading', isReached(jumin))).toBeVisible();
    await somebody.reaches(page.getByRole('link', { name: plain(en.site.home) }));
    await expect(page.getByRole('heading', { name: plain(en.home.title) })).toBeVisible();
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
    await page.goto('/');
    await page.clock.pauseAt(new Date('2026-11-24T10:01:00+09:00'));
    await somebody.reaches(page.getByRole('link', { name: 'English' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(plain(en.home.title));
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

  test('somebody opens the settings over a rehearsal, finds only what is in it, and closes it', async ({
    page,
  }) => {
    const somebody = new WithOneSwitch(page);
    await somebody.open('scenario=jumin-self-coins&make=lawson');
    await somebody.reaches(page.getByRole('link', { name: plain(en.site.settings) }));
    await expectOnlyInDialog(somebody);
    await somebody.reaches(page.getByRole('dialog').getByRole('button', { name: plain(practice.close) }));
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('[data-heading]')).toBeVisible();
  });

  test('somebody shares a rehearsal from the first page, and goes back to it', async ({ page }) => {
    const somebody = new WithOneSwitch(page);
    await page.clock.install({ time: new Date('2026-11-24T10:00:00+09:00') });
    await page.goto('/en/');
    await page.clock.pauseAt(new Date('2026-11-24T10:01:00+09:00'));
    await somebody.reaches(page.getByRole('button', { name: plain(en.share.open) }));
    await expectOnlyInDialog(somebody);
    await somebody.reaches(page.getByRole('dialog').getByRole('button', { name: plain(en.share.close) }));
    await expect(page.getByRole('dialog')).toHaveCount(0);
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

test('on a phone the bar of whoever cannot aim hides nothing of what one has', async ({ page }) => {
  await set(page, { tapAnywhere: true });
  await page.setViewportSize({ width: 390, height: 844 });
  const somebody = new AtThePage(page);
  await somebody.open('scenario=jumin-self-coins&make=lawson');
  const bar = page.locator('[data-tapping]');
  await expect(bar).toBeVisible();
  const seen = async () => {
    const [things, line] = [await page.locator('.practice > .ledge').boundingBox(), await bar.boundingBox()];
    return things && line && things.y + things.height <= line.y + 1;
  };
  await expect.poll(seen).toBe(true);
});

test('what can be read in a frame is not said over it again', async ({ page }) => {
  await set(page, { scanning: true });
  await page.goto('/en/');
  const frame = page.locator(`[data-frame="group"][data-name="${plain(en.home.what)}"]`);
  await expect(frame.and(page.locator(':not(:has(*))'))).toBeAttached({ timeout: 12_000 });
});

test.describe('on a phone, with bars at its foot', () => {
  test.beforeEach(async ({ page }) => {
    await set(page, { scanning: true });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/vi/free/');
    await expect(page.locator(FRAME)).toHaveCount(1);
  });

  test('one bar stands on the other', async ({ page }) => {
    const begin = await page.getByRole('link', { name: /Bắt đầu/ }).boundingBox();
    const line = await page.getByText(plain(vi.access.scanning)).boundingBox();
    expect(begin && line && begin.y + begin.height <= line.y).toBe(true);
  });

  test('nothing that has the focus is behind them', async ({ page }) => {
    const hidden: (string | null)[] = [];
    for (let tabs = 0; tabs < 24; tabs += 1) {
      await page.keyboard.press('Tab');
      hidden.push(await partlyCovered(page));
    }
    expect(hidden.filter((one) => one !== null)).toEqual([]);
  });
});

/** The words of what has the focus, if its foot lies under something else. */
const partlyCovered = (page: Page) =>
  page.evaluate(() => {
    const now = document.activeElement;
    const seen = now instanceof HTMLInputElement ? (now.labels?.[0] ?? now) : now;
    if (!seen || seen === document.body) return null;
    const { x, width, bottom } = seen.getBoundingClientRect();
    const there = document.elementFromPoint(x + width / 2, bottom - 4);
    return seen.contains(there) ? null : seen.textContent;
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
