import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../src/lib/coach/language';
import { textsOf, type Said } from '../src/lib/coach/testing/texts';
import { plain, unread } from '../src/lib/words';

const whole = await textsOf('en');
const spoken = Object.keys(languages) as Language[];

/** What is called by its own name in Japanese, and so in every language that has no other for it. */
const OWN_NAME = /^names: (facilities|towns) > |^pages: home > makes > /;

/** What one language has in more or fewer parts than another, as the sections of a leaflet. */
const PARTS = /^leaflets: /;

describe.each(spoken)('%s', async (language) => {
  const own = await textsOf(language);
  const told = [...own].filter((one): one is [string, string] => typeof one[1] === 'string');
  const missing = [...whole.keys()].filter(
    (name) => !own.has(name) && !OWN_NAME.test(name) && !PARTS.test(name),
  );

  test('has everything, or says that it has not', () => {
    if (!languages[language].complete) console.info(`${language} lacks\n  ${missing.join('\n  ')}`);
    else expect(missing).toEqual([]);
  });

  test('has nothing that English has not', () => {
    expect(
      [...own.keys()].filter((name) => !whole.has(name) && !OWN_NAME.test(name) && !PARTS.test(name)),
    ).toEqual([]);
  });

  test('leaves room for the same labels and values everywhere', () => {
    const wrong = told.filter(([name, words]) => whole.has(name) && holes(words) !== holes(whole.get(name)));
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('says something everywhere, and is made the same way', () => {
    expect(told.filter(([, words]) => words.trim() === '').map(([name]) => name)).toEqual([]);
    const otherwise = [...own].filter(
      ([name, said]) => whole.has(name) && typeof said !== typeof whole.get(name),
    );
    expect(otherwise.map(([name]) => name)).toEqual([]);
  });

  test(language === 'ja' ? 'has a reading for all kanji' : 'keeps what is Japanese in it apart', () => {
    const wrong = told.filter(([, words]) =>
      language === 'ja' ? unread(words).length > 0 : strayJapanese(language, words),
    );
    expect(wrong.map(([name, words]) => `${name}: ${words}`)).toEqual([]);
  });
});

const holes = (said: Said | undefined): string =>
  typeof said === 'string'
    ? [...said.matchAll(/\[[a-zA-Z0-9.-]+\]/g)]
        .map(([hole]) => hole)
        .sort()
        .join()
    : '';

/** A bracket 「 that does not close; in Chinese, whose signs look Japanese, also kana outside of such. */
function strayJapanese(language: Language, words: string): boolean {
  const text = plain(words);
  if (text.split('「').length !== text.split('」').length) return true;
  return language === 'zh-Hans' && /[ぁ-ヶ]/.test(text.replace(/「[^」]*」/g, ''));
}
