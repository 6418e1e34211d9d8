import { expect, it } from 'vitest';
import { Visitor } from './visitor';

const reader = (make = 'tray') => new Visitor({ who: 'sato-haruko', make });
const haruko = (make = 'tray') => reader(make).listens();

it.each(['tray', 'upright'])('somebody who is known by the face hears this: %s', (make) => {
  const one = haruko(make);
  expect({
    'the card': one.laysCard().waitsFor('method').heard,
    'the face': one.showsFace().waitsFor('insurance.checking').heard,
    consent: one.waitsFor('consent.offer').presses('agree-all').heard,
    'the card again': one.takesCard().heard,
  }).toEqual({
    'the card': ['beep', '「本人確認の方法を選んでください。」'],
    'the face': ['key', '「顔を枠に合わせてください。」'],
    consent: ['「同意するか、選んでください。」', 'key', '「カードをお取りください。」'],
    'the card again': ['done', '「受付が終わりました。」'],
  });
});

it('a card that is felt sounds once: whoever comes back to the choice hears it no more', () => {
  const one = haruko().laysCard().waitsFor('method').presses('method.pin');
  expect(one.heard.at(0)).toBe('beep');
  expect(one.presses('back').heard).toEqual(['key', '「本人確認の方法を選んでください。」']);
});

it('a card that is not known is refused with ピーッ', () => {
  expect(haruko().lays().waitsFor('card.notMyNumber').heard).toEqual([
    'long-beep',
    '「カードをご確認ください。」',
  ]);
});

it('the keypad of the PIN is not heard [R19]; that it is wrong is', () => {
  const one = reader().laysCard().waitsFor('method').presses('method.pin').listens();
  expect([one.presses('0', '0', 'correct', '0', '0', '0').heard, one.presses('confirm').heard]).toEqual([
    [],
    ['key', 'error'],
  ]);
});

it('a card that is left is called for until it is taken', () => {
  const one = reader().isKnownByFace().waitsFor('consent.offer').presses('agree-all').listens();
  expect([one.waits(10_000).heard, one.waits(60_000).heard, one.takesCard().heard]).toEqual([
    ['beeps …', '「カードをお取りください。」'],
    [],
    ['no more beeps', 'done', '「受付が終わりました。」'],
  ]);
});
