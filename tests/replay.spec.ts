import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { people } from '../src/lib/card';
import en from '../src/lib/coach/languages/en';
import { readReplay } from '../src/lib/practice/replay';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import { expect, test } from './calm';
import { AtThePage } from './person';

const { replay, progress, levels } = en;
const HARUKO = people['sato-haruko'];
const QUERY = 'scenario=jumin-self-coins&make=lawson';

class Learner extends AtThePage {
  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Goes a wrong way, mistypes the PIN, and stops. */
  async stopsAtThePin(): Promise<void> {
    await this.open(QUERY);
    await this.presses('スキャン', '戻る');
    await this.comesTo('identify.pin', jumin, 'lawson', HARUKO);
    await this.types('7391');
    await this.presses('中止する');
    await this.take({ kind: 'my-number-card' }, 'card-pad');
    await this.watchesUntil(this.result);
  }

  /** Lets whoever plays go on by themselves until then. */
  async watchesUntil(there: Locator): Promise<void> {
    for (let looks = 0; looks < 200 && !(await there.isVisible()); looks += 1)
      await this.doesNothingFor(1_000);
    await expect(there).toBeVisible();
  }

  async keepsIt(): Promise<{ name: string; text: string }> {
    const download = this.page.waitForEvent('download');
    await this.button(replay.keep).tap();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }
}

const kept = (page: Page) => page.evaluate(() => Object.entries(localStorage));

test('somebody keeps a rehearsal as a file, and it is watched to the same end', async ({ page }) => {
  const haruko = new Learner(page);
  await haruko.stopsAtThePin();
  const ended = await haruko.result.getByRole('heading').first().textContent();
  const { name, text } = await haruko.keepsIt();
  expect(name).toBe('kiosk-keiko-rehearsal-2026-11-24-jumin-self-coins.json');
  expect(text).not.toMatch(/touch\.\d/);
  await expect(haruko.result).toContainText(name);

  await page.goto('/en/progress/');
  const before = await kept(page);
  await page
    .getByLabel(progress.keep.open)
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByText(replay.found)).toBeVisible();
  await page.getByRole('link', { name: replay.watch, exact: true }).tap();

  await expect(haruko.coach.getByText(replay.playing)).toBeVisible();
  await haruko.watchesUntil(haruko.coach.getByText(levels.slip.why));
  await haruko.hears(levels.slip.pressed('スキャン'));
  await haruko.watchesUntil(haruko.machine.getByRole('heading', { name: '暗証番号が違います' }));
  await haruko.watchesUntil(haruko.result);
  expect(await haruko.result.getByRole('heading').first().textContent()).toBe(ended);
  expect(await kept(page)).toEqual(before);

  await haruko.button(levels.end.together).tap();
  await expect(page).toHaveURL(/scenario=jumin-self-coins&make=lawson&who=sato-haruko&level=together$/);
});

test('who touches the machine in a replay changes nothing in it', { tag: '@every' }, async ({ page }) => {
  const haruko = new Learner(page);
  await haruko.stopsAtThePin();
  const { text } = await haruko.keepsIt();
  expect(readReplay(text)).toMatchObject({ kind: 'replay', language: 'en' });
  await page.goto('/en/practice/?replay=1');
  await expect(page.getByRole('heading', { name: replay.none.title })).toBeVisible();
  await page.evaluate((file) => sessionStorage.setItem('kiosk-keiko.replay', file), text);
  await page.reload();
  await haruko.presses('コピー');
  await expect(haruko.button(levels.watch.play)).toBeVisible();
  await expect(haruko.key('コピー')).toBeVisible();
  await haruko.button(levels.watch.play).tap();
  await haruko.watchesUntil(haruko.result);
});

test('a rehearsal of an exercise that does not exist is refused in words', async ({ page }) => {
  const file = {
    ...{ app: 'kiosk-keiko', format: 1, kind: 'replay', at: '2026-11-24T10:00', tries: {}, events: [] },
    address: { scenario: 'of-a-later-version', make: 'lawson' },
  };
  await page.goto('/en/progress/');
  await page.getByLabel(progress.keep.open).setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await page.getByRole('link', { name: replay.watch, exact: true }).tap();
  await expect(page.getByRole('heading', { name: replay.unknown.title })).toBeVisible();
  await expect(page.getByText(replay.unknown.text)).toBeVisible();
});
