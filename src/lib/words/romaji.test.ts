import { describe, expect, test } from 'vitest';
import { romaji, type Words } from '.';

/** All that stands on the terminals is held against an analyser in `tests/readings.test.ts`. */
describe('Japanese in Latin letters', () => {
  test.each<[words: Words, latin: string]>([
    ['{住民票|じゅうみんひょう}は1{部|ぶ} 300{円|えん}です。', 'jūminhyō wa 1 bu 300 en desu.'],
    ['「{次|つぎ}へ」を{押|お}してください', '“tsugi e” o oshite kudasai'],
    [
      'お{住|す}まいの{市区町村|しくちょうそん}の{証明書|しょうめいしょ}',
      'osumai no shikuchōson no shōmeisho',
    ],
    ['{暗証番号|あんしょうばんごう}（4けた）を{入力|にゅうりょく}', 'anshōbangō (4 keta) o nyūryoku'],
    ['マイナンバーカードではありません', 'mainanbākādo de wa arimasen'],
    ['カードを{取|と}り{外|はず}して、お{待|ま}ちください。', 'kādo o torihazushite, omachi kudasai.'],
    ['{行政|ぎょうせい}サービス', 'gyōsei sābisu'],
    ['マルチコピー{機|き}', 'maruchikopīki'],
    ['もう{少|すこ}し{離|はな}れてください。', 'mō sukoshi hanarete kudasai.'],
    ['{世帯主|せたいぬし}・{続柄|つづきがら}', 'setainushi / tsuzukigara'],
    ['グエン・ヴァン・ミン', 'guen van min'],
    ['はい、はじめから', 'hai, hajime kara'],
    ['{今日|きょう}お{使|つか}いになる', 'kyō otsukai ni naru'],
    ['6:30から23:00まで', '6:30 kara 23:00 made'],
    ['', ''],
  ])('%s', (words, latin) => {
    expect(romaji(words)).toBe(latin);
  });

  test('a vowel over the end of a reading is not long', () => {
    expect(romaji('{思|おも}う')).toBe('omou');
    expect(romaji('{大|おお}きい')).toBe('ōkii');
  });
});
