import { expect, test } from 'vitest';
import en from '../languages/en/progress';
import ja from '../languages/ja/progress';
import { plain } from '../../words';

test('what comes next is one sentence with its day and its help', () => {
  expect([
    en.advice.again('tomorrow', 'together'),
    en.advice['less-help']('on Thursday', 'ask'),
    en.advice.again('on Tuesday 1 December', 'alone'),
  ]).toEqual([
    'Do it again tomorrow, together with the coach.',
    'Do it again on Thursday, with less help: hints only when you ask.',
    'Do it again on Tuesday 1 December, on your own.',
  ]);
});

test('in easy Japanese it is two short ones', () => {
  expect(
    [
      ja.advice.again('{明日|あした}', 'together'),
      ja.advice['less-help']('{木曜日|もくようび}に', 'ask'),
    ].map(plain),
  ).toEqual([
    '明日、もう一度 コーチと 一緒に しましょう。',
    '木曜日に、もう一度 しましょう。こんどは、わからない ときだけ ヒントを 見ます。',
  ]);
});

test('one of a thing is one in English', () => {
  expect(
    [1, 2].map((count) => [en.untried(count), en.report.minutes(count), en.imported.runs(count)]),
  ).toEqual([
    ['1 exercise not tried yet', 'about 1 minute', '1 rehearsal'],
    ['2 exercises not tried yet', 'about 2 minutes', '2 rehearsals'],
  ]);
  expect([1, 2].map(en.imported.unknown)).toEqual([
    '1 rehearsal of an exercise this version does not know is kept, but not shown.',
    '2 rehearsals of exercises this version does not know are kept, but not shown.',
  ]);
});
