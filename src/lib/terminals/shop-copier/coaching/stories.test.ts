import { describe, expect, it } from 'vitest';
import { teachersAt } from '../../../coach/testing/teachers';
import { shopCopier } from '../terminal';
import type { Thing } from '../../../world';
import { plain, type Text } from '../../../words';
import { coaching } from '../coaching';
import type { Context } from '../context';
import type { Step } from '../step';
import { unusableBecause } from './refusals';
import { lyingOn } from '../../../screen/testing/visit';
import { onPad, ordered, OUTPUT, standing, withCard, withTriesLeft } from '../stories/standing';

const { en, ja } = await teachersAt(shopCopier);
const told = (text: Text | undefined) => (text ? en.tell(text) : '');

const titles = (step: Step, contexts: Context[]) =>
  contexts.map((context) => told(coaching[step](context).title));

describe('somebody who missed the PIN', () => {
  const missed = (left: number) =>
    coaching['identify.wrongPin'](
      withTriesLeft(standing('sato-haruko', 'lawson', { verdict: { is: 'wrong', triesLeft: 2 } }), left),
    );

  it('once is told that two tries are left, and to look at the memo', () => {
    const { title, todo } = missed(2);
    expect([told(title), plain(ja.tell(title))]).toEqual([
      'Wrong PIN: two tries left',
      '番号が 違います。あと 2回',
    ]);
    expect(told(todo)).toContain('memo');
  });

  it('and whose card was locked in another tab meanwhile is told so', () => {
    expect(told(missed(0).title)).toBe('The card is locked');
    expect(told(missed(0).todo)).toContain('take the card');
  });

  it('twice is told that one try is left, and to stop there on the real machine', () => {
    const { title, todo } = missed(1);
    expect([told(title), plain(ja.tell(title))]).toEqual([
      'Wrong PIN: one try left',
      '番号が 違います。あと 1回',
    ]);
    expect(told(todo)).toMatch(/^On the real machine, stop here/);
    expect(plain(ja.tell(todo))).toContain('本当の 機械では、ここで 「中止する」を 押して やめます');
  });

  it('some days ago is reminded of it at the keypad, before the next digit', () => {
    const whys = [2, 1, 0].map((left) =>
      told(coaching['identify.pin'](withTriesLeft(standing('nguyen-van-minh'), left)).why),
    );
    expect(whys[0]).toContain('Two tries are left');
    expect(whys[1]).toContain('One try is left');
    expect(whys[2]).toContain('even the right PIN is refused');
  });

  it('three times learns what stops, what still works, where to go and with what', () => {
    const { todo, why } = coaching['identify.locked'](standing('nguyen-van-minh'));
    expect(told(todo)).toContain('residence card to your town office');
    expect(told(why)).toMatch(
      /asking for this PIN refuses it. Face recognition at a hospital still works.*6-16 character.*7-Eleven and AEON.*office only/,
    );
    expect(told(coaching['identify.locked'](standing('sato-haruko')).todo)).toContain('one more ID');
  });
});

describe('somebody whose card is refused without a reason', () => {
  const refused = (context: Context) => [
    unusableBecause(context),
    told(coaching['identify.unusable'](context).title),
  ];

  it('is told that the certificate inside has expired, not the card', () => {
    const park = onPad(standing('park-jihye'));
    expect(refused(park)).toEqual(['certificate has ended', 'The certificate has expired']);
    expect(told(coaching['identify.unusable'](park).why)).toMatch(
      /^The card itself is good.*3 September 2026/,
    );
  });

  it('is told that the card ended with the stay, and that a new residence card did not extend it', () => {
    const gurung = onPad(standing('gurung-bishal', 'lawson', { moment: '2026-12-09T10:00' }));
    expect(refused(gurung)).toEqual(['card ended with the stay', 'The card ended with your stay']);
    expect(told(coaching['identify.unusable'](gurung).why)).toMatch(/8 December 2026.*does not extend/);
  });

  it('is told that the card was made without a PIN, at the keypad already', () => {
    const kondo = onPad(standing('kondo-matsuo'));
    expect(refused(kondo)).toEqual(['no PIN', 'A card without a PIN']);
    expect(told(coaching['identify.pin'](kondo).why)).toContain('without a PIN');
  });

  it('is told that there is no certificate on the card', () => {
    const none = withCard(standing('sato-haruko'), { authentication: null });
    expect(refused(none)).toEqual(['no certificate', 'No certificate on the card']);
  });

  it('is told when the card itself is ten years old', () => {
    const old = withCard(standing('sato-haruko'), { expires: '2026-03-05' });
    expect(refused(old)).toEqual(['card has ended', 'The card has expired']);
  });
});

