import { people } from '../src/lib/card';
import en from '../src/lib/coach/languages/en';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import { expect, test } from './calm';
import { AtThePage } from './person';

const HARUKO = people['sato-haruko'];
const QUERY = 'scenario=jumin-self-coins&make=lawson';
const { unfinished } = en;
const MENU = 'ご希望のサービスを選んでください';
const TYPE = '暗証番号（4けた）を入力してください';

class Haruko extends AtThePage {
  async comesToTheKeypad(): Promise<void> {
    await this.open(QUERY);
    await this.comesTo('identify.pin', jumin, 'lawson', HARUKO);
  }
}

test('who reloads the page in the middle stands before the first screen, and goes on where they were', async ({
  page,
}) => {
  const haruko = new Haruko(page);
  await haruko.comesToTheKeypad();
  await haruko.types('7391');
  await haruko.presses('もう一度', '7');
  await page.reload();

  await haruko.sees(MENU);
  await expect(haruko.own({ kind: 'my-number-card' })).toBeVisible();
  await haruko.hears(unfinished.title);
  await page.getByRole('button', { name: unfinished.goOn, exact: true }).tap();
  await haruko.sees(TYPE);
  await expect(haruko.lying({ kind: 'my-number-card' }, 'card-pad')).toBeVisible();
  await haruko.types('7391');
  await haruko.hears('Wrong PIN: one try left');

  await page.reload();
  await page.getByRole('button', { name: unfinished.anew, exact: true }).tap();
  await haruko.hearsNothingOf(unfinished.title);
  await page.reload();
  await haruko.sees(MENU);
  await haruko.hearsNothingOf(unfinished.title);
});

test('who closed the tab goes on from the home page', async ({ page, context }) => {
  const before = new Haruko(await context.newPage());
  await before.comesToTheKeypad();
  await before.page.close({ runBeforeUnload: false });

  await page.goto('/en/');
  const last = page.getByRole('region', { name: unfinished.last });
  await last.getByRole('link', { name: unfinished.goOn, exact: true }).tap();
  const haruko = new Haruko(page);
  await haruko.sees(TYPE);
  await haruko.hearsNothingOf(unfinished.title);
});
