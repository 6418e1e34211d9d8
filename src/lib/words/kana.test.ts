import { expect, test } from 'vitest';
import { hepburn, hiragana } from './kana';

test.each([
  ['しちつふじぢづ', 'shichitsufujijizu'],
  ['きょうちゃくじょし', 'kyōchakujoshi'],
  ['チェックファミリーティッシュ', 'chekkufamirītisshu'],
  ['ウェブデュアルフォト', 'webudyuarufoto'],
  ['まっちゃきってざっし', 'matchakittezasshi'],
  ['ぜんいんほんやほんにん', "zen'inhon'yahonnin"],
  ['おおきいとおり', 'ōkiitōri'],
  ['すうじおかあさん', 'sūjiokāsan'],
  ['おねえさん', 'onēsan'],
  ['ばあい', 'baai'],
  ['せんせい', 'sensei'],
  ['マイナンバーカード', 'mainanbākādo'],
  ['ピッ', 'pi'],
])('%s is %s', (kana, latin) => {
  expect(hepburn(kana)).toBe(latin);
});

test('what is no kana stays as it is', () => {
  expect(hepburn('4けた SD')).toBe('4keta SD');
  expect(hiragana('カード4円')).toBe('かーど4円');
});
