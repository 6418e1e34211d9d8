import { describe, expect, it } from 'vitest';
import { inputOf, type Visit } from '../../screen/testing/visit';
import { initialContext, type Context } from './context';
import { record } from './record';

/** What stands on the record of somebody who was at a desk; null when nothing does. */
function rows(visit: Partial<Visit>, part: Partial<Context>): Record<string, string> | null {
  const context = { ...initialContext(inputOf({ who: 'sato-haruko', make: 'tray', ...visit })), ...part };
  const all = record(context)?.sheet.blocks.flatMap((block) => (block.kind === 'fields' ? block.rows : []));
  return all ? Object.fromEntries(all.map(({ label, value }) => [label, value])) : null;
}

describe('the record of the desk', () => {
  it('knows which of its rows somebody chose: not how it was seen who they are', () => {
    const input = inputOf({ who: 'silva-lucas', make: 'tray' });
    const part = { identified: 'staff', eligible: true, outcome: 'received' } as const;
    const answers = {
      consents: { surgery: false, treatment: true, checkup: true },
      subsidy: true,
      highCost: false,
      prescription: 'paper',
    } as const;
    expect(record({ ...initialContext(input), ...part, ...answers })?.chosen).toEqual([
      '手術情報',
      '診療・お薬情報',
      '受給者証',
      '限度額',
      '処方箋',
    ]);
    expect(record({ ...initialContext(input), ...part })?.chosen).toEqual([]);
  });

  it('says nothing of somebody who has not come to the end', () => {
    expect(rows({}, { identified: 'face', eligible: true })).toBe(null);
  });

  it('says what somebody agreed to, one by one', () => {
    const consents = { surgery: false, treatment: true, checkup: false };
    expect(rows({}, { identified: 'face', eligible: true, consents, outcome: 'received' })).toEqual({
      受付: '潮見総合病院',
      氏名: '佐藤　春子',
      本人確認: '顔認証',
      保険の情報: '確認できました',
      支払い: '保険の自己負担分',
      手術情報: '同意しない',
      '診療・お薬情報': '同意する',
      健診情報: '同意しない',
    });
  });

  it('has no row for what nobody asked', () => {
    expect(
      rows({ where: 'hoshi-dental' }, { identified: 'pin', eligible: true, outcome: 'received' }),
    ).toEqual({
      受付: 'ほし歯科医院',
      氏名: '佐藤　春子',
      本人確認: '暗証番号',
      保険の情報: '確認できました',
      支払い: '保険の自己負担分',
    });
  });

  it('says which certificate, ceiling and prescription there are', () => {
    const part = { subsidy: true, highCost: false, prescription: 'paper', outcome: 'received' } as const;
    expect(rows({ who: 'silva-lucas' }, { identified: 'staff', ...part })).toMatchObject({
      本人確認: '目視確認',
      受給者証: '利用する',
      限度額: '提供しない',
      処方箋: '紙の処方箋',
    });
  });

  it.each([
    ['certificate', '資格確認書で確認'],
    ['phone', 'マイナポータルの画面とカードで確認'],
    ['notice', '資格情報のお知らせとカードで確認'],
    ['statement', '申立書とカードで受付、あとで確認'],
  ] as const)('says what proved the insurance: %s', (proof, value) => {
    expect(rows({}, { identified: 'face', proof, refused: 'no-data', outcome: 'by-papers' })).toMatchObject({
      本人確認: '顔認証',
      保険の情報: value,
      支払い: '保険の自己負担分',
    });
  });

  it('says that somebody with nothing to show pays in full and gets the rest back', () => {
    expect(rows({}, { refused: 'not-registered', outcome: 'in-full' })).toEqual({
      受付: '潮見総合病院',
      氏名: '佐藤　春子',
      本人確認: '—',
      保険の情報: '確認できませんでした',
      支払い: '全額。保険が確認できたら差額が戻る',
    });
  });
});
