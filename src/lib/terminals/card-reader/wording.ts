import type { Digit } from '../../screen';
import type { Consent } from '../../world';
import type { Words } from '../../words';
import type { Key } from './keys';
import type { hindrance } from './senses';

/** Where nobody has begun yet, and the facility's name is in the heading. */
export const TITLE: Words = '{顔認証付|かおにんしょうつ}きカードリーダー';

/** What a key is called, wherever it is; ours, but for the words the README tags. */
export const KEYS = {
  'method.face': '{顔認証|かおにんしょう}',
  'method.pin': '{暗証番号|あんしょうばんごう}',
  'method.staff': '{職員用|しょくいんよう}',
  confirm: '{確認|かくにん}',
  correct: '{訂正|ていせい}',
  clear: 'クリア',
  again: 'もう{一度|いちど}',
  back: '{戻|もど}る',
  cancel: '{中止|ちゅうし}する',
  finish: '{終了|しゅうりょう}',
  next: '{次|つぎ}へ',
  register: '{登録|とうろく}する',
  'not-now': '{今|いま}はしない',
  use: '{利用|りよう}する',
  'not-use': '{利用|りよう}しない',
  'agree-all': 'すべて{同意|どうい}する',
  'choose-each': '{個別|こべつ}に{選|えら}ぶ',
  'disagree-all': 'すべて{同意|どうい}しない',
  agree: '{同意|どうい}する',
  disagree: '{同意|どうい}しない',
  provide: '{提供|ていきょう}する',
  'not-provide': '{提供|ていきょう}しない',
  'prescription.electronic': '{電子|でんし}{処方箋|しょほうせん}',
  'prescription.paper': '{紙|かみ}の{処方箋|しょほうせん}',
} as const satisfies Record<Exclude<Key, Digit>, Words>;

export const NOTES = {
  face: 'カメラに{顔|かお}を{向|む}けます',
  pin: '{数字|すうじ}4けた',
} as const satisfies Record<string, Words>;

/** What the person is in the middle of, on the right of the band. */
export const ASIDES = {
  identity: '{本人確認|ほんにんかくにん}',
  insurance: '{保険|ほけん}の{確認|かくにん}',
  consent: '{情報|じょうほう}の{提供|ていきょう}',
  prescription: '{処方箋|しょほうせん}',
} as const satisfies Record<string, Words>;

/** What one may agree to have seen, as it is called and what it is [R120, R14]. */
export const CONSENTS: Record<Consent, { words: Words; about: Words }> = {
  surgery: {
    words: '{手術情報|しゅじゅつじょうほう}',
    about: 'これまでに{受|う}けた{手術|しゅじゅつ}の{情報|じょうほう}です。',
  },
  treatment: {
    words: '{診療|しんりょう}・お{薬情報|くすりじょうほう}',
    about: 'これまでの{診療|しんりょう}とお{薬|くすり}の{情報|じょうほう}です。',
  },
  medicine: {
    words: 'お{薬情報|くすりじょうほう}',
    about: 'これまでに{出|だ}されたお{薬|くすり}の{情報|じょうほう}です。',
  },
  checkup: {
    words: '{健診情報|けんしんじょうほう}',
    about: '{特定健診|とくていけんしん}などの{結果|けっか}です。（40{歳以上|さいいじょう}の{方|かた}）',
  },
};

export const RENEW: Words = 'お{住|す}まいの{市区町村|しくちょうそん}で{更新|こうしん}してください。';

/** Before its end a certificate can be renewed; in the months of grace it opens no medical data [R39, R40]. */
export const EXPIRY: Record<'ending' | 'grace', Words[]> = {
  ending: ['もうすぐ{期限|きげん}が{切|き}れます。', RENEW],
  grace: ['{期限|きげん}が{切|き}れています。', '{保険|ほけん}の{確認|かくにん}だけができます。', RENEW],
};

/** A clinic issues a prescription, a pharmacy is brought one [R3]. */
export const PRESCRIPTIONS: Record<'issued' | 'brought', Words> = {
  issued: 'お{薬|くすり}が{出|で}るとき、{選|えら}んだ{種類|しゅるい}で{発行|はっこう}します。',
  brought: '{今日|きょう}お{使|つか}いになる{処方箋|しょほうせん}を{選|えら}んでください。',
};

/** What is still to be done at the desk [R18, R19], and at a pharmacy nothing. */
export const THEN: Record<'treated' | 'supplied', Words[]> = {
  treated: [
    '{診察券|しんさつけん}は{受付|うけつけ}にお{出|だ}しください。',
    'お{呼|よ}びするまで、お{待|ま}ちください。',
  ],
  supplied: ['お{薬|くすり}の{用意|ようい}ができるまで、お{待|ま}ちください。'],
};

/** How the card is put on each kind of reader. */
export const PLACING: Record<'lying' | 'standing', Words[]> = {
  lying: [
    'マイナンバーカードを{台|だい}に{置|お}いてください。',
    '{顔写真|かおじゃしん}の{面|めん}を{上|うえ}にしてください。',
    'ケースに{入|い}れたままでは{使|つか}えません。',
  ],
  standing: [
    'マイナンバーカードを{奥|おく}まで{差|さ}し{込|こ}んでください。',
    '{顔写真|かおじゃしん}の{面|めん}を{機械|きかい}の{側|がわ}に{向|む}けてください。',
    'ケースに{入|い}れたままでは{使|つか}えません。',
  ],
};

/** What the camera needs. */
export const HINTS: Record<NonNullable<ReturnType<typeof hindrance>>, Words> = {
  mask: 'マスクをはずしてください。',
  hat: '{帽子|ぼうし}を{取|と}ってください。',
  near: '{近|ちか}すぎます。{少|すこ}し{離|はな}れてください。',
  far: '{遠|とお}すぎます。{少|すこ}し{近|ちか}づいてください。',
  aside: '{顔|かお}が{枠|わく}からはずれています。',
  light: '{後|うし}ろが{明|あか}るく、{顔|かお}が{暗|くら}く{写|うつ}っています。',
};

export const MOVED: Words = '{顔|かお}が{動|うご}きました。{動|うご}かないでください。';
