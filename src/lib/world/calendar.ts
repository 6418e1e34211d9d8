import type { Day } from '../card';
import { holidays } from './holidays';
import type { Moment } from './moment';
import type { Hours, Municipality, TimeOfDay } from './municipality';

export type ServiceState = 'open' | 'closed-hours' | 'closed-year-end' | 'maintenance';
export type RegisterState = 'open' | 'closed-hours';

/** When certificates are issued at all, to the minute before the end [S91, S17]. */
const SERVICE_HOURS: Hours = { from: '06:30', to: '23:00' };

export const dayOf = (moment: Moment): Day => moment.slice(0, 10);
export const timeOf = (moment: Moment): TimeOfDay => moment.slice(11, 16);

/** 0 is Sunday, 6 Saturday. */
export const weekday = (day: Day): number => new Date(`${day}T00:00Z`).getUTCDay();

/** Whether the service runs: not 12/29-1/3 [S11, S91] (E12), not in an announced stop (E14), not at night (E12). */
export function serviceState(moment: Moment, municipality: Municipality): ServiceState {
  const date = dayOf(moment).slice(5);
  if (date >= '12-29' || date <= '01-03') return 'closed-year-end';
  if (municipality.maintenance.some(({ from, to }) => moment >= from && moment < to)) return 'maintenance';
  return within(SERVICE_HOURS, moment) ? 'open' : 'closed-hours';
}

/** Whether 戸籍 papers are issued at that hour, where the service runs (E13). Holidays are no weekdays (assumed). */
export function registerState(moment: Moment, { registerHours }: Municipality): RegisterState {
  if (registerHours.weekdaysOnly && !isWorkday(dayOf(moment))) return 'closed-hours';
  return within(registerHours, moment) ? 'open' : 'closed-hours';
}

/** In the Japanese calendar, as `令和8年11月24日`; as the western one before 1868-10-23. */
export function japaneseDate(day: Day): string {
  const era = ERAS.find(({ from }) => day >= from);
  if (!era) return westernDate(day);
  const [year, month, date] = numbers(day);
  const count = year - Number(era.from.slice(0, 4)) + 1;
  return `${era.name}${count === 1 ? '元' : count}年${month}月${date}日`;
}

/** As `1998年4月2日`, for the births of foreign residents and the ends of their stay. */
export function westernDate(day: Day): string {
  const [year, month, date] = numbers(day);
  return `${year}年${month}月${date}日`;
}

const ERAS: readonly { name: string; from: Day }[] = [
  { name: '令和', from: '2019-05-01' },
  { name: '平成', from: '1989-01-08' },
  { name: '昭和', from: '1926-12-25' },
  { name: '大正', from: '1912-07-30' },
  { name: '明治', from: '1868-10-23' },
];

const within = ({ from, to }: Hours, moment: Moment): boolean =>
  timeOf(moment) >= from && timeOf(moment) < to;

function isWorkday(day: Day): boolean {
  const which = weekday(day);
  return which !== 0 && which !== 6 && !holidays.has(day);
}

function numbers(day: Day): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
