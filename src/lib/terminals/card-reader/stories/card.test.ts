import { describe, expect, it } from 'vitest';
import { Visitor } from './visitor';

const MAKES = ['tray', 'upright'] as const;
const OTHER: ('residence-card' | 'transit-card')[] = ['residence-card', 'transit-card'];

describe.each(MAKES)('at the %s type', (make) => {
  const haruko = () => new Visitor({ who: 'sato-haruko', make });

  it('the card out of its case, the right side towards one, is felt with one ピッ', () => {
    const felt = haruko().laysCard().waitsFor('method');
    expect(felt.screen.chime).toBe('ピッ');
  });

  it('the card in its case is no My Number Card to the reader: 002, until it is out of it', () => {
    const cased = haruko().lays().waitsFor('card.notMyNumber');
    expect(cased.screen.body).toMatchObject({ code: '002' });
    expect(cased.takesEverything().step).toBe('ready');
    expect(cased.laysCard().waitsFor('method').step).toBe('method');
  });

  it('the wrong side is not read: 001, until it is turned', () => {
    const turned = haruko().uncases();
    if (make === 'tray') turned.handles('my-number-card', 'turn');
    turned.lays().waitsFor('card.notRead');
    expect(turned.screen.body).toMatchObject({ code: '001' });
    expect(turned.takesCard().handles('my-number-card', 'turn').lays().waitsFor('method').step).toBe(
      'method',
    );
  });

  it.each(OTHER)('a %s is refused: 002', (kind) => {
    const things = [kind === 'residence-card' ? { kind } : { kind, balance: 300 }] as const;
    const minh = new Visitor({ who: 'nguyen-van-minh', make, things: [...things] });
    minh.puts(kind, 'card-reader');
    if (make === 'upright') minh.pushes(kind, 'card-reader');
    expect(minh.waitsFor('card.notMyNumber').screen.body).toMatchObject({ code: '002' });
  });

  it('two cards at once are not read', () => {
    const minh = new Visitor({ who: 'nguyen-van-minh', make, things: [{ kind: 'residence-card' }] });
    minh.laysCard();
    minh.puts('residence-card', 'card-reader');
    if (make === 'upright') minh.pushes('residence-card', 'card-reader');
    expect(minh.waitsFor('card.notMyNumber').step).toBe('card.notMyNumber');
  });

  it('a reader that fails once reads the second time', () => {
    const again = new Visitor({ who: 'sato-haruko', make, faults: ['reader-fails-once'] });
    again.laysCard().waitsFor('card.notRead').takesCard().lays();
    expect(again.waitsFor('method').step).toBe('method');
  });

  it('a card lifted early, at whatever step, sends one back to the beginning', () => {
    const atSteps = [
      haruko().laysCard(),
      haruko().laysCard().waitsFor('method'),
      haruko().laysCard().waitsFor('method').presses('method.face'),
      haruko().laysCard().waitsFor('method').presses('method.pin', '5'),
      haruko().isKnownByFace(),
      haruko().isKnownByFace().waitsFor('consent.offer'),
    ];
    for (const one of atSteps) {
      expect(one.takesCard().step).toBe('card.pulled');
      expect(one.presses('again').step).toBe('ready');
      expect(one.outcome).toBe(null);
    }
  });

  it('a card laid down again at once begins anew, and nobody is known any more', () => {
    const hasty = haruko().isKnownByFace().waitsFor('consent.offer').takesCard().lays();
    expect(hasty.waitsFor('method').keys).toContain('顔認証');
  });
});

it('a card that only stands in the slot is not felt, however long one waits', () => {
  const waiting = new Visitor({ who: 'sato-haruko', make: 'upright' }).uncases();
  waiting.handles('my-number-card', 'turn').puts('my-number-card', 'card-reader').waits(30_000);
  expect([waiting.step, waiting.screen.chime]).toEqual(['card.loose', undefined]);
  expect(waiting.pushes('my-number-card', 'card-reader').waitsFor('method').step).toBe('method');
});

it('a card left after 完了 is called for, and nothing is complete before it is taken', () => {
  const forgetful = new Visitor({ who: 'sato-haruko', where: 'hoshi-dental' });
  forgetful.isKnownByFace().waitsFor('done.take').waits(10_000);
  expect([forgetful.step, forgetful.outcome]).toEqual(['done.calling', null]);
  expect(forgetful.waits(60_000).step).toBe('done.calling');
  forgetful.takesCard();
  expect([forgetful.step, forgetful.outcome]).toEqual(['done.goodbye', 'received']);
});

it('who does nothing for long is no longer waited for, and has the card to take', () => {
  const gone = new Visitor({ who: 'sato-haruko', realIdle: true })
    .laysCard()
    .waitsFor('method')
    .waits(60_000);
  expect(gone.step).toBe('stopped');
  expect(gone.takesCard().step).toBe('ready');
});
