import { expect, test } from 'vitest';
import { lookForStroke } from './face-strokes';

test('arrows move the face, plus and minus bring it nearer and farther, wide or narrow', () => {
  const strokes = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '＋', '=', '-', '－'];
  expect(strokes.map(lookForStroke)).toEqual([
    'left',
    'right',
    'up',
    'down',
    'closer',
    'closer',
    'closer',
    'back',
    'back',
  ]);
});

test('no other stroke moves anybody', () => {
  expect(['Enter', ' ', 'a', '1', 'Tab', 'Backspace', 'constructor'].map(lookForStroke)).toEqual(
    Array.from({ length: 7 }, () => undefined),
  );
});
