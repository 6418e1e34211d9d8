import { describe, expect, it } from 'vitest';
import { teachersAt } from '../../../coach/testing/teachers';
import { cardReader } from '../terminal';
import { plain, type Text } from '../../../words';
import { coaching } from '../coaching';
import type { Context } from '../context';
import type { Step } from '../step';
import { Visitor } from '../stories/visitor';
import { FITS, standing } from '../stories/standing';

const { en, ja } = await teachersAt(cardReader);
const told = (text: Text | undefined) => (text ? en.tell(text) : '');

const todo = (step: Step, context: Context) => told(coaching[step](context).todo);
const why = (step: Step, context: Context) => told(coaching[step](context).why);
const title = (step: Step, context: Context) => told(coaching[step](context).title);

describe('somebody before the camera', () => {
  const stands = (face: Partial<Context['face']>, part: Partial<Context> = {}) =>
    title('face.look', standing({ face: { ...FITS, ...face } }, part));

  it('hears what keeps it from seeing them, one thing at a time', () => {
    expect([
      stands({ mask: true, distance: -1 }),
      stands({ hat: true }),
      stands({ distance: -1 }),
      stands({ distance: 2, x: 1 }),
      stands({ x: 1 }),
      stands({}, { light: 'behind' }),
      stands({ x: 1 }, { moved: true }),
    ]).toEqual([
      'Take off the mask',
      'Take off the hat',
      'Too near',
      'Too far away',
      'Your face in the frame',
      'The light is behind you',
      'You moved',
    ]);
  });

  it('in vain hears of another try, the PIN, and the eyes of the staff', () => {
    expect(todo('face.noMatch', standing({}, { faceMisses: 1 }))).toBe(
      'Press 「もう一度」 or 「暗証番号」. If you have forgotten your PIN too, tell the desk.',
    );
    expect(todo('face.noMore', standing({}, { faceMisses: 3 }))).toBe(
      'Press 「暗証番号」. Forgotten? Say to the desk: 「暗証番号を 忘れました。」',
    );
    expect(why('face.noMore', standing({}, { faceMisses: 3 }))).toContain('目視確認');
  });
});

describe('somebody who types the PIN', () => {
  it('is warned by the tries the chip has left, wherever they were lost', () => {
    const whys = [3, 2, 1, 0].map((triesLeft) => why('pin.type', standing({ triesLeft })));
    expect(whys[0]).toMatch(/^Practice: never your real PIN/);
    expect(whys[1]).toMatch(/^Two tries are left.*misses in a shop count too/);
    expect(whys[2]).toMatch(/^One try is left/);
    expect(whys[3]).toMatch(/even the right PIN will be refused. Trying does no harm. Your face still works/);
  });

  it('twice wrong is told to stop, and that the face is there', () => {
    const missed = standing({ triesLeft: 1 }, { verdict: { is: 'wrong', triesLeft: 1 } });
    expect(todo('pin.wrong', missed)).toBe('On the real machine, stop typing here. Press 「顔認証」.');
    expect(todo('pin.wrong', { ...missed, faceMisses: 3 })).toContain('say to the desk');
  });

  it('hears that the card is locked when another tab has locked it meanwhile', () => {
    const missed = standing({ triesLeft: 0 }, { verdict: { is: 'wrong', triesLeft: 1 } });
    expect(why('pin.wrong', missed)).toMatch(/^This card is locked already/);
    expect(todo('pin.wrong', missed)).toContain('顔認証');
  });

  it('and has locked it hears that the face works, and who unlocks it', () => {
    const locked = standing({ who: 'nguyen-van-minh', triesLeft: 0 });
    expect(todo('pin.locked', locked)).toBe('Don’t worry. Press 「顔認証」.');
    expect(why('pin.locked', locked)).toMatch(/your town office does.*residence card/);
  });

  it('while a stranger offers help is told how to refuse', () => {
    const offered = standing({ faults: ['kind-stranger'] });
    expect(todo('pin.type', offered)).toBe(
      'Do not tell the number. Say: 「ありがとうございます。番号は 自分で 押します。」',
    );
    expect(todo('pin.type', { ...offered, toStranger: 'my-own' })).toMatch(/yellow memo/);
  });

  it('and nearly tells the number hears why people do, and what to do if somebody heard it', () => {
    const nearly = new Visitor({ who: 'sato-haruko', faults: ['kind-stranger'] })
      .laysCard()
      .waitsFor('method')
      .presses('method.pin')
      .says('tell-pin').coaching;
    expect([told(nearly.title), told(nearly.why)]).toEqual([
      'You nearly told your PIN',
      'People do it because refusing feels rude. But nobody may know it, not even the staff. If somebody heard it, have it changed at your town office.',
    ]);
  });

  it('wrongly for the first time is told to look and type calmly, or to use the face', () => {
    const missed = standing({ triesLeft: 2 }, { verdict: { is: 'wrong', triesLeft: 2 } });
    expect(todo('pin.wrong', missed)).toBe(
      'Look at the memo, press 「もう一度」 and type calmly. Not sure? Press 「顔認証」 instead.',
    );
    expect(todo('pin.wrong', { ...missed, faceMisses: 3 })).toContain('tell the desk');
  });
});

