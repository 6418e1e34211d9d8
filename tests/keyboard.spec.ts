import { people } from '../src/lib/card';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import faceAgreeAll from '../src/lib/scenarios/reader-face-agree-all';
import pinChooseEach from '../src/lib/scenarios/reader-pin-choose-each';
import { expect, test } from './calm';
import { AtThePage } from './person';

const haruko = people['sato-haruko'];

test.describe('whoever has only a keyboard', () => {
  test('goes from the card put down to what the screen says', async ({ page }) => {
    const learner = new AtThePage(page, 'keyboard');
    await learner.open('scenario=reader-face-agree-all&make=tray');
    await learner.handles('uncase');
    await learner.put({ kind: 'my-number-card' }, 'card-reader');
    await expect(page.locator('[data-heading]')).toBeFocused();
  });

  test('is not left behind when the face is matched', async ({ page }) => {
    const learner = new AtThePage(page, 'keyboard');
    await learner.open('scenario=reader-face-agree-all&make=tray');
    await learner.comesTo('consent.offer', faceAgreeAll, 'tray', haruko);
    await expect(page.locator('[data-heading]')).toBeFocused();
  });

  test('goes from one coin to the next', async ({ page }) => {
    const learner = new AtThePage(page, 'keyboard');
    await learner.open('scenario=jumin-self-coins&make=lawson');
    await learner.comesTo('pay.cash', jumin, 'lawson', haruko);
    await learner.put({ kind: 'coin', yen: 100 }, 'coin-slot');
    await expect(learner.things.locator(':focus')).toHaveAccessibleName(/^500 yen coin/);
  });

  test('confirms the PIN with Enter', async ({ page }) => {
    const learner = new AtThePage(page, 'keyboard');
    await learner.open('scenario=reader-pin-choose-each&make=tray');
    await learner.comesTo('pin.type', pinChooseEach, 'tray', haruko);
    await page.locator('[data-heading]').focus();
    await page.keyboard.type(haruko?.memo ?? '');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-key="confirm"]')).toBeHidden();
  });
});

test('a finger sees no outline when the face is matched', async ({ page }) => {
  const learner = new AtThePage(page);
  await learner.open('scenario=reader-face-agree-all&make=tray');
  await learner.comesTo('consent.offer', faceAgreeAll, 'tray', haruko);
  await expect(page.locator(':focus-visible')).toHaveCount(0);
});
