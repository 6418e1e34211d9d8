import { describe, expect, it } from 'vitest';
import type { Done } from './level';
import { lessonOf, noVisits, visited, wentIn, type Happening, type Visits } from './visits';

const after = (...happenings: Happening[]): Visits => happenings.reduce(visited, noVisits);

/** What the visit that is going on would teach, were it over. */
const lesson = (...happenings: Happening[]) => {
  const { visit } = after(...happenings);
  return visit && lessonOf(visit);
};

const AT_MENU = { arrived: 'menu' } as const;
const DID = { did: 'learner' } as const;
const SLIP = { slipped: { step: 'menu', key: 'tile.scan' } };

describe('how a step went', () => {
  it.each<[string, Happening[], Record<string, string>]>([
    ['without any help: alone', [AT_MENU, DID, 'left'], { menu: 'alone' }],
    ['told where to look: with a hint', [AT_MENU, { helped: 1 }, DID, 'left'], { menu: 'hint' }],
    [
      'told what it says: with a hint',
      [AT_MENU, { helped: 1 }, { helped: 2 }, DID, 'left'],
      { menu: 'hint' },
    ],
    ['shown', [AT_MENU, { helped: 3 }, DID, 'left'], { menu: 'shown' }],
    [
      'shown first, and less then: shown',
      [AT_MENU, { helped: 3 }, { helped: 1 }, DID, 'left'],
      { menu: 'shown' },
    ],
    ['come to, but nothing was done: nothing to say', [AT_MENU, { helped: 3 }, 'left'], {}],
    [
      'twice: the worse counts',
      [AT_MENU, { helped: 1 }, DID, { arrived: 'pin' }, DID, AT_MENU, DID, 'left'],
      { menu: 'hint', pin: 'alone' },
    ],
    [
      'by the hand of the page, at whatever level: shown',
      [AT_MENU, { did: 'hand' }, 'left'],
      { menu: 'shown' },
    ],
    ['in part by the hand: shown', [AT_MENU, { did: 'hand' }, DID, 'left'], { menu: 'shown' }],
    ['led, as something was amiss: with a hint', [AT_MENU, 'led', DID, 'left'], { menu: 'hint' }],
    [
      'led, and once more alone: alone',
      [AT_MENU, 'led', DID, AT_MENU, DID, AT_MENU, 'led', DID, 'left'],
      { menu: 'alone' },
    ],
    ['shown already, and led then: shown', [AT_MENU, { helped: 3 }, 'led', DID, 'left'], { menu: 'shown' }],
    ['off the way: nothing to say', [{ arrived: null }, { helped: 3 }, DID, 'left'], {}],
  ])('%s', (_, happenings, steps) => {
    const visits = after(...happenings);
    expect([wentIn(visits), visits.slips, visits.visit]).toEqual([steps, [], null]);
  });
});

describe('a slip', () => {
  it('is noted, and teaches that the step must be learned anew', () => {
    const visits = after(AT_MENU, SLIP, DID, 'left');
    expect([wentIn(visits), visits.slips]).toEqual([{ menu: 'alone' }, [{ step: 'menu', key: 'tile.scan' }]]);
    expect(lesson(AT_MENU, SLIP, DID)).toEqual({ done: 'alone', slipped: true });
  });

  it.each<[string, Happening[], Done]>([
    ['alone', [AT_MENU, SLIP, { ledBack: 'menu' }, { arrived: null }, AT_MENU, DID, 'left'], 'hint'],
    ['shown', [AT_MENU, SLIP, { ledBack: 'menu' }, { helped: 3 }, DID, 'left'], 'shown'],
  ])('from which the coach led back is not done alone, though then it was %s', (_, happenings, done) => {
    expect(wentIn(after(...happenings))).toEqual({ menu: done });
  });

  it('that shows only elsewhere does not spoil what is done there', () => {
    expect(lesson(AT_MENU, DID, { arrived: 'pin' }, SLIP, DID)).toEqual({ done: 'alone', slipped: false });
  });
});

describe('nothing is learned', () => {
  it.each<[string, Happening[]]>([
    ['where nothing was done', [AT_MENU]],
    ['by what the hand of the page did', [AT_MENU, { did: 'hand' }]],
    ['by what was done because the coach led', [AT_MENU, 'led', DID]],
    ['by what it did in part', [AT_MENU, { did: 'hand' }, DID]],
    ['by doing again what was taken back', [{ arrived: 'menu', retaken: true }, DID]],
    ['by doing again at the same step what was taken back', [AT_MENU, DID, 'retaken', DID]],
  ])('%s', (_, happenings) => {
    expect(lesson(...happenings)).toBeNull();
  });
});
