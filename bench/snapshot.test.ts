import { expect, test } from 'vitest';
import { bytesOfValues } from './snapshot';

test('objects, texts and functions are values; compiled code and what the browser holds are none', () => {
  const meta = {
    node_fields: ['type', 'name', 'self_size'],
    node_types: [['object', 'string', 'closure', 'code', 'native'], 'string', 'number'] as [
      string[],
      ...unknown[],
    ],
  };
  const nodes = [
    [0, 9, 10],
    [1, 9, 20],
    [2, 9, 40],
    [3, 9, 1000],
    [4, 9, 5000],
    [0, 9, 100],
  ].flat();
  expect(bytesOfValues({ snapshot: { meta }, nodes })).toBe(170);
});