describe('somebody whose certificate ends', () => {
  it('with their stay hears that no letter comes, and by which day to go', () => {
    const gurung = standing({ who: 'gurung-bishal', moment: '2026-11-24T17:20' });
    expect(todo('insurance.expiry', gurung)).toBe(
      'Press 「確認」. Have the card extended at your town office before 8 December 2026.',
    );
    expect(why('insurance.expiry', gurung)).toMatch(/^No letter comes/);
    expect(why('insurance.expired', standing({ who: 'gurung-bishal', moment: '2027-01-12T09:30' }))).toMatch(
      /8 December 2026. A new residence card does not extend it/,
    );
  });

  it('in the months of grace hears what works and what does not', () => {
    const park = standing({ who: 'park-jihye', moment: '2026-10-01T10:00' });
    expect(title('insurance.expiry', park)).toBe('Insurance only, today');
    expect(why('insurance.expiry', park)).toMatch(/3 September 2026.*no medical data/);
  });

  it('long ago hears that the card is good and the certificate is not', () => {
    const park = standing({ who: 'park-jihye', moment: '2027-01-12T09:30' });
    expect(why('insurance.expired', park)).toMatch(/^The card is good.*renews it, free/);
    expect(todo('insurance.expired', park)).toContain('資格確認書');
  });
});

describe('somebody who is asked for consent', () => {
  it('hears that no is fine, how long yes lasts, and that it is asked each time', () => {
    expect(why('consent.offer', standing())).toBe(
      'The doctor sees them, for 24 hours only; next time it asks again. Say no, and you get the same care at the same price.',
    );
  });

  it('on an old screen hears that the ceiling is applied anyway elsewhere', () => {
    expect(why('consent.highCost', standing({ where: 'yamabuki-clinic' }))).toContain('apply it anyway');
  });

  it('at a pharmacy is pointed to what they carry', () => {
    const pharmacy = (things: { kind: 'prescription' }[]) =>
      todo('consent.prescription', standing({ where: 'hinata-pharmacy', things }));
    expect([pharmacy([{ kind: 'prescription' }]), pharmacy([])]).toEqual([
      'You have it on paper: press 「紙の処方箋」.',
      'You have none on paper: press 「電子処方箋」.',
    ]);
  });
});

describe('somebody whom the reader could not help', () => {
  const asked = (things: Parameters<typeof standing>[0]) =>
    todo('desk.ask', standing(things, { refused: 'no-data' }));

  it('is told the best of what they have with them', () => {
    expect([
      asked({ things: [{ kind: 'phone', shows: 'lock' }, { kind: 'eligibility-certificate' }] }),
      asked({ things: [{ kind: 'phone', shows: 'lock' }, { kind: 'eligibility-notice' }] }),
      asked({ things: [{ kind: 'phone', shows: 'insurance' }] }),
      asked({ things: [{ kind: 'eligibility-notice' }] }),
      asked({}),
    ]).toEqual([
      'Put the 資格確認書 on the desk.',
      'Open the insurance page on your phone. Put the phone and your card on the desk.',
      'Put the phone and your card on the desk, together.',
      'Put the 資格情報のお知らせ and your card on the desk, together.',
      'Say to the desk: 「どれも 持って いません。」',
    ]);
  });

  it('with a phone or a notice, yet no card that counts, is not sent to show them', () => {
    const expired = standing({ things: [{ kind: 'phone', shows: 'lock' }] }, { refused: 'expired' });
    expect(todo('desk.ask', expired)).toBe('Say to the desk: 「どれも 持って いません。」');
  });

  it('with the notice alone hears what it lacks, once the desk has looked', () => {
    const visitor = new Visitor({
      who: 'sato-haruko',
      faults: ['no-insurance-data'],
      things: [{ kind: 'eligibility-notice' }],
    })
      .isKnownByFace()
      .waitsFor('insurance.noData')
      .takesCard()
      .puts('eligibility-notice', 'desk');
    expect([visitor.step, visitor.remark]).toEqual(['desk.looking', null]);
    expect(told(visitor.waitsFor('desk.cardToo').coaching.todo)).toBe(
      'Put your My Number Card on the desk as well.',
    );
  });

  it('with two papers that look alike hears which of them is enough', () => {
    const both = [{ kind: 'eligibility-notice' }, { kind: 'eligibility-certificate' }] as const;
    const { title: said, todo: then } = coaching['desk.cardToo'](
      standing({ things: [...both] }, { refused: 'no-data' }),
    );
    expect([told(said), told(then)]).toEqual(['Not enough by itself', 'Put the 資格確認書 on the desk.']);
  });

  it('and pays in full hears that the rest comes back', () => {
    const { title: said, why: because } = coaching['desk.goodbye'](standing({}, { outcome: 'in-full' }));
    expect([plain(ja.tell(said)), told(because)]).toEqual([
      '今日は 全部 払います',
      'You are looked after all the same. Show proof later and the rest comes back; when and where may differ from place to place.',
    ]);
  });
});
