import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { people } from '../src/lib/card';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import { expect, test } from './calm';
import { AtThePage } from './person';

const { card } = en.practice;
const WHO = 'sato-haruko';
const RIGHT = '5829';
const WRONG = '7391';
const FREELY = `make=lawson&who=${WHO}`;
const BY_SCENARIO = `scenario=jumin-self-coins&${FREELY}`;
const MISSED = '暗証番号が違います';
const LOCKED = '暗証番号がロックされています';

class Haruko extends AtThePage {
  async comesToTheKeypad(): Promise<void> {
    await this.comesTo('identify.pin', jumin, 'lawson', people[WHO]);
  }
}

/** As if the three wrong PINs were typed on another day. */
const lockTheCard = async (page: Page): Promise<void> => {
  await page.goto('/en/about/');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    'kiosk-keiko.cards',
    `{"version":1,"tries":{"${WHO}":{"authentication":0}}}`,
  ] as const);
};

test('three wrong PINs lock the card, over a reload and in two tabs at once', async ({ page, context }) => {
  const haruko = new Haruko(page);
  await haruko.open(FREELY);
  await haruko.comesToTheKeypad();
  await haruko.types(WRONG);
  await haruko.sees(MISSED);
  await haruko.hears('Wrong PIN: two tries left');
  await haruko.presses('もう一度');
  await haruko.types(WRONG);
  await haruko.hears('Wrong PIN: one try left');

  await haruko.beginsAnew();
  await haruko.sees('ご希望のサービスを選んでください');
  await haruko.comesToTheKeypad();
  await haruko.hears('One try is left on this card');

  const elsewhere = new Haruko(await context.newPage());
  await elsewhere.open(FREELY);
  await elsewhere.comesToTheKeypad();
  await elsewhere.hears('One try is left on this card');
  await elsewhere.types(WRONG);
  await elsewhere.sees(LOCKED);

  await page.bringToFront();
  await haruko.hears('This card was locked by three misses before');
  await haruko.types(RIGHT);
  await haruko.sees(LOCKED);

  await haruko.visit(BY_SCENARIO);
  await expect(page.getByRole('heading', { name: card.lockedTitle })).toBeVisible();
  await expect(page.getByRole('link', { name: card.office })).toBeVisible();
  await expect(page.getByRole('button', { name: card.fresh })).toBeVisible();
});

test('a fresh practice card takes the right PIN', async ({ page }) => {
  await lockTheCard(page);
  const haruko = new Haruko(page);
  await haruko.visit(BY_SCENARIO);
  await page.getByRole('button', { name: card.fresh }).tap();
  await haruko.comesToTheKeypad();
  await haruko.types(RIGHT);
  await haruko.sees('マイナンバーカードを取り外してください');
});

test('the office, found from the home page, gives all tries back', async ({ page }) => {
  await lockTheCard(page);
  const haruko = new Haruko(page);
  await haruko.visit(BY_SCENARIO);
  await page.getByRole('link', { name: en.site.home, exact: true }).tap();
  const herself = page.getByRole('radio', { name: /Haruko Sato/ });
  await expect(herself).toHaveAccessibleName(new RegExp(en.home.locked));
  await page.getByRole('link', { name: en.site.office }).tap();
  const counter = page.getByRole('region', { name: en.counter.title('Haruko Sato') });
  await expect(counter).toContainText(en.counter.locked);
  await counter.getByRole('button', { name: en.counter.reset }).tap();
  await expect(counter).toContainText(en.counter.done);
  await counter.getByRole('link', { name: en.counter.practise }).tap();
  await expect(herself).not.toHaveAccessibleName(new RegExp(en.home.locked));

  await haruko.visit(BY_SCENARIO);
  await haruko.comesToTheKeypad();
  await haruko.types(RIGHT);
  await haruko.sees('マイナンバーカードを取り外してください');
});

test('the office, sent to from a locked card, sends back to the same rehearsal', async ({ page }) => {
  await lockTheCard(page);
  const haruko = new Haruko(page);
  await haruko.visit(BY_SCENARIO);
  await page.getByRole('link', { name: card.office }).tap();
  await page.getByRole('button', { name: en.counter.reset }).tap();
  await page.getByRole('link', { name: en.counter.practise }).tap();
  await expect(page).toHaveURL(new RegExp(`/en/practice/\\?${BY_SCENARIO}$`));
  await haruko.sees('ご希望のサービスを選んでください');
});

test('a right PIN after two misses brings all tries back', { tag: '@every' }, async ({ page }) => {
  const haruko = new Haruko(page);
  await haruko.open(FREELY);
  await haruko.comesToTheKeypad();
  await haruko.types(WRONG);
  await haruko.presses('もう一度');
  await haruko.types(WRONG);
  await haruko.presses('もう一度');
  await haruko.hears('One try is left on this card');
  await haruko.types(RIGHT);
  await haruko.sees('マイナンバーカードを取り外してください');
  await haruko.beginsAnew();
  await haruko.comesToTheKeypad();
  await haruko.hears('Three misses in a row lock the card');
});

test('somebody with two misses is told before a rehearsal that needs three tries', async ({ page }) => {
  const haruko = new Haruko(page);
  await haruko.open(FREELY);
  await haruko.comesToTheKeypad();
  await haruko.types(WRONG);
  await haruko.sees(MISSED);
  await haruko.visit(`scenario=three-wrong-pins&who=${WHO}`);
  await expect(page.getByRole('heading', { name: card.fewTriesTitle(2) })).toBeVisible();
  await haruko.visit(`scenario=jumin-self-coins&who=${WHO}`);
  await expect(haruko.things).toBeVisible();
});
