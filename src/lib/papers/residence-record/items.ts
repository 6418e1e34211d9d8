import type { Resident } from '../../card';
import type { Item } from '../paper';

const COMMON: Item[] = [{ id: 'relation', words: '{世帯主|せたいぬし}・{続柄|つづきがら}', on: false }];

const JAPANESE: Item[] = [{ id: 'register', words: '{本籍|ほんせき}・{筆頭者|ひっとうしゃ}', on: false }];

const FOREIGN: Item[] = [
  { id: 'nationality', words: '{国籍|こくせき}・{地域|ちいき}', on: false },
  { id: 'status', words: '{在留資格等|ざいりゅうしかくとう}', on: false },
  { id: 'card-number', words: '{在留|ざいりゅう}カード{等|とう}の{番号|ばんごう}', on: false },
];

const NUMBER: Item[] = [
  { id: 'individual-number', words: '{個人番号|こじんばんごう}（マイナンバー）', on: false },
];

/**
 * The entries one can ask for (S1): the Japanese ones when a Japanese national lives in the household, the foreign
 * ones when a foreign national does; both in a mixed household (assumed). 個人番号 only where it may be printed (S13, S16).
 * All stand at 記載しない first (assumed).
 */
export const itemsFor = (household: Resident[], individualNumber: boolean): Item[] => [
  ...COMMON,
  ...(household.some((resident) => resident.register) ? JAPANESE : []),
  ...(household.some((resident) => resident.stay) ? FOREIGN : []),
  ...(individualNumber ? NUMBER : []),
];
