import { describe, expect, it } from 'vitest';
import { NEARBY } from '../../../world';
import { Visitor } from './visitor';

const atCamera = (visit: Partial<ConstructorParameters<typeof Visitor>[0]> = {}) =>
  new Visitor({ who: 'sato-haruko', ...visit }).laysCard().waitsFor('method').presses('method.face');

const IN_FRAME = { ...NEARBY, x: 0, y: 0, distance: 0 };

describe('the face before the camera', () => {
  it('is compared when it has been still in the frame, and opens the way', () => {
    const haruko = atCamera().looksIntoFrame();
    expect(haruko.screen.body).toMatchObject({ kind: 'camera', holding: 2_500 });
    expect(haruko.waits(2_400).step).toBe('face.hold');
    expect(haruko.waits(200).step).toBe('insurance.checking');
  });

  it('that moves while it is compared starts the wait anew', () => {
    const haruko = atCamera().looksIntoFrame().waits(2_000).looks('left');
    expect([haruko.step, haruko.screen.body]).toMatchObject(['face.look', { holding: null }]);
    expect(haruko.looks('right').waits(2_400).step).toBe('face.hold');
    expect(haruko.waits(200).step).toBe('insurance.checking');
  });

  it.each([
    ['too near', { ...IN_FRAME, distance: -1 }],
    ['too far', { ...IN_FRAME, distance: 2 }],
    ['aside', { ...IN_FRAME, x: -1 }],
    ['too low', { ...IN_FRAME, y: -2 }],
  ] as const)('is never compared while it is %s, and is told what to do', (_, face) => {
    const haruko = atCamera({ face }).waits(20_000);
    expect(haruko.step).toBe('face.look');
    expect(haruko.screen.lines?.length).toBeGreaterThan(0);
  });

  it('with a mask is asked to take it off by the flat reader, and not by the upright one', () => {
    const masked = { ...IN_FRAME, mask: true };
    expect(atCamera({ face: masked }).step).toBe('face.look');
    expect(atCamera({ face: masked }).looks('mask-off').step).toBe('face.hold');
    expect(atCamera({ face: masked, make: 'upright' }).step).toBe('face.hold');
  });

  it('against the light is not seen until the blind is down', () => {
    const dark = atCamera({ faults: ['backlight'] }).looksIntoFrame();
    expect([dark.step, dark.screen.body]).toMatchObject(['face.look', { light: 'behind' }]);
    expect(dark.says('bright').step).toBe('face.hold');
  });
});

describe('a face that is not recognised', () => {
  const failed = (visit: Partial<ConstructorParameters<typeof Visitor>[0]> = {}) =>
    atCamera({ faults: ['no-match'], ...visit })
      .looksIntoFrame()
      .waitsFor('face.noMatch');

  it('may be shown again, as often as the facility allows; then there is the PIN', () => {
    const haruko = failed().presses('again').looksIntoFrame().waitsFor('face.noMatch');
    haruko.presses('again').looksIntoFrame().waitsFor('face.noMore');
    expect(haruko.keys).not.toContain('もう一度');
    expect(haruko.presses('method.pin').types('5829').step).toBe('insurance.checking');
  });

  it('has fewer tries where the facility says so', () => {
    const haruko = atCamera({ faults: ['no-match'], where: 'hoshi-dental' });
    haruko.looksIntoFrame().waitsFor('face.noMatch').presses('again').looksIntoFrame();
    expect(haruko.waitsFor('face.noMore').step).toBe('face.noMore');
  });

  it('and a forgotten PIN: the receptionist compares the face, and one goes on as everybody', () => {
    const haruko = failed().says('no-face');
    expect(haruko.step).toBe('face.noMatch');
    expect(haruko.says('forgot-pin').step).toBe('staffCheck');
    haruko.waitsFor('consent.offer').presses('agree-all').takesCard();
    expect([haruko.outcome, haruko.record?.['本人確認']]).toEqual(['received', '目視確認']);
  });

  it('of somebody with a pinless card is checked by the receptionist at once', () => {
    const matsuo = atCamera({ who: 'kondo-matsuo', faults: ['no-match'] });
    matsuo.looksIntoFrame().waitsFor('face.noMatch');
    expect(matsuo.says('no-face').step).toBe('staffCheck');
  });

  it('no forgotten PIN makes the staff check a face that was not shown yet', () => {
    const haruko = new Visitor({ who: 'sato-haruko' }).laysCard().waitsFor('method').says('forgot-pin');
    expect(haruko.step).toBe('method');
  });
});
