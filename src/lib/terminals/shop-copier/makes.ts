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
  /** The tiles of the main menu, in order; `government` is the way in. */
  tiles: { id: string; words: Words; icon: Icon; about: Words }[];
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

const tile = (id: string, words: Words, icon: Icon, about: Words) => ({ id, words, icon, about });

const COPY = tile('copy', 'コピー', 'copy', '');
const GOVERNMENT = tile('government', '{行政|ぎょうせい}サービス', 'government', '');
const SCAN = tile(
  'scan',
  'スキャン',
  'scan',
  '{紙|かみ}や {写真|しゃしん}を {読|よ}み{取|と}って スマートフォンに {送|おく}ります。',
);
const FAX = tile(
  'fax',
  'ファクス',
  'fax',
  '{相手|あいて}の{番号|ばんごう}を {押|お}して {紙|かみ}を {送|おく}ります。',
);
const TICKET = tile(
  'ticket',
  'チケット',
  'ticket',
  'コンサートや {遊園地|ゆうえんち}の チケットを {発行|はっこう}します。',
);
const PHOTO = tile(
  'photo',
  '{写真|しゃしん}プリント',
  'photo',
  'スマートフォンの {写真|しゃしん}を {印刷|いんさつ}します。',
);
const BILL = tile(
  'bill',
  '{代金支払|だいきんしはら}い',
  'bill',
  'インターネットの {買|か}い{物|もの}などの {代金|だいきん}を {払|はら}います。',
);
const INSURANCE = tile(
  'insurance',
  '{保険|ほけん}',
  'insurance',
  '{自転車|じてんしゃ}などの {保険|ほけん}に {申|もう}し{込|こ}みます。',
);
const STUDY = tile(
  'study',
  '{学|まな}び・{検定|けんてい}',
  'study',
  '{検定試験|けんていしけん}に {申|もう}し{込|こ}みます。',
);
const CONTENT = tile(
  'content',
  'コンテンツ',
  'content',
  '{楽譜|がくふ}や {新聞|しんぶん}などを {印刷|いんさつ}します。',
);
const print = (words: Words) =>
  tile(
    'print',
    words,
    'print',
    'スマートフォンなどで {登録|とうろく}した ファイルを {印刷|いんさつ}します。',
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
