import { plain } from '../words';
import { dayOf, timeOf, westernDate, type Moment, type Sheet, type Yen } from '../world';
import type { Order } from './paper';
import { papers } from './papers';
import { yen } from './yen';

/** What was paid for an order; `total` for all its copies. `paid` is what went in, `change` what came back. */
export type Paid = { total: Yen; paid: Yen; change: Yen; moment: Moment; by: 'cash' | 'e-money' };

/** The 領収書 of an order. Its wording is assumed. */
export const receipt = (order: Order, { total, paid, change, moment, by }: Paid): Sheet => ({
  title: '領収書',
  size: 'receipt',
  blocks: [
    { kind: 'text', text: '行政サービス 証明書交付' },
    {
      kind: 'fields',
      rows: [
        { label: '日時', value: `${westernDate(dayOf(moment))} ${timeOf(moment)}` },
        { label: '証明書', value: plain(papers[order.paper]?.words ?? order.paper) },
        { label: '単価', value: yen(total / order.copies) },
        { label: '部数', value: `${order.copies}部` },
      ],
    },
    {
      kind: 'fields',
      rows: [
        { label: '合計', value: yen(total), large: true },
        ...(by === 'cash'
          ? [
              { label: 'お預り', value: yen(paid) },
              { label: 'おつり', value: yen(change) },
            ]
          : [{ label: '電子マネー', value: yen(paid) }]),
      ],
    },
    { kind: 'text', text: '上記の金額を領収いたしました。' },
  ],
  page: 1,
  pages: 1,
});
