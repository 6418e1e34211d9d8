import { describe, expect, it } from 'vitest';
import type { Line } from '../scenarios';
import { handled, move } from '../world';
import { busy, deeds, type Stand } from './script';
import { asking, seen, standing, withCard } from './testing/stand';

const CARD = 'my-number-card';
const told = (line: Line, stand: Stand) => deeds(line, stand)?.map(({ type }) => type) ?? null;

describe('to turn the card as asked', () => {
  const asked = { turn: CARD, to: 'asked' } as const;
  const other = { turn: CARD, to: 'other' } as const;
  const turn = [`handle.${CARD}.turn`];

  it.each<[string, 'front' | 'back', 'front' | 'back', string[], string[]]>([
    ['lies right', 'front', 'front', [], turn],
    ['lies right with its back up', 'back', 'back', [], turn],
    ['lies wrong', 'front', 'back', turn, []],
    ['lies wrong with its back up', 'back', 'front', turn, []],
  ])('when it %s', (_, side, shown, then, onPurpose) => {
    const stand = withCard(standing({ screen: asking(shown) }), { side });
    expect([told(asked, stand), told(other, stand)]).toEqual([then, onPurpose]);
  });

  it('one waits until a picture shows how', () => {
    expect(told(asked, standing())).toBeNull();
  });

  it('one takes it first when it stands in the slot', () => {
    const stand = withCard(standing({ screen: asking('back') }), { at: 'slot' });
    expect(told(asked, stand)).toEqual([`take.${CARD}.slot`, ...turn]);
  });

  it('one takes it out of its case first', () => {
    const { belongings } = standing();
    const cased = { ...belongings[CARD], thing: { ...belongings[CARD]?.thing, cased: true } };
    const stand = standing({
      screen: asking('back'),
      belongings: { ...belongings, [CARD]: cased as (typeof belongings)[string] },
    });
    expect(told(asked, stand)).toEqual([`handle.${CARD}.uncase`, ...turn]);
  });
});

describe('to push the card', () => {
  const push = { push: CARD, from: 'slot' } as const;

  it('it must stand in the slot, and is pushed once', () => {
    const at = (place: string) => told(push, withCard(standing(), { at: place }));
    expect([at('hand'), at('slot'), at('end')]).toEqual([null, [`push.${CARD}.slot`], []]);
  });

  it('there must be something to push it into', () => {
    expect(told({ push: CARD, from: 'desk' }, standing())).toEqual([]);
  });

  it('is as good as to have put it there', () => {
    const put = { put: CARD, at: 'slot' } as const;
    expect(told(put, withCard(standing(), { at: 'end' }))).toEqual([]);
    expect(told(put, withCard(standing(), { at: 'desk' }))).toEqual([
      `take.${CARD}.desk`,
      `put.${CARD}.slot`,
    ]);
  });
});

describe('to do something to a thing', () => {
  it('one does it once', () => {
    const open = { handle: 'phone', how: 'open' } as const;
    const { belongings } = standing();
    expect(told(open, standing())).toEqual(['handle.phone.open']);
    expect(told(open, standing({ belongings: handled(belongings, 'phone', 'open') }))).toEqual([]);
  });

  it('one takes it into the hand', () => {
    const belongings = move(standing().belongings, 'statement', 'desk');
    expect(told({ handle: 'statement', how: 'fill' }, standing({ belongings }))).toEqual([
      'take.statement.desk',
      'handle.statement.fill',
    ]);
  });

  it('one waits until it is there', () => {
    expect(told({ handle: 'prescription', how: 'fill' }, standing())).toBeNull();
  });
});

describe('before a camera', () => {
  it('the face is moved into the frame, the distance first', () => {
    expect(told({ look: 'frame' }, standing({ screen: seen({}) }))).toEqual([
      'look.closer',
      'look.left',
      'look.up',
    ]);
  });

  it('there is nothing to do but wait while the face is held still', () => {
    const stand = standing({ screen: seen({ x: 0, y: 0, distance: 0 }, 1500) });
    expect([busy(stand), told({ look: 'frame' }, stand)]).toEqual([true, []]);
    expect(busy(standing({ screen: seen({}) }))).toBe(false);
  });

  it('what is worn is taken off, once', () => {
    const off = (mask: boolean) => told({ look: 'mask-off' }, standing({ screen: seen({ mask }) }));
    expect([off(true), off(false)]).toEqual([['look.mask-off'], []]);
  });

  it('only a camera looks', () => {
    expect(told({ look: 'frame' }, standing())).toBeNull();
  });
});

describe('somebody who waits', () => {
  const waiting = standing({
    screen: { title: '', heading: '', keys: [], body: { kind: 'waiting', what: 'checking' } },
  });

  it('can say something all the same', () => {
    expect([busy(waiting), told({ speak: 'help' }, waiting)]).toEqual([true, ['speak.help']]);
  });

  it('waits with what can not be said yet', () => {
    expect(told({ speak: 'no-face' }, waiting)).toBeNull();
  });
});
