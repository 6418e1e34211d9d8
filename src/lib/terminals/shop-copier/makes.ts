import type { Icon, Make as AnyMake } from '../../screen';
import type { Words } from '../../words';
import { familymart } from './housing/familymart';
import type { Housing } from './housing/housing';
import { lawson } from './housing/lawson';
import { sevenEleven } from './housing/seven-eleven';

/** How the person may pay at this make. */
export type Payment = 'cash' | 'e-money';

/** What differs between the makers' machines. What is not sourced is named in the README. */
export type Make = AnyMake & {
  /** The tiles of the main menu, in order; `government` is the way in. The first screen behind another asks and tells something. */
  tiles: { id: string; words: Words; icon: Icon; asks: Words; about: Words }[];
  /** P01: services behind 行政サービス besides the certificates. */
  services: string[];
  /** P04: whether the machine asks card or phone. */
  asksCredential: boolean;
  /** P08: the card is taken back before the paper is chosen, or lies there until the end (U5). */
  cardBack: 'before choosing' | 'at the end';
  payments: Payment[];
  /** Notes the machine takes, in yen (U4). */
  notes: number[];
  /** U3: whether the machine says how many tries are left. */
  showsTries: boolean;
  /** Shape and colours of the body. */
  housing: Housing;
};

const tile = (id: string, words: Words, icon: Icon, asks: Words = '', about: Words = '') => ({
  id,
  words,
  icon,
  asks,
  about,
});

const COPY = tile('copy', 'コピー', 'copy');
const GOVERNMENT = tile('government', '{行政|ぎょうせい}サービス', 'government');
const SCAN = tile(
  'scan',
  'スキャン',
  'scan',
  '{原稿|げんこう}をセットしてください',
  '{紙|かみ}や{写真|しゃしん}を{読|よ}み{取|と}り、スマートフォンなどに{保存|ほぞん}します。',
);
const FAX = tile(
  'fax',
  'ファクス',
  'fax',
  '{送信先|そうしんさき}の{番号|ばんごう}を{入力|にゅうりょく}してください',
  '{原稿|げんこう}を{電話回線|でんわかいせん}で{送信|そうしん}します。',
);
const TICKET = tile(
  'ticket',
  'チケット',
  'ticket',
  'ご{利用|りよう}になるサービスを{選|えら}んでください',
  'コンサートや{遊園地|ゆうえんち}などのチケットを{発券|はっけん}します。',
);
const PHOTO = tile(
  'photo',
  '{写真|しゃしん}プリント',
  'photo',
  '{写真|しゃしん}の{取|と}り{込|こ}み{方法|ほうほう}を{選|えら}んでください',
  'スマートフォンやSDカードの{写真|しゃしん}をプリントします。',
);
const BILL = tile(
  'bill',
  '{代金支払|だいきんしはら}い',
  'bill',
  'お{支払|しはら}いの{番号|ばんごう}を{入力|にゅうりょく}してください',
  'インターネットでのお{買|か}い{物|もの}などの{代金|だいきん}をお{支払|しはら}いいただけます。',
);
const INSURANCE = tile(
  'insurance',
  '{保険|ほけん}',
  'insurance',
  'お{申|もう}し{込|こ}みになる{保険|ほけん}を{選|えら}んでください',
  '{自転車保険|じてんしゃほけん}などにお{申|もう}し{込|こ}みいただけます。',
);
const STUDY = tile(
  'study',
  '{学|まな}び・{検定|けんてい}',
  'study',
  'お{申|もう}し{込|こ}みになる{検定|けんてい}を{選|えら}んでください',
  '{検定試験|けんていしけん}などの{受験|じゅけん}をお{申|もう}し{込|こ}みいただけます。',
);
const CONTENT = tile(
  'content',
  'コンテンツ',
  'content',
  'プリントするコンテンツを{選|えら}んでください',
  '{楽譜|がくふ}や{新聞|しんぶん}などをプリントします。',
);
const print = (words: Words) =>
  tile(
    'print',
    words,
    'print',
    'プリントするファイルを{選|えら}んでください',
    'スマートフォンのアプリなどで{登録|とうろく}したファイルをプリントします。',
  );

export const makes: Record<'seven-eleven' | 'lawson' | 'familymart', Make> = {
  'seven-eleven': {
    words: 'セブン‐イレブン{型|がた}',
    tiles: [print('プリント'), COPY, SCAN, FAX, TICKET, GOVERNMENT, INSURANCE, STUDY, BILL],
    services: ['certificates', 'pin-reset'],
    asksCredential: false,
    cardBack: 'before choosing',
    payments: ['cash', 'e-money'],
    notes: [1000],
    showsTries: false,
    housing: sevenEleven,
  },
  lawson: {
    words: 'ローソン{型|がた}',
    tiles: [COPY, print('プリントサービス'), PHOTO, SCAN, FAX, GOVERNMENT, CONTENT],
    services: ['certificates'],
    asksCredential: true,
    cardBack: 'before choosing',
    payments: ['cash'],
    notes: [],
    showsTries: false,
    housing: lawson,
  },
  familymart: {
    words: 'ファミリーマート{型|がた}',
    tiles: [print('プリントサービス'), COPY, PHOTO, SCAN, FAX, TICKET, BILL, GOVERNMENT, CONTENT],
    services: ['certificates'],
    asksCredential: true,
    cardBack: 'at the end',
    payments: ['cash', 'e-money'],
    notes: [],
    showsTries: false,
    housing: familymart,
  },
};
