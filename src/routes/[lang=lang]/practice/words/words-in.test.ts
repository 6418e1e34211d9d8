import { describe, expect, test } from 'vitest';
import { wordsIn } from './words-in';

const KNOWN = [
  'マイナンバーカード',
  'カード',
  'コピー',
  '暗証番号',
  '番号',
  '入力',
  '次へ',
  'おつり',
  'はい',
  '印刷しています。',
  '[n]部',
  'お住まいの市区町村の証明書',
];

describe('in a sentence one finds', () => {
  test('the words that are known, with their readings, in its order', () => {
    expect(wordsIn('{暗証番号|あんしょうばんごう}（4けた）を{入力|にゅうりょく}してください', KNOWN)).toEqual(
      ['{暗証番号|あんしょうばんごう}', '{入力|にゅうりょく}'],
    );
  });

  test('the longer word, and not those that stand in it', () => {
    expect(wordsIn('マイナンバーカードを{置|お}いてください', KNOWN)).toEqual(['マイナンバーカード']);
    expect(wordsIn('マルチコピー{機|き}の{横|よこ}', KNOWN)).toEqual([]);
  });

  test('what a key is called, and each word once', () => {
    expect(wordsIn('「{次|つぎ}へ」か「{次|つぎ}へ」。おつりが{出|で}ます', KNOWN)).toEqual([
      '{次|つぎ}へ',
      'おつり',
    ]);
  });

  test('nothing that only sounds the same', () => {
    expect(wordsIn('それではいけません', KNOWN)).toEqual([]);
  });

  test('no word that would be cut out of a reading', () => {
    expect(wordsIn('{暗証番号初期化|あんしょうばんごうしょきか}です', KNOWN)).toEqual([]);
  });

  test('neither itself nor other sentences', () => {
    expect(wordsIn('{印刷|いんさつ}しています。おつりです', KNOWN)).toEqual(['おつり']);
    expect(wordsIn('カード。', KNOWN)).toEqual([]);
  });
});
