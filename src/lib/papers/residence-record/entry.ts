import type { Resident } from '../../card';
import { japaneseDate, westernDate, type Row } from '../../world';

/** What stands where an entry was not asked for. */
export const OMITTED = '省略';

/** What stands where there is nothing to say. */
const NONE = '－';

/** One resident's part of the record (S68, S97), with only the chosen entries. 通称 cannot be left out (S69). */
export function entry(resident: Resident, items: ReadonlySet<string>): Row[] {
  const asked = (item: string, value: string) => (items.has(item) ? value : OMITTED);
  const { register, stay } = resident;
  return [
    { label: 'フリガナ', value: resident.kana },
    { label: '氏名', value: resident.name, large: true },
    ...(stay?.alias ? [{ label: '通称', value: stay.alias }] : []),
    {
      label: '生年月日',
      value: stay ? westernDate(resident.birth) : japaneseDate(resident.birth),
      half: true,
    },
    { label: '性別', value: resident.sex, half: true },
    { label: '世帯主との続柄', value: asked('relation', resident.relation), half: true },
    { label: '住民となった年月日', value: japaneseDate(resident.since), half: true },
    { label: '個人番号', value: asked('individual-number', resident.individualNumber), half: true },
    { label: '住民票コード', value: OMITTED, half: true },
    ...(register ? japanese(register, asked) : []),
    ...(stay ? foreign(stay, asked) : []),
    { label: '前住所', value: resident.from || NONE },
  ];
}

type Asked = (item: string, value: string) => string;

const japanese = (register: NonNullable<Resident['register']>, asked: Asked): Row[] => [
  { label: '本籍', value: asked('register', register.domicile) },
  { label: '筆頭者', value: asked('register', register.head) },
];

const foreign = (stay: NonNullable<Resident['stay']>, asked: Asked): Row[] => [
  { label: '国籍・地域', value: asked('nationality', stay.nationality), half: true },
  { label: '外国人住民となった年月日', value: japaneseDate(stay.residentSince), half: true },
  { label: '第30条の45に規定する区分', value: asked('status', stay.category), half: true },
  { label: '在留資格', value: asked('status', stay.status), half: true },
  { label: '在留期間等', value: asked('status', stay.period ?? NONE), half: true },
  {
    label: '在留期間の満了の日',
    value: asked('status', stay.until ? westernDate(stay.until) : NONE),
    half: true,
  },
  { label: '在留カード等の番号', value: asked('card-number', stay.cardNumber) },
];
