import { expect, test } from 'vitest';
import { aloud } from '.';

test('a voice reads what is printed, and the spaces between words are no pauses', () => {
  expect(aloud('{暗証番号|あんしょうばんごう}は {合|あ}って いました。')).toBe('暗証番号は合っていました。');
});

test('kanji that voices read otherwise are read as written over them', () => {
  expect(aloud('{今|いま} {最初|さいしょ}から {始|はじ}める')).toBe('いま最初から始める');
  expect(aloud('{他|ほか}の {紙|かみ}')).toBe('ほかのかみ');
});

test('words in Latin letters stay apart', () => {
  expect(aloud('Kiosk Keikoで {練習|れんしゅう}できます')).toBe('Kiosk Keikoで練習できます');
});
