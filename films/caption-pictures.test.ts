import { expect, test } from 'vitest';
import { stripsOf } from './caption-pictures';

test('where nothing is said the strip is empty, so that strips last as long as the film', () => {
  const cues = [
    { from: 40, to: 1000, text: 'One' },
    { from: 1000, to: 2000, text: 'Two' },
  ];
  expect(stripsOf(cues, 3000, (text) => text || 'empty')).toEqual([
    { file: 'empty', from: 0, to: 40 },
    { file: 'One', from: 40, to: 1000 },
    { file: 'Two', from: 1000, to: 2000 },
    { file: 'empty', from: 2000, to: 3000 },
  ]);
});
