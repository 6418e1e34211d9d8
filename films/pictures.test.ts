import { expect, test } from 'vitest';
import { standing } from './pictures';

test('each picture stands until the next one comes, the first from the beginning and the last to the end', () => {
  const pictures = [
    { frame: 1, file: '1.png' },
    { frame: 5, file: '5.png' },
    { frame: 6, file: '6.png' },
  ];
  expect(standing(pictures, 31)).toEqual([
    { file: '1.png', from: 0, to: 200 },
    { file: '5.png', from: 200, to: 240 },
    { file: '6.png', from: 240, to: 1240 },
  ]);
});
