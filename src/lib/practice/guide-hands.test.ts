import { describe, expect, it } from 'vitest';
import { scenarios, type Line, type Scenario } from '../scenarios';
import { Guide } from './guide';
import type { Deed } from './play';
import type { Stand } from './script';
import { asking, seen, standing, withCard } from './testing/stand';

const CARD = 'my-number-card';
const SCRIPT: { line: Line; step: string }[] = [
  { line: { turn: CARD, to: 'asked' }, step: 'ready' },
  { line: { put: CARD, at: 'slot' }, step: 'ready' },
  { line: { push: CARD, from: 'slot' }, step: 'loose' },
  { line: { see: 'look' }, step: 'look' },
  { line: { look: 'frame' }, step: 'look' },
  { line: { speak: 'help' }, step: 'failed' },
  { line: { see: 'check' }, step: 'check' },
];

/** Somebody whom the guide tells what to do wherever they are put. */
function learner() {
  const scenario = {
    ...(scenarios['wrong-card'] as Scenario),
    script: SCRIPT.map(({ line }) => line),
  };
  const bare: Deed = {
    ...standing({ step: 'look', screen: seen({}) }),
    line: 4,
    event: { type: 'look.closer' },
  };
  const guide = new Guide(scenario, {
    deeds: [bare],
    begun: SCRIPT.map(({ step }, line) => ({ line, step })),
  });
  const told = (stand: Stand) => guide.next(stand, '')?.event.type ?? null;
  /** Does what the guide says, and stands like that. */
  const does = (before: Stand, after: Stand) => {
    const next = guide.next(before, '');
    if (!next) throw new Error(`nothing to do at ${before.step}`);
    guide.saw(before, next.event, after);
    guide.followed(next, after);
  };
  return { guide, told, does };
}

const ready = standing({ screen: asking('back') });
const turned = withCard(ready, { side: 'back' });
const loose = (side: 'front' | 'back') => ({
  ...withCard(ready, { side, at: 'slot' }),
  step: 'loose',
});

describe('somebody with the card the wrong way round', () => {
  it('is told to turn it before putting it down', () => {
    const { told, does } = learner();
    expect(told(ready)).toBe(`handle.${CARD}.turn`);
    does(ready, turned);
    expect(told(turned)).toBe(`put.${CARD}.slot`);
  });

  it('is told to turn it again when they turned it back', () => {
    const { told, does } = learner();
    does(ready, turned);
    expect(told(ready)).toBe(`handle.${CARD}.turn`);
  });

  it('who has put it in already takes it, turns it, puts it in and pushes it', () => {
    const { told, does } = learner();
    does(ready, turned);
    expect(told(loose('front'))).toBe(`take.${CARD}.slot`);
    does(loose('front'), ready);
    expect(told(ready)).toBe(`handle.${CARD}.turn`);
    does(ready, turned);
    expect(told(turned)).toBe(`put.${CARD}.slot`);
    does(turned, loose('back'));
    expect(told(loose('back'))).toBe(`push.${CARD}.slot`);
  });
});

describe('somebody before the camera', () => {
  const at = (face: Parameters<typeof seen>[0], holding: number | null = null) =>
    standing({ step: 'look', screen: seen(face, holding) });
  const inFrame = { x: 0, y: 0, distance: 0 };

  it('who put on a mask nobody asked for is told to take it off first', () => {
    const { guide, told } = learner();
    expect(guide.next(at({ mask: true }), '')).toMatchObject({
      event: { type: 'look.mask-off' },
      mends: true,
    });
    expect(told(at({}))).toBe('look.closer');
  });

  it('who moves out of the frame again is told the way back', () => {
    const { told, does } = learner();
    does(at({ x: 1, y: 0, distance: 0 }), at(inFrame, 1500));
    expect(told(at(inFrame, 1500))).toBeNull();
    expect(told(at({ ...inFrame, y: 1 }))).toBe('look.down');
  });
});

describe('somebody who is to say something', () => {
  const failed = standing({ step: 'failed' });

  it('is told so, and not again once they said it', () => {
    const { told, does } = learner();
    expect(told(failed)).toBe('speak.help');
    does(failed, failed);
    expect(told(failed)).toBeNull();
  });

  it('and says it unasked is not told', () => {
    const { guide, told } = learner();
    guide.saw(failed, { type: 'speak.help' }, failed);
    expect(told(failed)).toBeNull();
  });

  it('is told again when they come back from elsewhere', () => {
    const { guide, told, does } = learner();
    does(failed, failed);
    guide.saw(ready, { type: 'touch.back' }, failed);
    expect(told(failed)).toBe('speak.help');
  });
});
