import { describe, expect, it } from 'vitest';
import { people, type Person } from '../../../card';
import { plain } from '../../../words';
import { Visitor } from './visitor';

const register = (who: string, part: Partial<NonNullable<Person['familyRegister']>>): Partial<Person> => {
  const kept = people[who]?.familyRegister;
  return kept ? { familyRegister: { ...kept, ...part } } : {};
};

/** What the machine says of a paper that it does not issue, and the keys. */
function refused(visitor: Visitor, paper: string) {
  const { heading, screen, keys } = visitor.comesTo('choose.paper').presses(`paper.${paper}`);
  return { heading, why: plain(screen.lines?.[0] ?? ''), keys };
}
const because = (why: string) => ({ heading: 'この証明書は交付できません', why, keys: ['戻る', '終了'] });

describe('E11: a town that does not issue this paper', () => {
  const offered = (who: string) => new Visitor({ who }).comesTo('choose.paper').keys;

  it('does not show it among the papers', () => {
    expect(offered('gurung-bishal')).toEqual([
      '住民票の写し',
      '印鑑登録証明書',
      '戸籍全部事項証明書',
      '戸籍個人事項証明書',
      '中止する',
    ]);
  });

  it('is another town than most', () => {
    expect(offered('sato-haruko')).toContain('課税（所得）証明書');
  });

  it('that prints no 個人番号 has no switch for it', () => {
    const rows = (who: string) =>
      new Visitor({ who }).comesTo('choose.items').keys.filter((key) => key.startsWith('個人番号'));
    expect([rows('sato-haruko'), rows('ishii-takuya')]).toEqual([
      [],
      ['個人番号（マイナンバー） 記載する', '個人番号（マイナンバー） 記載しない'],
    ]);
  });
});

describe('E22: somebody without a registered seal', () => {
  it('is refused the seal certificate, and gets another paper instead', () => {
    const maria = new Visitor({ who: 'santos-maria' });
    expect(refused(maria, 'seal-certificate')).toEqual(because('印鑑の登録がありません。'));
    maria.presses('back').comesTo('collect.goodbye');
    expect(maria.sheets.map(({ title }) => title)).toEqual(['住民票の写し']);
  });
});

describe('E23: somebody who came this year', () => {
  it('is refused the tax certificate, and has paid nothing', () => {
    const ayu = new Visitor({ who: 'putri-ayu', moment: '2026-11-25T10:00' });
    expect(refused(ayu, 'tax-certificate')).toEqual(because('申告がないなど、証明できる情報がありません。'));
    ayu.presses('finish').comesTo('collect.goodbye');
    expect([ayu.outcome, ayu.charged, ayu.lying('hand')]).toEqual([
      'refused',
      0,
      ['my-number-card', 'memo', 500, 100, 100, 50, 50],
    ]);
  });
});

describe('E25: somebody whose 戸籍 is kept in another town', () => {
  const asking = (person?: Partial<Person>, moment?: string) =>
    new Visitor({ who: 'ishii-takuya', person, moment }).comesTo('choose.paper', {
      'begin.issuer': ['issuer.elsewhere'],
    });

  it('is sent from the own town to the key of the others', () => {
    expect(refused(new Visitor({ who: 'ishii-takuya' }), 'family-register')).toEqual(
      because('この市区町村に本籍がありません。'),
    );
  });

  it('is refused there too before it is registered for use', () => {
    const ishii = asking();
    expect(ishii.keys).toEqual(['戸籍全部事項証明書', '戸籍個人事項証明書', '中止する']);
    expect(refused(ishii, 'family-register')).toEqual(because('利用登録申請が必要です。'));
  });

  it('gets it once it is registered, in the hours and at the fee of that other town', () => {
    const registered = register('ishii-takuya', { registeredForUse: true });
    const ishii = asking(registered).comesTo('collect.goodbye', {
      'choose.paper': ['paper.family-register'],
    });
    expect([ishii.outcome, ishii.yen('till'), ishii.sheets[0]?.title]).toEqual([
      'issued',
      500,
      '戸籍全部事項証明書',
    ]);
    expect(ishii.yen('hand')).toBe(450);
    const early = asking(registered, '2026-11-24T08:29').presses('paper.family-register');
    expect(early.step).toBe('choose.refusedPaper');
  });
});

describe('somebody who is not Japanese', () => {
  it('has no 戸籍 to ask for', () => {
    const minh = new Visitor({ who: 'nguyen-van-minh' });
    expect(refused(minh, 'family-register')).toEqual(because('この市区町村に戸籍がありません。'));
  });
});
