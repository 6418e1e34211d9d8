import type { Words } from '../../../words';
import { KEYS } from '../wording';
import { expired, expiry } from './dates';
import { said, type Coaches } from './said';

const REGISTRATION: Words = '{登録|とうろく}';
const RECEPTION: Words = '{受付|うけつけ}';

/** What the insurer knows: registration [R26, R1], dates, subsidies [R36, R37], and data that do not come [R42, R44, R45]. */
export const insurance: Coaches<
  | 'insurance.checking'
  | 'insurance.offer'
  | 'insurance.registering'
  | 'insurance.registered'
  | 'insurance.expiry'
  | 'insurance.subsidy'
  | 'insurance.expired'
  | 'insurance.noData'
  | 'insurance.notRegistered'
> = {
  'insurance.checking': () => ({
    title: said('{保険|ほけん}を {調|しら}べて います', 'Looking up your insurance'),
    todo: said('{待|ま}ちます。カードは そのままです。', 'Wait. Leave the card where it is.'),
    why: said(
      'あなただと わかりました。{今|いま}、どの {保険|ほけん}か {聞|き}いて います。',
      'It knows you. Now it asks which insurance you have.',
    ),
    words: ['{保険|ほけん}', '{確認|かくにん}しています'],
  }),
  'insurance.offer': () => ({
    title: said('はじめての {登録|とうろく}です', 'Registering, the first time'),
    todo: said('[register]を {押|お}します。', 'Press [register].'),
    why: said(
      'ここで すぐ {登録|とうろく}できます。お{金|かね}も {紙|かみ}も いりません。[not-now]だと、{今日|きょう}は {保険証|ほけんしょう}に なりません。',
      'Registering is done here and now, free, without papers. With [not-now] the card is no insurance card today.',
    ),
    words: [REGISTRATION, KEYS.register, KEYS['not-now']],
  }),
  'insurance.registering': () => ({
    title: said('{登録|とうろく}して います', 'Registering'),
    todo: said('{待|ま}ちます。カードは そのままです。', 'Wait. Leave the card where it is.'),
    why: said(
      '{登録|とうろく}は {一回|いっかい}だけです。{次|つぎ}に {来|き}た ときは、もう しません。',
      'This happens once. At your next visit it is not asked.',
    ),
    words: [REGISTRATION, '{保険証|ほけんしょう}'],
  }),
  'insurance.registered': () => ({
    title: said('{登録|とうろく}できました', 'Registered'),
    todo: said('[next]を {押|お}します。', 'Press [next].'),
    why: said(
      'もう {保険証|ほけんしょう}です。ほかの {病院|びょういん}や {薬局|やっきょく}でも {使|つか}えます。',
      'From now on this card is your insurance card, at other hospitals and pharmacies too.',
    ),
    words: [REGISTRATION, KEYS.next],
  }),
  'insurance.expiry': expiry,
  'insurance.subsidy': () => ({
    title: said('{医療費|いりょうひ}の {助|たす}け', 'Help with the cost'),
    todo: said(
      '{使|つか}うなら [use]、{使|つか}わないなら [not-use]を {押|お}します。',
      'To use it, press [use]; if not, [not-use].',
    ),
    why: said(
      '{子|こ}どもなどの お{金|かね}を、まちが {少|すく}なく します。{紙|かみ}の {受給者証|じゅきゅうしゃしょう}が いる {病院|びょういん}も あります。{紙|かみ}も {持|も}って いきます。',
      'Your town pays part, for children and some others. Some places still want the certificate on paper: bring it too.',
    ),
    words: ['{受給者証|じゅきゅうしゃしょう}', KEYS.use, KEYS['not-use']],
  }),
  'insurance.expired': expired,
  'insurance.noData': () => ({
    title: said('{保険|ほけん}の データが ありません', 'No insurance data'),
    todo: said(
      'カードを {取|と}ります。{受付|うけつけ}で、ほかの ものを {見|み}せます。',
      'Take your card. At the desk you can show something else.',
    ),
    why: said(
      'カードは こわれて いません。{会社|かいしゃ}や {保険|ほけん}が {変|か}わった {後|あと}は、データが {遅|おく}れる ことが あります。{数日|すうじつ}から 2{週間|しゅうかん}ぐらいです。',
      'The card is fine. After a change of job or insurance the data come late: often days, up to two weeks or so.',
    ),
    trouble: true,
    words: ['{保険|ほけん}', '{情報|じょうほう}', RECEPTION],
  }),
  'insurance.notRegistered': () => ({
    title: said('{今日|きょう}は {登録|とうろく}しません', 'Not registered today'),
    todo: said(
      'カードを {取|と}って、{受付|うけつけ}と {話|はな}します。',
      'Take your card, and talk to the desk.',
    ),
    why: said(
      '{登録|とうろく}したく なったら、もう {一度|いちど} カードを {置|お}きます。{登録|とうろく}しない {人|ひと}は、{資格確認書|しかくかくにんしょ}を {使|つか}います。',
      'Changed your mind? Put the card there again and register. People who do not register use a 資格確認書.',
    ),
    trouble: true,
    words: [REGISTRATION, '{保険証|ほけんしょう}', RECEPTION],
  }),
};
