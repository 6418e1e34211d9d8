import type { Words } from '../words';
import type { Card, Day } from './card';

/** One of a household, as the resident register has them. Names are in capitals where the card has them so. */
export type Resident = {
  /** Unique in the household; the holder's own is the person's id. */
  id: string;
  name: string;
  kana: string;
  birth: Day;
  sex: '男' | '女';
  /** Relation to the head of household (世帯主との続柄): 世帯主, 妻, 夫, 子, 母 ... */
  relation: string;
  /**
   * The invented 12-digit number printed only when 個人番号 is asked for. All begin with 0000 and end in a check
   * digit that is wrong, so that none can be anybody's.
   */
  individualNumber: string;
  /** Day they became a resident here, and from where; empty when they were born here. */
  since: Day;
  from: string;
  /** Japanese nationals: 本籍 and 筆頭者. */
  register?: { domicile: string; head: string };
  /** Foreign residents: what the residence record can show of their stay. */
  stay?: {
    nationality: string;
    /** 第30条の45に規定する区分, as 中長期在留者 or 特別永住者. */
    category: string;
    status: string;
    /** 在留期間 as 1年, 3年; absent for permanent residents. */
    period?: string;
    until?: Day;
    /** Of the residence card (特別永住者証明書 for some): invented, ZZ0000....ZZ. */
    cardNumber: string;
    /** Day they became a foreign resident (外国人住民となった年月日). */
    residentSince: Day;
    /** 通称, when registered. */
    alias?: string;
  };
};

/** How a person is drawn; `grey` is somebody old. */
export type Look = {
  hair: 'short' | 'long' | 'bun' | 'bald' | 'child';
  grey?: true;
  skin: string;
  cloth: string;
};

/** An invented person one can practise as. */
export type Person = {
  id: string;
  /** For the choice of person: the name as they would say it, e.g. `グエン・ヴァン・ミン`. */
  called: Words;
  /** The name in Latin letters, for coaches in other languages. */
  latin: string;
  look: Look;
  /** The id of a municipality in `world/municipalities.ts`. */
  municipality: string;
  /** All of it, beginning with the prefecture. */
  address: string;
  /** The person first, then the household in the order of the register. */
  household: Resident[];
  /** 印鑑登録: registered seal, with its number; null when none. */
  seal: { number: string; registered: Day } | null;
  /**
   * 課税: the latest year's figures in yen; null when there are none (E23). `year` is the fiscal year of the tax (年度),
   * `income` the 合計所得金額 of the year before, `dependants` without the spouse.
   */
  tax: {
    year: number;
    income: number;
    taxable: number;
    city: number;
    prefecture: number;
    dependants: number;
  } | null;
  /** 戸籍: the municipality that keeps it and what it says; null for foreign residents. */
  familyRegister: {
    municipality: string;
    domicile: string;
    head: string;
    /** 利用登録申請 done, for a register kept elsewhere. */
    registeredForUse: boolean;
    entries: RegisterEntry[];
  } | null;
  /** 医療費の受給者証 that is linked to the card, where the area can read it [R36, R37]. */
  subsidy?: Words;
  card: Card;
  /** What the yellow memo says: the practice PIN, when there is one. */
  memo: string | null;
};

/** One person's entry in a 戸籍. */
export type RegisterEntry = {
  /** The same as in the household, for those who live there. */
  id: string;
  /** The given name alone, as the register has it. */
  name: string;
  birth: Day;
  father: string;
  mother: string;
  relation: string;
  /** `text` is what stands under the day: lines of `【届出人】父`. */
  events: { kind: '出生' | '婚姻' | '転籍'; day: Day; text: string }[];
};

/** The person among the household. */
export function holderOf(person: Person): Resident {
  const [holder] = person.household;
  if (!holder) throw new Error(`${person.id} is not in the household`);
  return holder;
}
