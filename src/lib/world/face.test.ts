import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsFrame, looked, looks, NEARBY, wayIntoFrame, type Face } from './face';

const offset = fc.integer({ min: -2, max: 2 });
const faces: fc.Arbitrary<Face> = fc.record({
  x: offset,
  y: offset,
  distance: offset,
  mask: fc.boolean(),
  hat: fc.boolean(),
});

test('from wherever somebody stands, the way leads into the frame, and changes nothing they wear', () => {
  fc.assert(
    fc.property(faces, (face) => {
      const there = wayIntoFrame(face).reduce(looked, face);
      expect(there).toEqual({ x: 0, y: 0, distance: 0, mask: face.mask, hat: face.hat });
      expect(fitsFrame(there)).toBe(true);
    }),
  );
});

test('who stands right has no way to go', () => {
  expect(wayIntoFrame({ ...NEARBY, x: 0, y: 0, distance: 0 })).toEqual([]);
});

test('every step that is offered can be taken back', () => {
  const back = {
    left: 'right',
    right: 'left',
    up: 'down',
    down: 'up',
    closer: 'back',
    back: 'closer',
  } as const;
  fc.assert(
    fc.property(faces, (face) => {
      for (const look of looks(face))
        if (look in back) {
          const away = looked(face, look);
          expect(away).not.toEqual(face);
          expect(looked(away, back[look as keyof typeof back])).toEqual(face);
        }
    }),
  );
});

test('a mask comes off and goes on again', () => {
  const masked = looked(NEARBY, 'mask-on');
  expect(masked).toEqual({ ...NEARBY, mask: true });
  expect(looks(masked)).toContain('mask-off');
  expect(looks(masked)).not.toContain('mask-on');
  expect(looked(masked, 'mask-off')).toEqual(NEARBY);
});

test('nobody goes further than the camera sees', () => {
  const far = { ...NEARBY, distance: 2 };
  expect(looks(far)).not.toContain('back');
  expect(looked(far, 'back')).toEqual(far);
});
