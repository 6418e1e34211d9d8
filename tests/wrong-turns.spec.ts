import en from '../src/lib/coach/languages/en';
import { people } from '../src/lib/card';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import wrongCard from '../src/lib/scenarios/wrong-card';
import { HELP } from '../src/lib/terminals/shop-copier/talk';
import { expect, test } from './calm';
import { AtThePage } from './person';

const { end } = en.practice;
const JUMIN = 'scenario=jumin-self-coins&who=sato-haruko';
const HARUKO = people['sato-haruko'];
const CARD = { kind: 'my-number-card' } as const;
const COPY = { kind: 'paper' } as const;
const MENU = 'ご希望のサービスを選んでください';
const TRANSIT = { kind: 'transit-card' } as const;
const NOT_READ = 'カードを読み取れませんでした';

const coin = (yen: number) => ({ kind: 'coin', yen }) as const;

test('the card on the copy glass is copied, and the end says that this is no certificate', async ({
  page,
}) => {
  const haruko = new AtThePage(page);
  await haruko.open(`${JUMIN}&make=seven-eleven`);
  await haruko.presses('コピー');
  await haruko.handles('uncase');
  await haruko.put(CARD, 'copy-glass');
  await haruko.hears('Your card is on the copy glass');
  await haruko.put(coin(10), 'coin-slot');
  await haruko.presses('スタート');
  await haruko.sees('お取りください');
  await haruko.take(COPY, 'paper-tray');
  await haruko.take(CARD, 'copy-glass');
  await expect(haruko.result).toContainText(end.otherwise);
  await expect(haruko.result).toContainText(end.outcomes.copied ?? '');
});

test('the wrong tile is explained once, and 戻る leads to the menu again', async ({ page }) => {
  const haruko = new AtThePage(page);
  await haruko.open(`${JUMIN}&make=lawson`);
  await haruko.presses('スキャン');
  await haruko.hears('“scan” sounds like reading');
  await haruko.hearsNothingOf('Practice goes no further here.');
  await haruko.presses('戻る');
  await haruko.sees(MENU);
  await haruko.hears('Press 「行政サービス」');
});

test('who does not agree has nothing, and can begin again', async ({ page }) => {
  const haruko = new AtThePage(page);
  await haruko.open(`${JUMIN}&make=lawson`);
  await haruko.presses('行政サービス', '証明書交付サービス', '同意しない');
  await expect(haruko.result).toContainText(end.outcomes.cancelled ?? '');
  await haruko.result.getByRole('button', { name: end.again }).tap();
  await haruko.sees(MENU);
});

test('who stops while paying has every coin back, and has paid nothing', async ({ page }) => {
  const haruko = new AtThePage(page);
  await haruko.open(`${JUMIN}&make=lawson`);
  await haruko.comesTo('pay.cash', jumin, 'lawson', HARUKO);
  await haruko.put(coin(500), 'coin-slot');
  await expect(haruko.key('プリント開始')).toBeEnabled();
  await haruko.presses('中止する');
  await haruko.sees('中止しました。お取りください');
  await haruko.take(coin(500), 'change-tray');
  await expect(haruko.result).toContainText(end.outcomes.cancelled ?? '');
  await expect(haruko.result).not.toContainText(end.cost);
});

test('a 1 yen coin falls through, and the coach says why', { tag: '@every' }, async ({ page }) => {
  const haruko = new AtThePage(page);
  await haruko.open(`${JUMIN}&make=familymart`);
  await haruko.comesTo('pay.cash', jumin, 'familymart', HARUKO);
  await haruko.put(coin(1), 'coin-slot');
  await expect(haruko.lying(coin(1), 'change-tray')).toBeVisible();
  await haruko.hears('1 and 5 yen coins are not taken.');
  await haruko.take(coin(1), 'change-tray');
  await haruko.hearsNothingOf('1 and 5 yen coins are not taken.');
});

