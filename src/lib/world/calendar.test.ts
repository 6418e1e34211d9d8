import { describe, expect, test } from 'vitest';
import { dayOf, japaneseDate, registerState, serviceState, timeOf, weekday, westernDate } from './calendar';
import { municipalities } from './municipalities';
import type { Municipality } from './municipality';

const wakabano = municipalities.wakabano as Municipality;
const shiomihama = municipalities.shiomihama as Municipality;
const hoshizora = municipalities.hoshizora as Municipality;

test('a moment has a day, a time and a weekday', () => {
  expect([dayOf('2026-11-24T10:30'), timeOf('2026-11-24T10:30'), weekday('2026-11-24')]).toEqual([
    '2026-11-24',
    '10:30',
    2,
  ]);
});

describe('the service', () => {
  test.each([
    ['2026-11-24T06:29', 'closed-hours'],
    ['2026-11-24T06:30', 'open'],
    ['2026-11-22T22:59', 'open'],
    ['2026-11-24T23:00', 'closed-hours'],
    ['2026-12-28T22:59', 'open'],
    ['2026-12-29T10:00', 'closed-year-end'],
    ['2027-01-03T10:00', 'closed-year-end'],
    ['2027-01-04T06:30', 'open'],
    ['2026-12-05T17:30', 'open'],
  ])('is on %s %s', (moment, state) => {
    expect(serviceState(moment, wakabano)).toBe(state);
  });

  test.each([
    ['2026-12-05T17:29', 'open'],
    ['2026-12-05T17:30', 'maintenance'],
    ['2026-12-06T08:59', 'maintenance'],
    ['2026-12-06T09:00', 'open'],
  ])('of a municipality with a stop is on %s %s', (moment, state) => {
    expect(serviceState(moment, hoshizora)).toBe(state);
  });
});

describe('戸籍', () => {
  test.each([
    ['a weekday before nine', '2026-11-24T08:45', 'closed-hours', 'open', 'open'],
    ['a weekday at noon', '2026-11-24T12:00', 'open', 'open', 'open'],
    ['a weekday just after five', '2026-11-24T17:10', 'closed-hours', 'open', 'open'],
    ['a weekday evening', '2026-11-24T19:00', 'closed-hours', 'closed-hours', 'open'],
    ['a Saturday', '2026-11-28T12:00', 'closed-hours', 'closed-hours', 'open'],
    ['a Sunday', '2026-11-29T12:00', 'closed-hours', 'closed-hours', 'open'],
    ['a holiday on a Monday', '2026-11-23T12:00', 'closed-hours', 'closed-hours', 'open'],
    ['at night', '2026-11-24T23:30', 'closed-hours', 'closed-hours', 'closed-hours'],
  ])('on %s', (_, moment, inWakabano, inShiomihama, inHoshizora) => {
    expect([wakabano, shiomihama, hoshizora].map((each) => registerState(moment, each))).toEqual([
      inWakabano,
      inShiomihama,
      inHoshizora,
    ]);
  });
});

test.each([
  ['2026-11-24', '令和8年11月24日'],
  ['2019-05-01', '令和元年5月1日'],
  ['2019-04-30', '平成31年4月30日'],
  ['1989-01-08', '平成元年1月8日'],
  ['1989-01-07', '昭和64年1月7日'],
  ['1948-03-05', '昭和23年3月5日'],
  ['1926-12-24', '大正15年12月24日'],
  ['1868-01-01', '1868年1月1日'],
])('%s is %s', (day, written) => {
  expect(japaneseDate(day)).toBe(written);
});

test('a western date has no leading zeros', () => {
  expect(westernDate('1998-04-02')).toBe('1998年4月2日');
});
