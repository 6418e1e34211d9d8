import { holderOf } from '../../card';
import type { Noted } from '../../screen';
import { plain } from '../../words';
import type { Row, Sheet } from '../../world';
import type { Context } from './context';
import { asked } from './senses';
import { ASIDES, CONSENTS, KEYS } from './wording';

const IDENTIFIED: Record<NonNullable<Context['identified']>, string> = {
  face: plain(KEYS['method.face']),
  pin: plain(KEYS['method.pin']),
  staff: '目視確認',
};

const PROVED: Record<NonNullable<Context['proof']>, string> = {
  certificate: '資格確認書で確認',
  phone: 'マイナポータルの画面とカードで確認',
  notice: '資格情報のお知らせとカードで確認',
  statement: '申立書とカードで受付、あとで確認',
};

const PAID: Record<NonNullable<Context['outcome']>, string> = {
  received: '保険の自己負担分',
  'by-papers': '保険の自己負担分',
  'in-full': '全額。保険が確認できたら差額が戻る',
};

type Fields = Extract<Sheet['blocks'][number], { kind: 'fields' }>;

/** What the desk has in the end, and what may be seen there; null before the end. */
export function record(context: Context): Noted | null {
  const { facility, identified, outcome, person } = context;
  if (!outcome) return null;
  const choices = answered(context);
  const sheet: Sheet = {
    title: '受付の記録',
    size: 'a4',
    blocks: [
      {
        kind: 'fields',
        rows: [
          { label: '受付', value: plain(facility.name) },
          { label: '氏名', value: holderOf(person).name, large: true },
          { label: '本人確認', value: identified ? IDENTIFIED[identified] : '—' },
          { label: '保険の情報', value: insured(context) },
          { label: '支払い', value: PAID[outcome] },
        ],
      },
      ...choices,
    ],
    page: 1,
    pages: 1,
  };
  return { sheet, chosen: choices.flatMap(({ rows }) => rows.map(({ label }) => label)) };
}

function insured({ eligible, proof }: Context): string {
  if (proof) return PROVED[proof];
  return eligible ? '確認できました' : '確認できませんでした';
}

/** Only what was asked of the person stands there. */
function answered(context: Context): Fields[] {
  const consents = asked(context).flatMap((item) =>
    row(plain(CONSENTS[item].words), context.consents[item], '同意'),
  );
  const others = [
    ...row('受給者証', context.subsidy, '利用'),
    ...row('限度額', context.highCost, '提供'),
    ...(context.prescription
      ? [{ label: '処方箋', value: plain(KEYS[`prescription.${context.prescription}`]) }]
      : []),
  ];
  return [
    ...(consents.length > 0
      ? [{ kind: 'fields', heading: plain(ASIDES.consent), rows: consents } as const]
      : []),
    ...(others.length > 0 ? [{ kind: 'fields', rows: others } as const] : []),
  ];
}

const row = (label: string, answer: boolean | null | undefined, verb: string): Row[] =>
  typeof answer === 'boolean' ? [{ label, value: `${verb}${answer ? 'する' : 'しない'}` }] : [];
