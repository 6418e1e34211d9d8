import { describe, expect, it } from 'vitest';
import { people, type Person } from '../card';
import { papers, type Order, type Paper } from '../papers';
import type { Noted } from '../screen';
import { add, belongingsOf, municipalities, type Municipality, type Sheet } from '../world';
import { chosenOtherwise, differences, insteadOf, sheetsOf, wrongRows, type Result } from './compare';

const ricardo = people['silva-ricardo'] as Person;
const wakabano = municipalities[ricardo.municipality] as Municipality;

const printed = (part: Partial<Order> = {}): Sheet[] => {
  const order: Order = {
    paper: 'residence-record',
    scope: 'self',
    members: ['silva-ricardo'],
    items: ['nationality', 'status'],
    copies: 1,
    ...part,
  };
  const paper = papers[order.paper] as Paper;
  return paper.sheets(order, ricardo, wakabano, '2026-11-24');
};

describe('the paper somebody got', () => {
  it('is right when it says what was wanted', () => {
    expect(differences(printed(), printed())).toEqual([]);
  });

  it('is right whichever switch was pressed first', () => {
    expect(differences(printed(), printed({ items: ['status', 'nationality'] }))).toEqual([]);
  });

  it('with a switch too many is wrong in that row', () => {
    expect(
      differences(printed(), printed({ items: ['nationality', 'status', 'individual-number'] })),
    ).toEqual(['個人番号']);
  });

  it('with a switch too few is wrong in the rows that are missing', () => {
    expect(differences(printed(), printed({ items: ['status'] }))).toEqual(['国籍・地域']);
  });

  it('about more people than wanted is wrong, told by its title', () => {
    const household = printed({
      scope: 'household',
      members: ['silva-ricardo', 'silva-patricia', 'silva-lucas', 'silva-beatriz'],
    });
    expect(differences(printed(), household)).toEqual(['住民票の写し']);
  });

  it('about one more on the same page is wrong too', () => {
    const couple = printed({ scope: 'some', members: ['silva-ricardo', 'silva-patricia'] });
    expect(couple).toHaveLength(1);
    expect(differences(printed(), couple)).toEqual(['住民票の写し']);
  });

  it('about everybody, chosen one by one, does not say that it is the whole household', () => {
    const members = ['silva-ricardo', 'silva-patricia', 'silva-lucas', 'silva-beatriz'];
    const [household, some] = (['household', 'some'] as const).map((scope) => printed({ scope, members }));
    expect(differences(household ?? [], some ?? [])).toEqual(['住民票の写し']);
  });

  it('that is another paper is wrong from its title on', () => {
    expect(differences(printed(), printed({ paper: 'seal-certificate', items: [] }))[0]).toBe('住民票の写し');
  });

  it('in too many copies is told by its title', () => {
    expect(differences(printed(), [...printed(), ...printed()])).toEqual(['住民票の写し']);
  });

  it('that never came is told by what was wanted', () => {
    expect(differences(printed(), [])).toEqual(['住民票の写し']);
  });
});

describe('the paper that came in place of the wanted one', () => {
  const result = (papers: Sheet[]): Result => ({ papers, record: null });
  const seal = result(printed({ paper: 'seal-certificate', items: [] }));
  const record = result(printed());

  it('is told once, with the one that was wanted, both as they are read', () => {
    expect(insteadOf(record, seal)).toEqual({
      got: '{印鑑登録証明書|いんかんとうろくしょうめいしょ}',
      wanted: '{住民票|じゅうみんひょう}の{写|うつ}し',
    });
  });

  it('is none where the right one came, or nothing, or nothing was wanted', () => {
    const twice = result([...printed(), ...printed()]);
    expect([
      insteadOf(record, record),
      insteadOf(record, twice),
      insteadOf(record, result([])),
      insteadOf(result([]), seal),
    ]).toEqual([null, null, null, null]);
  });
});

it('only papers in the hand are compared, not those left on the machine, nor receipts', () => {
  const [sheet] = printed() as [Sheet];
  const receipt: Sheet = { title: '領収書', size: 'receipt', blocks: [], page: 1, pages: 1 };
  const belongings = [
    [{ kind: 'paper', sheet }, 'hand'],
    [{ kind: 'paper', sheet: { ...sheet, title: 'left' } }, 'paper-tray'],
    [{ kind: 'receipt', sheet: receipt }, 'hand'],
  ] as const;
  const all = belongings.reduce((some, [thing, place]) => add(some, thing, place), belongingsOf(ricardo));
  expect(sheetsOf(all)).toEqual([sheet]);
});

describe('what a terminal noted', () => {
  const noted = (medicine: string, how = '顔認証'): Noted => ({
    sheet: {
      title: '受付',
      size: 'receipt',
      blocks: [
        { kind: 'fields', rows: [{ label: '本人確認', value: how }] },
        { kind: 'fields', rows: [{ label: '薬剤情報', value: medicine }] },
      ],
      page: 1,
      pages: 1,
    },
    chosen: ['薬剤情報'],
  });
  const result = (record: Noted | null): Result => ({ papers: [], record });
  const yes = result(noted('同意する'));

  it('is compared where one chooses, not in how it was seen who one is', () => {
    expect([
      chosenOtherwise(yes, yes),
      chosenOtherwise(yes, result(noted('同意しない'))),
      chosenOtherwise(yes, result(noted('同意する', '目視確認'))),
    ]).toEqual([[], ['薬剤情報'], []]);
  });

  it('is not compared where nothing was asked', () => {
    expect([
      chosenOtherwise(yes, result({ ...noted('同意しない'), chosen: [] })),
      chosenOtherwise(yes, result(null)),
      chosenOtherwise(result(null), yes),
    ]).toEqual([[], [], []]);
  });

  it('and papers nobody wanted are not compared', () => {
    expect([
      wrongRows(yes, { papers: printed(), record: null }),
      wrongRows({ papers: printed(), record: null }, yes),
    ]).toEqual([[], ['住民票の写し']]);
  });
});
