import { expect, it } from 'vitest';
import { learnedBy, learning, taught } from './learning';
import type { Done } from './level';
import { helpAt, type Learned } from './mastery';

const BEFORE: Learned = { right: 1, alone: 1 };

/** One run at the menu, of which that was known before. */
const run = (before: Learned | undefined, ...visits: (Done | 'slip')[]) =>
  visits.reduce(
    (so, visit) =>
      taught(
        so,
        'menu',
        visit === 'slip' ? { done: 'shown', slipped: true } : { done: visit, slipped: false },
      ),
    learning(before ? { menu: before } : {}),
  );

it.each<[string, Learned | undefined, (Done | 'slip')[], Learned | undefined]>([
  ['nothing new where nobody was', BEFORE, [], BEFORE],
  ['done alone once', BEFORE, ['alone'], { right: 1, alone: 2 }],
  [
    'done alone once, however often in one run',
    undefined,
    ['alone', 'alone', 'alone'],
    { right: 0, alone: 1 },
  ],
  ['done right once, however often in one run', undefined, ['shown', 'shown'], { right: 1, alone: 0 }],
  ['not alone when one visit needed help', BEFORE, ['alone', 'hint', 'alone'], { right: 2, alone: 0 }],
  ['nothing any more after a slip', BEFORE, ['alone', 'slip'], { right: 0, alone: 0 }],
  ['only what came after the slip', BEFORE, ['alone', 'slip', 'shown', 'alone'], { right: 1, alone: 0 }],
])('the next run finds: %s', (_, before, visits, after) => {
  expect(learnedBy(run(before, ...visits)).menu).toEqual(after);
});

it.each<[string, Learned | undefined, (Done | 'slip')[], string]>([
  ['shown as it was, though done right meanwhile', undefined, ['shown'], 'full'],
  ['shown late as it was, though done alone meanwhile', BEFORE, ['alone'], 'late'],
  ['not shown as it was, though asked for meanwhile', { right: 0, alone: 2 }, ['shown'], 'asked'],
  ['shown after a slip, to the end of the run', { right: 0, alone: 2 }, ['slip', 'alone', 'alone'], 'full'],
])('who comes there again in the same run finds it %s', (_, before, visits, help) => {
  expect(helpAt('together', run(before, ...visits).known.menu)).toBe(help);
});
