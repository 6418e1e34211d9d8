import { describe, expect, test } from 'vitest';
import { newCard } from './new-card';
import {
  ageOn,
  cardEnds,
  cardExpired,
  certificateEnds,
  certificateState,
  dayAfter,
  insuranceUse,
} from './validity';

const secrets = { authentication: '4816', signature: 'KEIKO48' };
const grown = { holder: 'somebody', birth: '1990-05-05', issued: '2021-11-24', insuranceRegistered: false };
const card = newCard({ ...grown, secrets });
const pinless = newCard({ ...grown, secrets: null });

describe('the electronic certificate', () => {
  test.each([
    ['2021-11-24', 'not-yet'],
    ['2021-11-25', 'valid'],
    ['2026-05-05', 'valid'],
    ['2026-05-06', 'expired'],
  ] as const)('issued 2021-11-24, is on %s %s', (day, state) => {
    expect([certificateState(card, day), certificateState(card, day, 'to-sign')]).toEqual([state, state]);
  });

  test('is absent when the card has none', () => {
    expect(certificateState({ ...card, authentication: null }, '2025-01-01')).toBe('absent');
    expect(certificateState({ ...card, signature: null }, '2025-01-01', 'to-sign')).toBe('absent');
  });

  test('of a pinless card opens by face only', () => {
    const uses = ['by-pin', 'by-face', 'to-sign'] as const;
    expect(uses.map((use) => certificateState(pinless, '2025-01-01', use))).toEqual([
      'absent',
      'valid',
      'absent',
    ]);
  });

  test.each([
    ['ends on the 5th birthday after issue', '2021-11-24', '1990-05-05', undefined, '2026-05-05'],
    ['counts a birthday later in the year of issue', '2021-10-05', '1979-11-03', undefined, '2025-11-03'],
    ['does not count a birthday on the day of issue', '2021-11-03', '1979-11-03', undefined, '2026-11-03'],
    [
      'ends with the period of stay when that is earlier',
      '2021-11-24',
      '1990-05-05',
      '2023-01-31',
      '2023-01-31',
    ],
    ['does not last as long as a longer stay', '2021-11-24', '1990-05-05', '2026-10-01', '2026-05-05'],
    ['ends on 28 February for a leap-day birth', '2021-11-24', '1992-02-29', undefined, '2026-02-28'],
    ['ends on the leap day where there is one', '2023-04-01', '1992-02-29', undefined, '2028-02-29'],
  ])('%s', (_, issued, birth, stayUntil, ends) => {
    expect(certificateEnds(issued, birth, stayUntil)).toBe(ends);
  });
});

describe('the card', () => {
  test.each([
    [
      'of an adult ends on the 10th birthday after issue',
      '2021-11-24',
      '1990-05-05',
      undefined,
      '2031-05-05',
    ],
    ['of somebody under 18 ends on the 5th', '2024-08-05', '2014-04-23', undefined, '2029-04-23'],
    ['issued on the 18th birthday lasts ten', '2024-08-05', '2006-08-05', undefined, '2034-08-05'],
    ['issued the day before lasts five', '2024-08-04', '2006-08-05', undefined, '2028-08-05'],
    ['ends with the period of stay', '2025-12-22', '1996-01-27', '2026-12-08', '2026-12-08'],
  ])('%s', (_, issued, birth, stayUntil, ends) => {
    expect(cardEnds(issued, birth, stayUntil)).toBe(ends);
  });

  test('is good on its last day and not on the next', () => {
    expect(['2031-05-05', '2031-05-06'].map((day) => cardExpired(card, day))).toEqual([false, true]);
  });
});

test.each([
  ['2011-11-25', '2026-11-24', 14],
  ['2011-11-24', '2026-11-24', 15],
  ['1948-03-05', '2026-11-24', 78],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
])('somebody born %s is on %s %i years old', (birth, day, age) => {
  expect(ageOn(birth, day)).toBe(age);
});

test.each([
  ['2026-11-24', '2026-11-25'],
  ['2026-12-31', '2027-01-01'],
  ['2028-02-28', '2028-02-29'],
])('the day after %s is %s', (day, next) => {
  expect(dayAfter(day)).toBe(next);
});

describe('at a hospital the certificate that ends on 2026-05-05', () => {
  test.each([
    ['2026-02-04', 'good'],
    ['2026-02-05', 'ending'],
    ['2026-05-05', 'ending'],
    ['2026-05-06', 'grace'],
    ['2026-08-31', 'grace'],
    ['2026-09-01', 'ended'],
  ] as const)('is on %s %s', (day, use) => {
    expect(insuranceUse(card, day)).toBe(use);
  });

  test('has no grace when the card itself has ended', () => {
    expect(insuranceUse({ ...card, expires: '2026-05-05' }, '2026-05-06')).toBe('ended');
    expect(insuranceUse({ ...card, authentication: null }, '2026-01-01')).toBe('ended');
  });
});
