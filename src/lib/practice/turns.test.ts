import { expect, test } from 'vitest';
import type { Stand } from './script';
import { mayCostATry } from './turns';

const at = (typed: number, keys: string[]): Stand =>
  ({
    screen: { body: { kind: 'keypad', typed, length: 4 }, keys: keys.map((id) => ({ id })) },
  }) as unknown as Stand;

test.each([
  ['touch.5', at(2, ['confirm']), false],
  ['touch.5', at(3, ['confirm']), false],
  ['touch.confirm', at(3, ['confirm']), false],
  ['touch.confirm', at(4, ['confirm']), true],
  ['touch.5', at(2, []), false],
  ['touch.5', at(3, []), true],
  ['take.my-number-card.card-pad', at(4, ['confirm']), false],
] as const)('%s hands over a PIN only where it can', (type, stand, may) => {
  expect(mayCostATry({ type } as Parameters<typeof mayCostATry>[0], stand)).toBe(may);
});
