import { expect, test } from 'vitest';
import { captionLines } from './caption-lines';

test('a short sentence stays on its line', () => {
  expect(captionLines('Press 「はい」.', 'en')).toEqual(['Press 「はい」.']);
});

test('a longer one becomes lines of about the same length', () => {
  expect(captionLines('The machine waits until you have taken your card and put it away.', 'en')).toEqual([
    'The machine waits until you have',
    'taken your card and put it away.',
  ]);
  expect(captionLines('Điện thoại chỉ dùng được khi đã cài đặt trước ở nhà.', 'vi')).toEqual([
    'Điện thoại chỉ dùng được',
    'khi đã cài đặt trước ở nhà.',
  ]);
});

test('easy Japanese is parted where it has spaces, and keeps its readings', () => {
  expect(
    captionLines(
      '{暗証番号|あんしょうばんごう}は {4桁|よんけた}です。だれにも {見|み}せないで ください。',
      'ja',
    ),
  ).toEqual(['{暗証番号|あんしょうばんごう}は {4桁|よんけた}です。だれにも', '{見|み}せないで ください。']);
});

test('in Chinese no line begins with what closes, and the name of a key stays whole', () => {
  const lines = captionLines(
    '请按黄色的「行政サービス」，然后在屏幕上选择「証明書交付サービス」（300日元）。',
    'zh-Hans',
  );
  expect(lines).toEqual([
    '请按黄色的「行政サービス」，然后在屏幕上',
    '选择「証明書交付サービス」（300日元）。',
  ]);
});

test('a Japanese sentence without spaces is parted between its words', () => {
  const lines = captionLines(
    '「マイナンバーカードを所定の位置に置いて、しばらくそのままお待ちください」',
    'ja',
  );
  expect(lines).toEqual(['「マイナンバーカードを所定の位置に', '置いて、しばらくそのままお待ちください」']);
});
