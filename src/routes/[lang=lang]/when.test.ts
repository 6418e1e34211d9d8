import { expect, test } from 'vitest';
import en from '$lib/coach/languages/en/progress';
import ja from '$lib/coach/languages/ja/progress';
import { whenOf } from './when';

const TUESDAY = '2026-11-24';

test.each([
  ['2026-11-20', 'today', '{今日|きょう}'],
  ['2026-11-24', 'today', '{今日|きょう}'],
  ['2026-11-25', 'tomorrow', '{明日|あした}'],
  ['2026-11-26', 'on Thursday', '{木曜日|もくようび}に'],
  ['2026-11-30', 'on Monday', '{月曜日|げつようび}に'],
  ['2026-12-01', 'on Tuesday 1 December', '12{月|がつ} {1日|ついたち}（{火曜日|かようび}）に'],
])('on a Tuesday, %s is %s', (day, english, japanese) => {
  expect([whenOf(en.when, day, TUESDAY), whenOf(ja.when, day, TUESDAY)]).toEqual([english, japanese]);
});
