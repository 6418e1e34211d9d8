import type { Locator } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { expect, test } from './calm';
import { AtThePage } from './person';

const { class: words, levels, practice } = en;
const QUERY = 'scenario=jumin-self-coins&make=lawson';

class Teacher extends AtThePage {
  get bar(): Locator {
    return this.page.getByRole('group', { name: words.bar, exact: true });
  }

  async beginsClass(): Promise<void> {
    await this.open(QUERY);
    const unfold = this.page.getByRole('button', { name: practice.unfold, exact: true });
    const more = this.page.getByRole('button', { name: levels.more.open, exact: true });
    await unfold.or(more).tap();
    await this.page.getByRole('button', { name: words.enter, exact: true }).tap();
    await expect(this.bar).toBeVisible();
  }
}

for (const [size, viewport] of [
  ['a projector', { width: 1280, height: 800 }],
  ['a screen that stands upright', { width: 800, height: 1280 }],
  ['a small tablet', { width: 1024, height: 768 }],
  ['a phone', { width: 390, height: 844 }],
] as const)
  test(`a class sees the machine large on ${size}, and the clicker goes as far as it is pressed`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const teacher = new Teacher(page);
    await teacher.beginsClass();
    const { height } = (await teacher.machine.boundingBox()) ?? { height: 0 };
    expect(height / viewport.height).toBeGreaterThan(0.45);
    await expect(teacher.bar).toBeInViewport({ ratio: 1 });

    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await teacher.sees('ご利用の前に必ずお読みください');
    await teacher.doesNothingFor(60_000);
    await teacher.sees('ご利用の前に必ずお読みください');

    await page.keyboard.press('b');
    await expect(teacher.coach.getByRole('heading', { name: words.press })).toBeVisible();
    await page.keyboard.press('PageDown');
    await teacher.hears('同意する');
    await page.keyboard.press('PageUp');
    await teacher.sees('ご利用になるサービスを選んでください');
  });