describe('somebody whose card is fine, yet who is refused', () => {
  it('hears the day from which a new card works', () => {
    expect(told(coaching['identify.notYet'](onPad(standing('putri-ayu'))).todo)).toBe(
      'Press 「終了」. Come back on 25 November 2026 or later.',
    );
  });

  it('hears why the machine is closed: the hour, the New Year, maintenance', () => {
    const moments = ['2026-11-24T23:30', '2026-12-31T10:00', '2026-12-05T20:00'];
    const contexts = moments.map((moment) => standing('park-jihye', 'lawson', { moment }));
    expect(titles('begin.closed', contexts)).toEqual([
      'Closed at this hour',
      'Closed for New Year',
      'Closed for maintenance',
    ]);
  });

  it('hears that the town does not take part, or that the key was meant for Japanese nationals', () => {
    const contexts = [standing('le-thi-hoa'), standing('nguyen-van-minh', 'lawson', { issuer: 'elsewhere' })];
    expect(titles('identify.noService', contexts)).toEqual([
      'Your town does not offer it',
      'That key was for a 戸籍',
    ]);
  });

  const evening = standing('sato-haruko', 'lawson', { moment: '2026-11-24T20:15' });

  it('hears why just this paper is refused', () => {
    const contexts = [
      ordered(standing('santos-maria'), 'seal-certificate'),
      ordered(standing('putri-ayu'), 'tax-certificate'),
      ordered(standing('nguyen-van-minh'), 'family-register'),
      ordered(standing('ishii-takuya'), 'family-register'),
      ordered(standing('ishii-takuya', 'lawson', { issuer: 'elsewhere' }), 'family-register'),
      ordered(evening, 'family-register'),
    ];
    expect(titles('choose.refusedPaper', contexts)).toEqual([
      'No seal is registered',
      'No tax record',
      'You have no 戸籍',
      'Your 戸籍 is kept elsewhere',
      'Registration comes first',
      'Not at this hour',
    ]);
  });

  it('hears the hours of the 戸籍 in the own town', () => {
    const { todo } = coaching['choose.refusedPaper'](ordered(evening, 'family-register'));
    expect(told(todo)).toBe('Press 「終了」. Come back from Monday to Friday, 8:30 to 17:15.');
  });
});

