import type { Words } from '../words';
import type { Body, Key, KeyId } from './screen';

/** The keys of a keypad, in the order they are drawn in. */
export const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;
export type Digit = (typeof DIGITS)[number];

const EDITS = ['correct', 'clear'] as const;
type Typing = Digit | (typeof EDITS)[number];

const isDigit = (key: KeyId): key is Digit => DIGITS.some((digit) => digit === key);

/** What is typed after a key: a digit is added up to the length, `correct` takes one back, `clear` all of them. */
export function typedOn(typed: string, key: KeyId, length: number): string {
  if (key === 'correct') return typed.slice(0, -1);
  if (key === 'clear') return '';
  return isDigit(key) ? (typed + key).slice(0, length) : typed;
}

/** The same answer to every key of a keypad, for a state's `on`. */
export const onKeypad = <const Answer>(answer: Answer): Record<`touch.${Typing}`, Answer> =>
  Object.fromEntries([...DIGITS, ...EDITS].map((key) => [`touch.${key}`, answer])) as Record<
    `touch.${Typing}`,
    Answer
  >;

/** What a screen shows to type a PIN: dots, the ten digits, and the keys 訂正 (`correct`) and 取消 (`clear`). */
export const keypad = (
  typed: string,
  length: number,
  words: { correct: Words; clear: Words },
): { body: Extract<Body, { kind: 'keypad' }>; keys: Key[] } => ({
  body: { kind: 'keypad', typed: typed.length, length },
  keys: [
    ...DIGITS.map((id): Key => ({ id, words: id, look: 'digit', enabled: typed.length < length })),
    ...EDITS.map((id): Key => ({
      id,
      words: words[id],
      look: 'edit',
      enabled: typed.length > 0,
    })),
  ],
});
