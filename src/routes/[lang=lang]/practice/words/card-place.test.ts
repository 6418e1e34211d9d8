import { describe, expect, test } from 'vitest';
import { cardPlace } from './card-place';

const PHONE = { width: 390, height: 844 };
const FOLDED = { left: 0, top: 60, width: 390, height: 190 };
const word = (top: number) => ({ left: 40, top, width: 200, height: 30 });

test('the card takes the place of the coach where the coach has room', () => {
  const coach = { left: 870, top: 60, width: 410, height: 740 };
  expect(cardPlace(coach, word(300), { width: 1280, height: 800 }, 2000)).toEqual(coach);
});

describe('on a phone', () => {
  test('it hides the coach, and nothing else as long as nothing is looked up', () => {
    expect(cardPlace(FOLDED, null, PHONE, 120)).toEqual(FOLDED);
    expect(cardPlace(FOLDED, null, PHONE, 400)).toEqual(FOLDED);
  });

  test('it comes down as far as the word, which stays in sight', () => {
    expect(cardPlace(FOLDED, word(500), PHONE, 320)).toEqual({ ...FOLDED, height: 320 });
    expect(cardPlace(FOLDED, word(500), PHONE, 900)).toEqual({ ...FOLDED, height: 432 });
  });

  test('it lies at the foot of the page while a word near the head is looked up', () => {
    expect(cardPlace(FOLDED, word(270), PHONE, 320)).toEqual({ left: 0, top: 524, width: 390, height: 320 });
    expect(cardPlace(FOLDED, word(270), PHONE, 900)).toEqual({ left: 0, top: 308, width: 390, height: 536 });
  });
});
