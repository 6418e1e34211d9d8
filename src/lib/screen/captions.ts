import type { Words } from '../words';

/** The words a drawing adds by itself, whatever the terminal; all other words on a screen come with it. */
export const CAPTIONS = {
  fee: '{料金|りょうきん}',
  paid: '{投入金額|とうにゅうきんがく}',
  short: '{不足|ふそく}',
  change: 'おつり',
  balance: 'カード{残高|ざんだか}',
  after: 'お{支払|しはら}い{後|ご}の{残高|ざんだか}',
  yen: '{円|えん}',
  typed: 'けた',
  code: 'コード',
  waiting: 'お{待|ま}ちください',
  taken: '{受|う}け{取|と}り{済|ず}み',
} as const satisfies Record<string, Words>;
