import { expect, test } from 'vitest';
import { commandFor } from './clicker';

const nowhere = { writing: false, arrows: false, pressing: false };
const all = (strokes: string[], where = nowhere) => strokes.map((stroke) => commandFor(stroke, where));

test('a teacher goes on and back with a clicker, whichever keys it sends', () => {
  expect(all(['PageDown', 'ArrowRight', 'ArrowDown'])).toEqual(['next', 'next', 'next']);
  expect(all(['PageUp', 'ArrowLeft', 'ArrowUp'])).toEqual(['back', 'back', 'back']);
});

test('the buttons for a black screen ask the class, also on a Japanese keyboard', () => {
  expect(all([' ', 'b', 'B', '.', 'ｂ', '　', '。'])).toEqual(Array.from({ length: 7 }, () => 'ask'));
});

test('the button for the start of a show fills the screen and loads nothing anew', () => {
  expect(all(['F5', 'Escape'])).toEqual(['fill', 'leave']);
});

test('digits, Enter and letters stay the machine’s', () => {
  expect(all(['1', 'Enter', 'Backspace', 'a', 'Tab', 'toString'])).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

test('somebody at the keyboard keeps the arrows among the keys, and Space on a button', () => {
  expect(all(['ArrowRight', ' ', 'PageDown'], { ...nowhere, arrows: true, pressing: true })).toEqual([
    null,
    null,
    'next',
  ]);
  expect(all(['PageDown', '.', 'Escape'], { ...nowhere, writing: true })).toEqual([null, null, null]);
});
