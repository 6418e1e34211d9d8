import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { expect, test } from './calm';
import { AtThePage } from './person';

const { class: classView, levels, counter, lookup, hands, practice } = en;
const QUERY = 'scenario=jumin-self-coins&make=lawson';
const WHO = 'sato-haruko';

/** Somebody who has nothing but a keyboard. */
class Typist extends AtThePage {
  constructor(page: Page) {
    super(page, 'keyboard');
  }

  async uses(...names: string[]): Promise<void> {
    for (const name of names) {
      const it = this.page.getByRole('button', { name, exact: true });
      await it.focus();
      await this.page.keyboard.press('Enter');
    }
  }

  async follows(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).focus();
    await this.page.keyboard.press('Enter');
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  get screen() {
    return this.page.locator('[data-heading]');
  }
}

const { more } = levels;

test.describe('whoever has only a keyboard stands', () => {
  test('before the machine when it begins anew', async ({ page }) => {
    const typist = new Typist(page);
    await typist.open(QUERY);
    await typist.uses(more.open, more.restart);
    await expect(typist.screen).toBeFocused();

    await typist.uses(hands.leave);
    await expect(typist.result.getByRole('heading').first()).toBeFocused();
    await typist.uses(practice.end.again);
    await expect(typist.screen).toBeFocused();
  });

  test('at the button that stops the hand when that begins anew', async ({ page }) => {
    const typist = new Typist(page);
    await typist.open(`${QUERY}&level=watch`);
    await typist.uses(levels.watch.start);
    await expect(typist.button(levels.watch.pause)).toBeFocused();
    await typist.uses(levels.watch.pause);
    await expect(typist.button(levels.watch.play)).toBeFocused();
  });

  test('at what they chose when they change how much help they want', async ({ page }) => {
    const typist = new Typist(page);
    await typist.open(`${QUERY}&level=watch`);
    await page.getByRole('radio', { name: levels.names.watch, exact: true }).focus();
    for (const level of ['together', 'ask', 'alone', 'watch'] as const) {
      await page.keyboard.press('ArrowRight');
      await expect(page).toHaveURL(new RegExp(`level=${level}(&|$)`));
      await expect(page.getByRole('radio', { name: levels.names[level], exact: true })).toBeFocused();
    }
  });

  test('at the button that closed what it opened', async ({ page }) => {
    const typist = new Typist(page);
    await typist.open(QUERY);
    await typist.uses(more.open, more.open);
    await expect(typist.button(more.open)).toBeFocused();
    await typist.uses(more.open, lookup.open);
    await expect(page.getByRole('heading', { name: lookup.rule })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(typist.button(lookup.open)).toBeFocused();
  });

  test('at the next step when a class begins, and at the button behind which it was when it ends', async ({
    page,
  }) => {
    const typist = new Typist(page);
    await typist.open(QUERY);
    for (const ends of [() => typist.uses(classView.leave), () => page.keyboard.press('Escape')]) {
      await typist.uses(more.open, classView.enter);
      await expect(typist.button(classView.next)).toBeFocused();
      await page.keyboard.press('b');
      await typist.coach.getByRole('button', { name: classView.show, exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(typist.button(classView.next)).toBeFocused();
      await ends();
      await expect(typist.button(more.open)).toBeFocused();
    }
  });

  test('at the beginning of the office, and of the machine when they come back', async ({ page }) => {
    await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
      'kiosk-keiko.cards',
      `{"version":1,"tries":{"${WHO}":{"authentication":0}}}`,
    ] as const);
    const typist = new Typist(page);
    await typist.visit(`${QUERY}&who=${WHO}`);
    await typist.follows(practice.card.office);
    await expect(page).toHaveURL(/\/office\//);
    await expect(page.getByRole('main')).toBeFocused();
    await page.goBack();
    await expect(page.getByRole('heading', { name: practice.card.lockedTitle })).toBeFocused();
    await typist.follows(practice.card.office);
    await typist.uses(counter.reset);
    await expect(page.getByRole('link', { name: counter.practise, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(typist.screen).toBeFocused();
  });
});
