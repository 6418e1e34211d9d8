import type { Page } from '@playwright/test';
import { people } from '../src/lib/card';
import en from '../src/lib/coach/languages/en';
import type { FilmEvent } from '../src/lib/practice/film';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { AtThePage } from './person';

const QUERY = 'scenario=jumin-self-coins&make=lawson';

/** What the page has told, what stood on the glass by the end of the task, and what was asked of the loudspeaker. */
type Heard = { told: string[]; glass: string[]; asked: string[] };

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const heard: Heard = { told: [], glass: [], asked: [] };
    Object.assign(globalThis, { heard });
    document.addEventListener('keiko:film', (event) => {
      const one = (event as CustomEvent<FilmEvent>).detail;
      if (one.kind === 'hushes') heard.told.push(`no more ${one.sound}`);
      if (one.kind !== 'sounds') return;
      heard.told.push(one.sound);
      const glass = () => document.querySelector('.glass h2')?.textContent.trim() ?? '';
      if (one.words !== undefined) queueMicrotask(() => heard.glass.push(glass()));
    });
    // whoever drives a browser has touched the page, as far as it knows
    const touched = { isActive: false, hasBeenActive: false };
    Object.defineProperty(navigator, 'userActivation', { value: touched });
    const touch = () => Object.assign(touched, { isActive: true, hasBeenActive: true });
    addEventListener('touchend', touch, { capture: true });
    globalThis.AudioContext = class extends AudioContext {
      override resume(): Promise<void> {
        heard.asked.push('to sound');
        return super.resume();
      }
      override createBufferSource(): AudioBufferSourceNode {
        const source = super.createBufferSource();
        const start = source.start.bind(source);
        source.start = (...how) => {
          heard.asked.push(source.loop ? 'to go on' : 'to play');
          start(...how);
        };
        return source;
      }
    };
  }),
);

const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard);
const told = async (page: Page) => (await heard(page)).told;
const mute = (page: Page) => page.getByRole('button', { name: plain(en.settings.sound.title), exact: true });

test('the machine speaks as its screen opens, calls for what is left, and 音声停止 stops it', async ({
  page,
}) => {
  const haruko = new AtThePage(page);
  await haruko.open(QUERY);
  await haruko.comesTo('collect.take', jumin, 'lawson', people['sato-haruko']);
  const before = (await told(page)).length;
  await haruko.sees('お取り忘れはありませんか');
  expect((await told(page)).slice(before)).toEqual(['call', 'voice']);
  await haruko.presses('音声停止');
  expect((await told(page)).slice(before + 2)).toEqual(['no more voice', 'no more call', 'key']);
  expect((await heard(page)).glass).toEqual([
    ...['マイナンバーカードを所定の位置に置いてください', '暗証番号（4けた）を入力してください'],
    ...['マイナンバーカードを取り外してください', '発行する内容をお確かめください'],
    ...['料金のお支払い', '印刷しています', 'お取り忘れはありませんか'],
  ]);
});

test('who turns the sound off hears nothing, also the next time', async ({ page }) => {
  const haruko = new AtThePage(page);
  await haruko.open(QUERY);
  await mute(page).tap();
  await haruko.presses('行政サービス');
  await haruko.beginsAnew();
  await expect(mute(page)).toHaveAttribute('aria-pressed', 'false');
  await haruko.presses('行政サービス');
  expect(await told(page)).toEqual([]);
  await mute(page).tap();
  await haruko.presses('戻る');
  expect(await told(page)).toEqual(['key']);
});

test('behind another page the machine is silent, and who comes back hears what still goes on', async ({
  page,
}) => {
  const haruko = new AtThePage(page);
  const turn = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await haruko.open(QUERY);
  await haruko.comesTo('collect.take', jumin, 'lawson', people['sato-haruko']);
  await haruko.sees('お取り忘れはありませんか');
  const before = (await told(page)).length;
  await turn(true);
  expect((await told(page)).slice(before)).toEqual(['no more call', 'no more voice']);
  await turn(false);
  expect((await told(page)).slice(before + 2)).toEqual(['call']);
});

test('who turns the sound on while the machine calls hears it call', async ({ page }) => {
  const haruko = new AtThePage(page);
  await haruko.open(QUERY);
  await mute(page).tap();
  await page.reload();
  await haruko.comesTo('collect.take', jumin, 'lawson', people['sato-haruko']);
  await haruko.sees('お取り忘れはありませんか');
  await mute(page).tap();
  expect(await told(page)).toEqual(['call']);
  await haruko.doesNothingFor(1_500);
  await expect.poll(async () => (await heard(page)).asked).toContain('to go on');
});

test('before the first touch nothing is asked of the loudspeaker, and nothing waits for it', async ({
  page,
}) => {
  const watching = new AtThePage(page);
  await watching.open(`${QUERY}&level=watch`);
  const loaded = page.waitForResponse(/chimes\..*webm$/);
  await watching.sees('マイナンバーカードを所定の位置に置いてください');
  await loaded;
  expect(await heard(page)).toMatchObject({ told: Array(5).fill('key').concat('voice'), asked: [] });
  await page.getByRole('button', { name: plain(en.levels.watch.pause), exact: true }).tap();
  await expect.poll(async () => (await heard(page)).asked).toContain('to sound');
});
