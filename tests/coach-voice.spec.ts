import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { AtThePage } from './person';

const { settings, levels } = en;
const QUERY = 'scenario=jumin-self-coins&make=lawson';

/** What a device was asked to say. */
type Said = { text: string; lang: string; rate: number; volume: number };

test('the coach is silent until somebody turns its voice on, says what it shows, and is remembered', async ({
  page,
}) => {
  await speaks(page, ['en-US', 'ja-JP']);
  const haruko = new AtThePage(page);
  await haruko.open(QUERY);
  const listen = page.getByRole('button', { name: levels.listen, exact: true });
  const voice = page.getByRole('button', { name: plain(settings.coach.title), exact: true });
  await expect(voice).toHaveAttribute('aria-pressed', 'false');
  await expect(listen).toHaveCount(0);
  await voice.tap();
  const manner = { rate: 1, volume: 0.7 };
  expect((await said(page)).slice(0, 4)).toEqual([
    { text: 'The main menu', lang: 'en-US', ...manner },
    { text: 'Press', lang: 'en-US', ...manner },
    { text: '行政サービス', lang: 'ja-JP', ...manner },
    { text: 'town office services', lang: 'en-US', ...manner },
  ]);
  const before = (await said(page)).length;
  await listen.tap();
  expect((await said(page)).slice(before)).toEqual((await said(page)).slice(0, before));

  await page.reload();
  await expect(listen).toBeVisible();
  await haruko.doesNothingFor(3_000);
  expect(await said(page)).toEqual([]);
  await haruko.presses('行政サービス');
  await haruko.doesNothingFor(3_000);
  const texts = (await said(page)).map(({ text }) => text);
  expect(texts).not.toContain('The main menu');
  expect(texts.slice(0, 2).join(' ')).toBe(
    (await haruko.coach.getByRole('heading', { level: 2 }).textContent())?.trim(),
  );
  await voice.tap();
  await expect(listen).toHaveCount(0);
});

test('in the settings one hears how the coach speaks, and what to do where the device has no voice', async ({
  page,
}) => {
  await speaks(page, ['en-US', 'ja-JP']);
  await page.goto('/en/settings/');
  const heard = page.getByRole('radiogroup', { name: settings.coach.title });
  await heard.getByRole('radio', { name: settings.coach.answers.loud, exact: true }).check();
  await page
    .getByRole('radiogroup', { name: settings.pace.title })
    .getByRole('radio', { name: 'Slow' })
    .check();
  const [first = ''] = settings.sample.split(/(?<=\.) /);
  expect((await said(page)).filter(({ text }) => text === first)).toEqual([
    { text: first, lang: 'en-US', rate: 1, volume: 1 },
    { text: first, lang: 'en-US', rate: 0.7, volume: 1 },
  ]);
  await expect(page.getByText(settings.noVoice)).toHaveCount(0);
  await page.goto('/vi/settings/');
  await expect(page.getByText('không có sẵn giọng đọc tiếng Việt')).toBeVisible();
});

/** A device that speaks these languages, each sentence in no time, and remembers what it has said. */
const speaks = (page: Page, languages: string[]) =>
  page.addInitScript((all) => {
    const said: Said[] = [];
    const voices = all.map((lang) => ({ lang, localService: true }));
    const none = () => undefined;
    const speech = {
      ...{ speaking: false, pending: false, paused: false, getVoices: () => voices },
      ...{ addEventListener: none, removeEventListener: none, cancel: none, resume: none },
      speak: (one: Said & { onend?: () => void }) => {
        const { text, lang, rate, volume } = one;
        if (text !== '') said.push({ text, lang, rate, volume });
        queueMicrotask(() => one.onend?.());
      },
    };
    class Utterance {
      constructor(readonly text: string) {}
    }
    Object.assign(globalThis, { said });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
    // whoever drives a browser has touched the page, as far as it knows
    const touched = { isActive: false, hasBeenActive: false };
    Object.defineProperty(navigator, 'userActivation', { value: touched });
    const touch = () => Object.assign(touched, { isActive: true, hasBeenActive: true });
    for (const kind of ['touchend', 'click']) addEventListener(kind, touch, { capture: true });
  }, languages);

const said = (page: Page): Promise<Said[]> =>
  page.evaluate(() => (globalThis as unknown as { said: Said[] }).said);
