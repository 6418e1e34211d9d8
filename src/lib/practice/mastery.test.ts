import { describe, expect, it } from 'vitest';
import type { Done } from './level';
import { helpAt, learned, type Learned } from './mastery';

/** What is known of a step after these visits: alone, with a hint, shown; and a slip. */
const after = (...visits: (Done | 'slip')[]): Learned | undefined =>
  visits.reduce<Learned | undefined>(
    (before, visit) =>
      learned(before, visit === 'slip' ? { done: 'alone', slipped: true } : { done: visit, slipped: false }),
    undefined,
  );

const together = (...visits: (Done | 'slip')[]) => helpAt('together', after(...visits));

describe('in Together a step', () => {
  it.each<[string, (Done | 'slip')[], string]>([
    ['nobody was at yet is shown', [], 'full'],
    ['done right once with help is shown late', ['shown'], 'late'],
    ['done right with a hint is shown late', ['hint'], 'late'],
    ['done alone at once is shown late', ['alone'], 'late'],
    ['done alone twice in a row is shown no more', ['shown', 'alone', 'alone'], 'asked'],
    ['done alone twice, but not in a row, is shown late still', ['alone', 'shown', 'alone'], 'late'],
    ['done alone twice is shown again after a slip', ['alone', 'alone', 'slip'], 'full'],
    ['slipped at must be learned from the beginning', ['alone', 'alone', 'slip', 'shown', 'alone'], 'late'],
    ['that was learned, and then shown when asked, is shown late again', ['alone', 'alone', 'shown'], 'late'],
  ])('%s', (_, visits, help) => {
    expect(together(...visits)).toBe(help);
  });
});

it.each([
  ['watch', 'full'],
  ['ask', 'asked'],
  ['alone', 'none'],
] as const)('%s has its own help, whatever was learned', (level, help) => {
  expect([helpAt(level, undefined), helpAt(level, after('alone', 'alone'))]).toEqual([help, help]);
});