test('too little e-money takes nothing, and coins pay instead', { tag: '@every' }, async ({ page }) => {
  const minh = new AtThePage(page);
  await minh.open('scenario=wrong-card&make=familymart&who=nguyen-van-minh');
  await minh.comesTo('pay.method', wrongCard, 'familymart', people['nguyen-van-minh']);
  await minh.presses('電子マネー');
  await minh.put(TRANSIT, 'e-money-reader');
  await minh.sees('電子マネーの残高が足りません');
  await minh.hears('Nothing was taken from the card.');
  await minh.presses('現金');
  for (let paid = 0; paid < 300; paid += 100) await minh.put(coin(100), 'coin-slot');
  await minh.presses('プリント開始');
  await minh.sees('お取りください');
  await expect(minh.lying(TRANSIT, 'e-money-reader')).toBeVisible();
});

test('the card in its case is not read, and is once it is out of it', async ({ page }) => {
  const haruko = new AtThePage(page);
  await haruko.open(`${JUMIN}&make=seven-eleven`);
  await haruko.presses('行政サービス', '証明書交付サービス', '同意する', 'お住まいの市区町村の証明書');
  await haruko.put(CARD, 'card-pad');
  await haruko.sees(NOT_READ);
  await haruko.take(CARD, 'card-pad');
  await haruko.handles('uncase');
  await haruko.presses('もう一度');
  await haruko.put(CARD, 'card-pad');
  await haruko.sees('暗証番号（4けた）を入力してください');
});

test(
  'out of paper, the staff fill it up, and the paper comes after all',
  { tag: '@every' },
  async ({ page }) => {
    const haruko = new AtThePage(page);
    await haruko.open('make=lawson&who=sato-haruko&fault=paper-out');
    await haruko.comesTo('pay.cash', jumin, 'lawson', HARUKO);
    await haruko.speaks(HELP);
    await haruko.hears('The staff may not help with the screens');
    await haruko.put(coin(500), 'coin-slot');
    await haruko.presses('プリント開始');
    await haruko.sees('用紙がなくなりました');
    await haruko.speaks(HELP);
    await haruko.sees('お取りください');
    await haruko.take(COPY, 'paper-tray');
    await expect(haruko.things.getByRole('button', { name: 'certificate' })).toBeVisible();
  },
);

test('who does nothing for long is asked, may go on, and the next time has the money back', async ({
  page,
}) => {
  const haruko = new AtThePage(page);
  await haruko.open(`${JUMIN}&make=lawson&idle=1`);
  await haruko.comesTo('pay.cash', jumin, 'lawson', HARUKO);
  await haruko.put(coin(100), 'coin-slot');
  await haruko.doesNothingFor(60_000);
  await haruko.sees('続けてよろしいですか');
  await haruko.presses('続ける');
  await haruko.sees('料金のお支払い');
  await haruko.doesNothingFor(60_000);
  await haruko.sees('続けてよろしいですか');
  await haruko.doesNothingFor(20_000);
  await haruko.sees('中止しました。お取りください');
  await haruko.take(coin(100), 'change-tray');
  await expect(haruko.result).toContainText('Nothing was touched for a while, so the machine stopped');
  await expect(haruko.result).not.toContainText(end.cost);
});

test('who walks away hears what is still lying there, and may go back to it', async ({ page }) => {
  const haruko = new AtThePage(page);
  await haruko.open(`${JUMIN}&make=lawson`);
  await haruko.comesTo('identify.pin', jumin, 'lawson', HARUKO);
  await haruko.coach.getByRole('button', { name: en.hands.leave }).tap();
  await expect(haruko.result).toContainText(end.leftSomething);
  await expect(haruko.result).toContainText('My Number Card');
  await haruko.result.getByRole('button', { name: end.comeBack }).tap();
  await haruko.types('5829');
  await haruko.sees('マイナンバーカードを取り外してください');
});

test('a summary that is not as wanted is told before paying, and the coach leads back to mend it', async ({
  page,
}) => {
  const haruko = new AtThePage(page);
  await haruko.open(`${JUMIN}&make=lawson`);
  await haruko.comesTo('choose.items', jumin, 'lawson', HARUKO);
  await haruko.presses('本籍・筆頭者 記載する', '次へ', '次へ');
  await haruko.hears('Something is not as it should be: 記載する項目.');
  await haruko.presses('修正する', '戻る');
  await haruko.hears('In the row 「本籍・筆頭者」 press 「記載しない」');
  await haruko.presses('本籍・筆頭者 記載しない', '次へ', '次へ');
  await haruko.hearsNothingOf('Something is not as it should be');
});