describe('somebody who has pressed a wrong key', () => {
  it('hears what it is, why people press it, and the way back', () => {
    const { todo, why } = coaching.elsewhere(standing('sato-haruko', 'seven-eleven', { tile: 'scan' }));
    expect(told(todo)).toBe('Press 「戻る」. Then press 「行政サービス」 on the menu.');
    expect(told(why)).toBe(
      'This sends a picture of a paper to your phone. People press it because their card has to be read. Practice goes no further here.',
    );
  });

  it('with the card on the copy glass is sent to fetch it first', () => {
    const copying = lyingOn(standing('sato-haruko'), [[{ kind: 'residence-card' }, 'copy-glass']]);
    expect(told(coaching['copy.ready'](copying).todo)).toBe(
      'Your card is on the copy glass. Take it back first. Then press 「戻る」.',
    );
    expect(
      (['menu', 'identify.place'] as const).map((step) => {
        const { title, todo, trouble } = coaching[step](copying);
        return [told(title), told(todo), trouble];
      }),
    ).toEqual(
      Array(2).fill([
        'Your card is on the glass',
        'Your card is on the copy glass. Take it back first.',
        true,
      ]),
    );
  });

  it('who has paid already, and went back, is told to take the money', () => {
    const back = lyingOn(standing('sato-haruko'), [[{ kind: 'coin', yen: 50 }, 'change-tray']]);
    expect(told(coaching.menu(back).todo)).toBe('Take your money.');
  });

  it('with another thing on the copy glass is told only where it matters', () => {
    const copying = lyingOn(standing('sato-haruko'), [[{ kind: 'memo' }, 'copy-glass']]);
    expect([coaching.menu(copying).trouble, told(coaching['copy.ready'](copying).todo)]).toEqual([
      undefined,
      'Take back what lies on the copy glass. Then press 「戻る」.',
    ]);
  });
});

describe('somebody who pays', () => {
  const paying = (hand: number[], escrow: number[], make = 'lawson') => {
    const coins = (yen: number[], place: string): [Thing, string][] =>
      yen.map((value) => [{ kind: 'coin', yen: value }, place]);
    const context = ordered(standing('nguyen-van-minh', make), 'residence-record');
    return coaching['pay.cash'](lyingOn(context, [...coins(hand, 'hand'), ...coins(escrow, 'escrow')]));
  };

  it('hears what is still missing', () => {
    expect(told(paying([100, 100, 100], []).todo)).toBe('Put in 300 yen.');
    expect(told(paying([100], [100, 100]).todo)).toBe('Put in 100 yen more.');
  });

  it('hears of the change, and that nothing comes back after the next key', () => {
    const { todo, why } = paying([], [500]);
    expect(told(todo)).toBe('Press 「プリント開始」.');
    expect(told(why)).toBe(
      'Your change of 200 yen comes at the end. After 「プリント開始」 there is no refund.',
    );
  });

  it('with too little in the hand is sent back, and keeps every coin', () => {
    const { todo, why, trouble } = paying([5, 1], [100]);
    expect([told(todo), trouble]).toEqual(['200 yen are missing. Press 「中止する」.', true]);
    expect(told(why)).toContain('All you put in comes back');
  });

  it('with too little in the hand hears of e-money where the machine takes it', () => {
    expect(told(paying([], [100], 'familymart').todo)).toContain('「戻る」 to pay with e-money');
  });
});

describe('somebody who leaves', () => {
  const leaving = (things: [Thing, string][], outcome: Context['outcome']) =>
    told(coaching['collect.take'](lyingOn(standing('sato-haruko', 'familymart', { outcome }), things)).todo);

  it('hears of each thing that still lies on the machine, once', () => {
    expect(leaving([...OUTPUT, [{ kind: 'coin', yen: 50 }, 'change-tray']], 'issued')).toBe(
      'Take the certificate, the receipt and your money.',
    );
  });

  it('with a photocopy does not hear it called a certificate', () => {
    expect(leaving(OUTPUT.slice(0, 1), 'copied')).toBe('Take the copy.');
  });

  it('before any money was in the machine does not hear of money that comes back', () => {
    const why = (things: [Thing, string][]) =>
      told(
        coaching['collect.take'](
          lyingOn(onPad(standing('sato-haruko', 'familymart', { outcome: 'cancelled' })), things),
        ).why,
      );
    expect(why([])).toMatch(/^It has cost nothing/);
    expect(why([[{ kind: 'coin', yen: 100 }, 'change-tray']])).toMatch(/^All your money comes back/);
  });

  it('with the paper is told to look at the name on it', () => {
    const contexts = [standing('sato-haruko', 'lawson', { outcome: 'issued' })];
    expect(titles('collect.goodbye', contexts)).toEqual(['Look at the name']);
  });
});
