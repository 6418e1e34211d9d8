import { feeOf } from '../../../papers';
import type { Icon, Key } from '../../../screen';
import { japaneseDate } from '../../../world';
import type { Words } from '../../../words';
import type { Context } from '../context';
import { fee, issuer, offered, orderedPaper, paperRefusal } from '../senses';
import { MOST_COPIES } from '../setup';
import { KEYS, NOTES, SUMMARY } from '../wording';
import { back, cancel, finish, key, next, screen, titled, yen, type Screens } from './draw';

const ICONS: Record<string, Icon> = {
  'residence-record': 'house',
  'seal-certificate': 'seal',
  'tax-certificate': 'tax',
};

/** Why a paper is refused, in the machine's words (suggested wording: none of these was found). */
const REFUSALS: Record<NonNullable<ReturnType<typeof paperRefusal>>, Words[]> = {
  'no-seal': [
    '{印鑑|いんかん}の{登録|とうろく}がありません。',
    '{市区町村|しくちょうそん}の{窓口|まどぐち}で{登録|とうろく}をしてください。',
  ],
  'no-tax': [
    '{申告|しんこく}がないなど、{証明|しょうめい}できる{情報|じょうほう}がありません。',
    '{市区町村|しくちょうそん}の{窓口|まどぐち}におたずねください。',
  ],
  'no-register': ['この{市区町村|しくちょうそん}に{戸籍|こせき}がありません。'],
  'kept-elsewhere': [
    'この{市区町村|しくちょうそん}に{本籍|ほんせき}がありません。',
    '「{他|ほか}の{市区町村|しくちょうそん}の{証明書|しょうめいしょ}」から、お{取|と}りください。',
  ],
  'not-registered': [
    '{利用登録申請|りようとうろくしんせい}が{必要|ひつよう}です。',
    '{本籍|ほんせき}のある{市区町村|しくちょうそん}に{申請|しんせい}し、5{営業日|えいぎょうび}ほどお{待|ま}ちください。',
  ],
  'register-closed': [
    '{戸籍証明書|こせきしょうめいしょ}は、ただいまの{時間|じかん}はご{利用|りよう}いただけません。',
    '{平日|へいじつ}の{昼間|ひるま}にご{利用|りよう}ください。',
  ],
};

const members = (context: Context) => orderedPaper(context)?.members(context.person) ?? [];

const items = (context: Context) => {
  const municipality = issuer(context);
  return municipality ? (orderedPaper(context)?.items(context.person, municipality) ?? []) : [];
};

const whom = (context: Context): Words =>
  context.order?.scope === 'household'
    ? KEYS.household
    : members(context)
        .filter(({ id }) => context.order?.members.includes(id))
        .map(({ name }) => name)
        .join('、');

/** The machine offers the latest year only [S13][S16]; it is named before one pays for it. */
const taxYear = ({ order, person: { tax } }: Context): { words: Words; value: Words }[] => {
  if (order?.paper !== 'tax-certificate' || !tax) return [];
  const [first = ''] = japaneseDate(`${tax.year}-04-01`).split('年');
  return [{ words: SUMMARY.year, value: `${first.replace('令和', '{令和|れいわ}')}${SUMMARY.year}` }];
};

const summary = (context: Context): { words: Words; value: Words }[] => {
  const [paper, municipality] = [orderedPaper(context), issuer(context)];
  const on = items(context).filter(({ id }) => context.order?.items.includes(id));
  return [
    { words: SUMMARY.paper, value: paper?.words ?? '' },
    { words: SUMMARY.issuer, value: municipality?.name ?? '' },
    { words: SUMMARY.whom, value: whom(context) },
    ...taxYear(context),
    ...(items(context).length > 0
      ? [{ words: SUMMARY.on, value: on.map(({ words }) => words).join('、') || SUMMARY.none }]
      : []),
    { words: SUMMARY.copies, value: `${context.order?.copies ?? 0}${SUMMARY.copiesUnit}` },
    { words: SUMMARY.each, value: yen((paper && municipality && feeOf(paper, municipality)) ?? 0) },
  ];
};

/** Which paper, about whom, with what on it, how many: P09 to P14. */
export const choose: Screens<
  | 'choose.paper'
  | 'choose.refusedPaper'
  | 'choose.scope'
  | 'choose.members'
  | 'choose.person'
  | 'choose.items'
  | 'choose.copies'
  | 'choose.confirm'
