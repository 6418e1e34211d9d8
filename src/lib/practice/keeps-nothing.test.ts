import { describe, expect, it } from 'vitest';
import { fresh } from '../card';
import { cardIn } from './chip';
import type { Cards, Keeper } from './kept-cards';
import { Rehearsing } from './testing/rehearsing';

const WHERE: [string, Cards['problem']][] = [
  ['is full', null],
  ['lets nothing be kept', 'no-storage'],
  ['keeps what only a later version of the site can read', 'newer'],
];

describe.each(WHERE)('on a device that %s', (_, problem) => {
  const keeper: Keeper = { load: () => ({ kept: fresh, problem }), save: () => false };
  const left = ({ rehearsal }: Rehearsing) =>
    cardIn(rehearsal.stand.belongings)?.pins.authentication?.triesLeft;

  it('a try that was missed stays missed', () => {
    const minh = new Rehearsing('one-wrong-pin', 'lawson', { keeper }).to('identify.wrongPin');
    expect(left(minh)).toBe(2);
    minh.follows(({ stand }) => stand.step !== 'identify.wrongPin');
    expect(left(minh)).toBe(2);
  });

  it('a card that is locked to begin with stays locked', () => {
    const somebody = new Rehearsing('reader-locked-pin-face-works', 'tray', { keeper });
    const { step } = somebody.rehearsal.stand;
    somebody.follows(({ stand }) => stand.step !== step);
    expect(left(somebody)).toBe(0);
  });
});
