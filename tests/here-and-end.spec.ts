import { people } from '../src/lib/card';
import en from '../src/lib/coach/languages/en';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import faceAgreeAll from '../src/lib/scenarios/reader-face-agree-all';
import type { Page } from '@playwright/test';
import { expect, test } from './calm';
import { AtThePage } from './person';

const { end } = en.practice;
const HARUKO = people['sato-haruko'];

/** The ring is for the eyes alone: it has no role and no name. */
const ring = (page: Page) => page.locator('[popover] > .ring');

/** Lays a sheet over a digit, or takes it away. */
const cover = (page: Page, key: string, covers: boolean) =>
  page.locator(`[data-key="${key}"]`).evaluate(
    (digit: HTMLElement, visibility) => {
      digit.style.visibility = visibility;
    },
    covers ? 'hidden' : '',
  );

test('the ring is nowhere while what it would point to is out of sight, and comes back with it', async ({
  page,
}) => {
  const haruko = new AtThePage(page);
  await haruko.open('scenario=jumin-self-coins&make=lawson&who=sato-haruko');
  await haruko.comesTo('identify.pin', jumin, 'lawson', HARUKO);
  await expect(ring(page)).toBeVisible();
  await cover(page, '8', true);
  await haruko.presses('5');
  await expect(ring(page)).toHaveCount(0);
  await cover(page, '8', false);
  await expect(ring(page)).toBeVisible();
  await haruko.presses('8');
  await expect(ring(page)).toBeVisible();
});

test('who strays is shown the way back', async ({ page }) => {
  const haruko = new AtThePage(page);
  await haruko.open('scenario=reader-face-agree-all&make=tray&who=sato-haruko');
  await haruko.comesTo('method', faceAgreeAll, 'tray', HARUKO);
  await haruko.presses('中止する');
  await haruko.hears('Take your card.');
  await expect(ring(page)).toBeVisible();
});

test('who refuses what an exercise agrees to is checked in all the same, and told so kindly', async ({
  page,
}) => {
  const haruko = new AtThePage(page);
  await haruko.open('scenario=reader-face-agree-all&make=tray&who=sato-haruko');
  await haruko.comesTo('consent.offer', faceAgreeAll, 'tray', HARUKO);
  await haruko.presses('すべて同意しない');
  await haruko.take({ kind: 'my-number-card' }, 'card-reader');
  await expect(haruko.result).toContainText(end.reached['received'] ?? '');
  await expect(haruko.result).toContainText('You chose otherwise than this exercise asked:');
  await expect(haruko.result).not.toContainText(end.otherwise);
});

test('after the end the machine rests, wakes when one goes back to it, and all is one rehearsal', async ({
  page,
}) => {
  const haruko = new AtThePage(page);
  await haruko.open('scenario=jumin-self-coins&make=lawson&who=sato-haruko');
  await haruko.comesTo('identify.pin', jumin, 'lawson', HARUKO);
  await haruko.coach.getByRole('button', { name: en.hands.leave }).tap();
  await expect(haruko.result).toContainText(end.leftSomething);
  await haruko.doesNothingFor(600_000);
  await expect(page.locator('[inert]')).not.toHaveCount(0);
  await haruko.result.getByRole('button', { name: end.comeBack }).tap();
  await haruko.types('5829');
  await haruko.sees('マイナンバーカードを取り外してください');
  await haruko.coach.getByRole('button', { name: en.hands.leave }).tap();
  await expect(haruko.result).toContainText(end.leftSomething);
  const kept = await page.evaluate(() => localStorage.getItem('kiosk-keiko.progress'));
  expect(JSON.parse(kept ?? '{}')).toMatchObject({ runs: [{ left: ['my-number-card'] }] });
});

test('the hand that is watched makes room for what has come on the screen', async ({ page }) => {
  const haruko = new AtThePage(page);
  await haruko.open('scenario=jumin-self-coins&make=lawson&level=watch');
  await haruko.sees('ご利用になるサービスを選んでください');
  const glass = await haruko.machine.locator('.glass[lang="ja"]').boundingBox();
  const hand = await page.locator('[data-hand] svg').boundingBox();
  expect(hand?.y).toBeGreaterThan((glass?.y ?? 0) + (glass?.height ?? 0));
});
