import type { ThingKind } from '../../../world';
import type { Words } from '../../../words';
import type { Context } from '../context';
import { delays } from '../delays';
import { balance, fee, forgotten, paidIn, photocopying } from '../senses';
import { COPIED_VOICE, KEYS, NOTES, SAYINGS, TITLE } from '../wording';
import { back, cancel, finish, key, screen, titled, yen, type Screens } from './draw';

/** What lies in the trays, as the machine calls it. */
const CALLED: Record<ThingKind, Words> = {
  'my-number-card': 'マイナンバーカード',
  'residence-card': 'カード',
  'transit-card': '{電子|でんし}マネーのカード',
  coin: 'お{金|かね}',
  note: 'お{金|かね}',
  memo: 'メモ',
  phone: 'スマートフォン',
  'eligibility-notice': '{資格情報|しかくじょうほう}のお{知|し}らせ',
  'eligibility-certificate': '{資格確認書|しかくかくにんしょ}',
  statement: '{申立書|もうしたてしょ}',
  prescription: '{処方箋|しょほうせん}',
  paper: '{証明書|しょうめいしょ}',
  receipt: '{領収書|りょうしゅうしょ}',
};

const ENDED: Record<Context['outcome'], Words> = {
  issued: 'お{取|と}りください',
  copied: 'お{取|と}りください',
  cancelled: '{中止|ちゅうし}しました。お{取|と}りください',
  unattended: '{中止|ちゅうし}しました。お{取|と}りください',
  refused: '{終了|しゅうりょう}します。お{取|と}りください',
  locked: '{終了|しゅうりょう}します。お{取|と}りください',
};

const FAREWELL: Partial<Record<Context['outcome'], Words>> = {
  cancelled: '{中止|ちゅうし}しました',
  unattended: '{中止|ちゅうし}しました',
  refused: '{終了|しゅうりょう}しました',
  locked: '{終了|しゅうりょう}しました',
};

function collected(context: Context) {
  const called = (kind: ThingKind) => (photocopying(context) && kind === 'paper' ? TITLE.copy : CALLED[kind]);
  const things = forgotten(context).map(({ kind, place }) => ({ kind, place, words: called(kind) }));
  const once = things.filter(
    ({ words, place }, index) =>
      things.findIndex((other) => other.words === words && other.place === place) === index,
  );
  return { kind: 'collect' as const, things: once };
}

/** The band after a photocopy, which is no certificate. */
const banded = (context: Context) => (photocopying(context) ? { title: TITLE.copy } : {});

/** Paying, printing and taking everything: P15 to P18. */
export const pay: Screens<
  | 'pay.method'
  | 'pay.cash'
  | 'pay.eMoney'
  | 'pay.readingEMoney'
  | 'pay.short'
  | 'print.printing'
  | 'print.paperOut'
  | 'print.refilling'
  | 'collect.take'
  | 'collect.calling'
  | 'collect.goodbye'
> = {
  'pay.method': (context) => {
    const keys = context.make.payments.map((payment) =>
      key(`pay.${payment}`, KEYS[payment], 'choice', { icon: payment === 'cash' ? 'coins' : 'e-money' }),
    );
    return screen('pay.method', {
      ...titled(context),
      lines: [`{料金|りょうきん} ${yen(fee(context))}`],
      body: { kind: 'choices', keys: keys.map(({ id }) => id), columns: 2 },
      keys: [...keys, back, cancel],
    });
  },
  'pay.cash': (context) =>
    screen('pay.cash', {
      ...titled(context),
      body: {
        kind: 'payment',
        fee: fee(context),
        paid: paidIn(context),
        accepts: context.make.notes.length > 0 ? NOTES.coinsAndNotes : NOTES.coins,
      },
      keys: [back, cancel, key('start', KEYS.print, 'go', { enabled: paidIn(context) >= fee(context) })],
    }),
  'pay.eMoney': (context) =>
    screen('pay.eMoney', {
      ...titled(context),
      lines: [`{料金|りょうきん} ${yen(fee(context))}`],
      body: { kind: 'placement', thing: 'transit-card', place: 'e-money-reader', move: 'put' },
      keys: [back, cancel],
    }),
  'pay.readingEMoney': (context) =>
    screen('pay.readingEMoney', {
      ...titled(context),
      body: { kind: 'waiting', what: 'reading' },
      keys: [cancel],
    }),
  'pay.short': (context) =>
    screen('pay.short', {
      ...titled(context),
      body: { kind: 'payment', fee: fee(context), paid: 0, balance: balance(context), accepts: NOTES.eMoney },
      keys: [cancel, key('pay.cash', KEYS.cash, 'go')],
    }),
  'print.printing': (context) =>
    screen('print.printing', {
      ...titled(context),
      body: {
        kind: 'waiting',
        what: 'printing',
        done: context.printed,
        of: context.order?.copies ?? 1,
        lasts: delays['printing one copy']({ context }),
      },
    }),
  'print.paperOut': (context) =>
    screen('print.paperOut', {
      ...titled(context),
      body: { kind: 'notice', tone: 'warning', icon: 'staff' },
    }),
  'print.refilling': (context) =>
    screen('print.refilling', { ...titled(context), body: { kind: 'waiting', what: 'printing' } }),
  'collect.take': (context) =>
    screen('collect.take', { ...banded(context), heading: ENDED[context.outcome], body: collected(context) }),
  'collect.calling': (context) =>
    screen('collect.calling', {
      ...banded(context),
      ...(photocopying(context) && { voice: COPIED_VOICE }),
      body: collected(context),
      keys: [key('stop-voice', KEYS['stop-voice'], 'plain')],
    }),
  'collect.goodbye': (context) =>
    screen('collect.goodbye', {
      ...banded(context),
      heading: FAREWELL[context.outcome] ?? SAYINGS['collect.goodbye'].heading,
      ...(!(context.outcome in FAREWELL) && { sound: 'done' as const }),
      body: { kind: 'notice', tone: 'done' },
      keys: [finish],
    }),
};
