import { expect, test } from 'vitest';
import { receipt, type Order } from '.';

const order: Order = { paper: 'residence-record', scope: 'self', members: ['a'], items: [], copies: 2 };

test('who puts in 700 yen for two copies at 300 reads it all on the receipt', () => {
  expect(
    receipt(order, { total: 600, paid: 700, change: 100, moment: '2026-11-24T10:05', by: 'cash' }),
  ).toEqual({
    title: '領収書',
    size: 'receipt',
    blocks: [
      { kind: 'text', text: '行政サービス 証明書交付' },
      {
        kind: 'fields',
        rows: [
          { label: '日時', value: '2026年11月24日 10:05' },
          { label: '証明書', value: '住民票の写し' },
          { label: '単価', value: '300円' },
          { label: '部数', value: '2部' },
        ],
      },
      {
        kind: 'fields',
        rows: [
          { label: '合計', value: '600円', large: true },
          { label: 'お預り', value: '700円' },
          { label: 'おつり', value: '100円' },
        ],
      },
      { kind: 'text', text: '上記の金額を領収いたしました。' },
    ],
    page: 1,
    pages: 1,
  });
});

test('a receipt for e-money has no change', () => {
  const { blocks } = receipt(order, {
    total: 1200,
    paid: 1200,
    change: 0,
    moment: '2026-11-24T10:05',
    by: 'e-money',
  });
  expect(blocks[2]).toEqual({
    kind: 'fields',
    rows: [
      { label: '合計', value: '1,200円', large: true },
      { label: '電子マネー', value: '1,200円' },
    ],
  });
});