> = {
  'choose.paper': (context) => {
    const municipality = issuer(context);
    const keys = offered(context).map((paper) =>
      key(`paper.${paper.id}`, paper.words, 'choice', {
        icon: ICONS[paper.id] ?? 'register',
        note:
          paperRefusal(context, paper) === 'register-closed'
            ? NOTES.closedNow
            : `1{通|つう} ${yen((municipality && feeOf(paper, municipality)) ?? 0)}`,
      }),
    );
    return screen('choose.paper', {
      aside: municipality?.name,
      body: { kind: 'choices', keys: keys.map(({ id }) => id), columns: 2 },
      keys: [...keys, cancel],
    });
  },
  'choose.refusedPaper': (context) => {
    const paper = orderedPaper(context);
    const refusal = paper && paperRefusal(context, paper);
    return screen('choose.refusedPaper', {
      ...titled(context),
      lines: refusal ? REFUSALS[refusal] : [],
      body: { kind: 'notice', tone: 'warning', icon: refusal === 'register-closed' ? 'clock' : 'warning' },
      keys: [back, finish],
    });
  },
  'choose.scope': (context) => {
    const keys = [
      key('scope.self', KEYS.self, 'choice', { icon: 'person' }),
      key('scope.household', KEYS.household, 'choice', { icon: 'people', note: NOTES.household }),
      key('scope.some', KEYS.some, 'choice', { icon: 'people', note: NOTES.some }),
    ];
    return screen('choose.scope', {
      ...titled(context),
      body: { kind: 'choices', keys: keys.map(({ id }) => id), columns: 1 },
      keys: [...keys, back, cancel],
    });
  },
  'choose.members': (context) => {
    const ticked = context.order?.members ?? [];
    const keys = members(context).map(({ id, name }) =>
      key(`member.${id}`, name, 'choice', { icon: 'person', pressed: ticked.includes(id) }),
    );
    return screen('choose.members', {
      ...titled(context),
      body: { kind: 'choices', keys: keys.map(({ id }) => id), columns: keys.length > 4 ? 2 : 1 },
      keys: [...keys, back, cancel, { ...next, enabled: ticked.length > 0 }],
    });
  },
  'choose.person': (context) => {
    const keys = members(context).map(({ id, name }) =>
      key(`person.${id}`, name, 'choice', { icon: 'person' }),
    );
    return screen('choose.person', {
      ...titled(context),
      body: { kind: 'choices', keys: keys.map(({ id }) => id), columns: keys.length > 4 ? 2 : 1 },
      keys: [...keys, back, cancel],
    });
  },
  'choose.items': (context) => {
    const on = context.order?.items ?? [];
    const switches = items(context).flatMap(({ id, words }): Key[] => [
      key(`item.${id}.on`, KEYS.on, 'switch', { of: words, pressed: on.includes(id) }),
      key(`item.${id}.off`, KEYS.off, 'switch', { of: words, pressed: !on.includes(id) }),
    ]);
    const rows = items(context).map(({ id, words }) => ({
      words,
      on: `item.${id}.on`,
      off: `item.${id}.off`,
    }));
    return screen('choose.items', {
      ...titled(context),
      body: { kind: 'switches', rows },
      keys: [...switches, back, cancel, next],
    });
  },
  'choose.copies': (context) => {
    const count = context.order?.copies ?? 0;
    return screen('choose.copies', {
      ...titled(context),
      body: { kind: 'counter', count, unit: SUMMARY.copiesUnit, fewer: 'fewer', more: 'more' },
      keys: [
        key('fewer', KEYS.fewer, 'edit', { of: SUMMARY.copies, enabled: count > 1 }),
        key('more', KEYS.more, 'edit', { of: SUMMARY.copies, enabled: count < MOST_COPIES }),
        back,
        cancel,
        next,
      ],
    });
  },
  'choose.confirm': (context) =>
    screen('choose.confirm', {
      body: {
        kind: 'summary',
        rows: summary(context),
        total: { words: SUMMARY.total, value: yen(fee(context)) },
      },
      keys: [key('back', KEYS.change, 'back'), cancel, key('confirm', KEYS.settle, 'go')],
    }),
};
