import { describe, expect, it } from 'vitest';
import { DIGITS, keypad, onKeypad, typedOn } from './keypad';

const typing = (...keys: string[]) => keys.reduce((typed, key) => typedOn(typed, key, 4), '');

describe('somebody who types', () => {
  it.each([
    ['four digits has all of them', ['5', '8', '2', '0'], '5820'],
    ['a fifth has four still', ['5', '8', '2', '0', '9'], '5820'],
    ['one wrong takes it back', ['5', '9', 'correct', '8'], '58'],
    ['nothing takes nothing back', ['correct'], ''],
    ['all wrong begins again', ['1', '2', 'clear', '5'], '5'],
    ['and touches another key has what they had', ['1', 'confirm', '10'], '1'],
  ])('%s', (_, keys, typed) => {
    expect(typing(...keys)).toBe(typed);
  });
});

describe('the keypad', () => {
  const WORDS = { correct: '{訂正|ていせい}', clear: '{取消|とりけし}' };
  const enabled = (typed: string) =>
    keypad(typed, 4, WORDS).keys.flatMap((key) => (key.enabled ? [key.id] : []));

  it('shows how many are typed, never which', () => {
    expect(keypad('58', 4, WORDS).body).toEqual({ kind: 'keypad', typed: 2, length: 4 });
  });

  it('takes digits until it is full, and gives back what is there', () => {
    expect([enabled(''), enabled('5'), enabled('5820')]).toEqual([
      [...DIGITS],
      [...DIGITS, 'correct', 'clear'],
      ['correct', 'clear'],
    ]);
  });

  it('answers every key of it alike', () => {
    const { keys } = keypad('', 4, WORDS);
    expect(onKeypad('typed')).toEqual(Object.fromEntries(keys.map(({ id }) => [`touch.${id}`, 'typed'])));
  });
});
