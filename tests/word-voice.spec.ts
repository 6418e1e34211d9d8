import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { expect, test } from './calm';
import { AT_THE_COPIER, Curious } from './curious';

const { lookup } = en;

test('where there is no Japanese voice, nothing offers to speak, and it is said once', async ({ page }) => {
  await speaks(page, []);
  const curious = new Curious(page);
  await curious.stands(AT_THE_COPIER);
  await curious.looksUp();
  await curious.word('コピー').tap();
  await curious.doesNothingFor(3_000);
  await expect(curious.card).toContainText(lookup.noVoice);
  await expect(curious.card.getByRole('button', { name: lookup.hear })).toHaveCount(0);
  await curious.word('ファクス').tap();
  await expect(curious.card).toContainText('fax');
  await expect(curious.card).not.toContainText(lookup.noVoice);
});

test('whoever has heard one word hears all that follow', async ({ page }) => {
  await speaks(page, ['en-US', 'ja-JP']);
  const curious = new Curious(page);
  await curious.stands(AT_THE_COPIER);
  await curious.looksUp();
  await curious.word('コピー').tap();
  await expect(curious.card.getByRole('button', { name: lookup.hear })).toBeVisible();
  expect(await heard(page)).toEqual([]);
  await curious.card.getByRole('button', { name: lookup.hear }).tap();
  await curious.word('行政サービス').tap();
  await expect.poll(() => heard(page)).toEqual(['コピー', '行政サービス']);
});

/** A device that speaks these languages, and remembers what it has said. */
const speaks = (page: Page, languages: string[]) =>
  page.addInitScript((all) => {
    const said: string[] = [];
    const voices = all.map((lang) => ({ lang, localService: true }));
    const none = () => undefined;
    const speech = {
      ...{ getVoices: () => voices, addEventListener: none, removeEventListener: none, cancel: none },
      speak: ({ text }: { text: string }) => said.push(text),
    };
    class Utterance {
      constructor(readonly text: string) {}
    }
    Object.assign(globalThis, { said });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  }, languages);

const heard = (page: Page) => page.evaluate(() => (globalThis as { said?: string[] }).said);
