import { describe, expect, it } from 'vitest';
import { inRows, type Placed } from './rows';
import { choose, next, on, resume, settle, start, type At, type Stop } from './scan';

const thing = (id: string): Stop => ({ id });
const PAGE: Stop[] = [
  { id: 'screen', parts: [thing('yes'), thing('no')] },
  { id: 'things', parts: [thing('card')] },
  thing('further'),
];

const walk = (stops: Stop[], from: At, times: number): (string | null)[] => {
  const seen: (string | null)[] = [];
  for (let at = from; seen.length < times; at = next(stops, at)) seen.push(at.on);
  return seen;
};

describe('whoever has one switch', () => {
  it('is shown the groups one after the other, and again from the first', () => {
    expect(walk(PAGE, start(PAGE), 4)).toEqual(['screen', 'things', 'further', 'screen']);
  });

  it('goes into a group, and finds its things and the way out', () => {
    const { at } = choose(PAGE, start(PAGE));
    expect(walk(PAGE, at, 4)).toEqual(['yes', 'no', null, 'yes']);
  });

  it('presses a thing', () => {
    const at = { inside: ['screen'], on: 'no', rounds: 0 };
    expect(choose(PAGE, at)).toEqual({ press: 'no', at });
    expect(choose(PAGE, { inside: [], on: 'further', rounds: 0 })).toMatchObject({ press: 'further' });
  });

  it('goes out to the next group', () => {
    const chosen = choose(PAGE, { inside: ['screen'], on: null, rounds: 0 });
    expect(chosen).toEqual({ leave: 'screen', at: { inside: [], on: 'things', rounds: 0 } });
  });

  it('is let out of the wrong group without a press, after two rounds', () => {
    const { at } = choose(PAGE, start(PAGE));
    expect(walk(PAGE, at, 8)).toEqual(['yes', 'no', null, 'yes', 'no', null, 'things', 'further']);
  });

  it('stands in a dialog at once, and can leave it', () => {
    const dialog: Stop[] = [{ id: 'dialog', kind: 'over', parts: [thing('close')] }];
    expect(start(dialog)).toEqual({ inside: ['dialog'], on: 'close', rounds: 0 });
    expect(walk(dialog, start(dialog), 7)).toEqual(['close', null, 'close', null, 'close', null, 'close']);
    expect(choose(dialog, { inside: ['dialog'], on: null, rounds: 0 })).toMatchObject({ leave: 'dialog' });
  });

  it('is not led into the head of a page that is still empty', () => {
    const head: Stop[] = [{ id: 'head', parts: [thing('home')] }];
    expect(start(head)).toEqual({ inside: [], on: 'head', rounds: 0 });
    expect(next([...PAGE, ...head], start(head))).toEqual({ inside: [], on: 'screen', rounds: 0 });
  });

  it('finds nothing on an empty page, and the first thing as soon as there is one', () => {
    const at = start([]);
    expect(choose([], at)).toEqual({ at });
    expect(next(PAGE, next([], at))).toEqual({ inside: [], on: 'screen', rounds: 0 });
  });
});

describe('when the page changes', () => {
  const inScreen: At = { inside: ['screen'], on: 'yes', rounds: 0 };

  it('the highlight stays in its group while that is there', () => {
    const then: Stop[] = [{ id: 'screen', parts: [thing('ok'), thing('back')] }, thing('further')];
    expect(settle(then, inScreen)).toEqual({ inside: ['screen'], on: 'ok', rounds: 0 });
    expect(next(then, inScreen)).toEqual({ inside: ['screen'], on: 'ok', rounds: 0 });
  });

  it('it begins anew where its group is gone', () => {
    expect(settle([PAGE[1] ?? thing(''), thing('further')], inScreen)).toEqual({
      inside: [],
      on: 'things',
      rounds: 0,
    });
  });

  it('it goes on where the page has led one to', () => {
    expect(resume(PAGE, inScreen, 'card')).toEqual({ inside: ['things'], on: 'card', rounds: 0 });
    expect(resume(PAGE, inScreen, 'things')).toEqual({ inside: ['things'], on: 'card', rounds: 0 });
    expect(resume(PAGE, inScreen, 'gone')).toEqual({ inside: ['screen'], on: 'yes', rounds: 0 });
  });

  it('it goes on from the first row of the same keypad', () => {
    const keypad: Stop[] = [
      {
        id: 'screen',
        parts: [
          { id: '1-row', kind: 'row', parts: [thing('1'), thing('2')] },
          { id: '3-row', kind: 'row', parts: [thing('3'), thing('4')] },
        ],
      },
      thing('further'),
    ];
    const at = on(keypad, '4');
    expect(at).toEqual({ inside: ['screen', '3-row'], on: '4', rounds: 0 });
    expect(resume(keypad, at ?? inScreen, null)).toEqual({ inside: ['screen'], on: '1-row', rounds: 0 });
  });
});

describe('many things', () => {
  const at = (id: number, row: number): Placed => ({ id: String(id), top: row * 60, height: 50 });
  const ids = (stops: Stop[]) => stops.map(({ id, parts }) => parts?.map((part) => part.id).join(' ') ?? id);

  it('are walked over one by one as long as they are few', () => {
    expect(ids(inRows([at(1, 0), at(2, 0), at(3, 1)]))).toEqual(['1', '2', '3']);
  });

  it('are walked over by rows, as the keys of a keypad', () => {
    const keys = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((id) => at(id, Math.floor((id - 1) / 3)));
    expect(ids(inRows(keys))).toEqual(['1 2 3', '4 5 6', '7 8 9', '10 11']);
  });

  it('are bundled where each has a row of its own, and cut where a row is long', () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((id) => at(id, id));
    expect(ids(inRows(list))).toEqual(['1 2 3 4', '5 6 7 8', '9 10']);
    const row = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => at(id, 0));
    expect(ids(inRows(row))).toEqual(['1 2 3', '4 5 6', '7 8 9']);
  });
});
