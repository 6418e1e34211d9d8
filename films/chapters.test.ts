import { expect, test } from 'vitest';
import { chapters } from './chapters';
import { ends, opens, says } from './testing/a-log';

test('the cards and each part of what is done are chapters, called after their first step', () => {
  const log = [
    opens(40, 'A certificate'),
    says(3000, 'begin.menu', 'The first screen', []),
    says(6000, 'begin.notice', 'A notice', []),
    says(9000, 'identify.card', 'Card or phone?', []),
    ends(14_000, ['You have it.']),
  ];
  expect(chapters(log, 18_000)).toEqual([
    { at: 0, title: 'A certificate' },
    { at: 3000, title: 'The first screen' },
    { at: 9000, title: 'Card or phone?' },
    { at: 14_000, title: 'You have it.' },
  ]);
});

test('what is too short to look for belongs to what was before it, also when that goes on after it', () => {
  const log = [
    opens(0, 'A certificate'),
    says(3000, 'pay.coins', 'Pay', []),
    says(8000, 'wait.a', 'Wait', []),
    says(9000, 'pay.done', 'Paid', []),
    ends(12_000, ['You have it.']),
  ];
  expect(chapters(log, 13_000)).toEqual([
    { at: 0, title: 'A certificate' },
    { at: 3000, title: 'Pay' },
  ]);
});
