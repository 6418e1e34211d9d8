import { describe, expect, test } from 'vitest';
import { people } from '../card';
import { plain, unread } from '../words';
import { municipalities } from './municipalities';

describe.each(Object.entries(municipalities))('%s', (id, municipality) => {
  test('goes by its id and has its readings', () => {
    expect(municipality.id).toBe(id);
    expect([municipality.name, municipality.prefecture].flatMap(unread)).toEqual([]);
  });

  test('charges what coins of ten yen and more can pay, and only where it takes part', () => {
    const fees = Object.values(municipality.fees);
    expect(fees.filter((fee) => fee <= 0 || fee % 10 !== 0)).toEqual([]);
    expect(fees.length > 0).toBe(municipality.participates);
  });

  test('stops from a moment to a later one', () => {
    expect(municipality.maintenance.filter(({ from, to }) => from >= to)).toEqual([]);
  });
});

describe.each(Object.values(people))('$id', (person) => {
  test('lives where the address says', () => {
    const home = municipalities[person.municipality];
    expect(home && person.address.startsWith(plain(home.prefecture) + plain(home.name))).toBe(true);
  });

  test('has the 戸籍 where the 本籍 says', () => {
    const register = person.familyRegister;
    if (!register) return;
    const keeper = municipalities[register.municipality];
    expect(keeper && register.domicile.startsWith(plain(keeper.prefecture) + plain(keeper.name))).toBe(true);
  });
});

test('somebody’s 戸籍 is kept elsewhere, and somebody’s municipality does not take part', () => {
  const everyone = Object.values(people);
  const elsewhere = everyone.filter(
    ({ municipality, familyRegister }) => familyRegister && familyRegister.municipality !== municipality,
  );
  expect(elsewhere.map(({ id, familyRegister }) => [id, familyRegister?.registeredForUse])).toEqual([
    ['ishii-takuya', false],
  ]);
  expect(
    everyone.filter(({ municipality }) => !municipalities[municipality]?.participates).map(({ id }) => id),
  ).toEqual(['le-thi-hoa']);
});
