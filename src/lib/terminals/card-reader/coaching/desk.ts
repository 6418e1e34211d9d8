import type { ThingKind } from '../../../world';
import type { Coaching } from '../../../screen';
import type { Text, Words } from '../../../words';
import type { Context } from '../context';
import { KEYS } from '../wording';
import { said, type Coaches, type Said } from './said';

const WORDS: Words[] = ['{受付|うけつけ}', 'ご{案内|あんない}します'];

/** What helps when the reader can't [R42, R43, R60], and the papers that look alike. */
export const desk: Coaches<
  | 'desk.ask'
  | 'desk.looking'
  | 'desk.cardToo'
  | 'desk.openFirst'
  | 'desk.fillFirst'
  | 'desk.notEnough'
  | 'desk.form'
  | 'desk.return'
  | 'desk.goodbye'
> = {
  'desk.ask': (context) => ({
    title: said('{受付|うけつけ}で {見|み}せます', 'Show something at the desk'),
    todo: toShow(context),
    why: whatCounts(context),
    words: WORDS,
  }),
  'desk.looking': () => ({
    title: said('{受付|うけつけ}の {人|ひと}が {見|み}て います', 'They are looking at it'),
    todo: said('{待|ま}ちます。', 'Wait.'),
    why: said(
      'その {間|あいだ}に、ほかの ものを {置|お}いても いいです。',
      'You may still put more beside it.',
    ),
    words: ['{受付|うけつけ}', '{確認|かくにん}しています'],
  }),
  'desk.cardToo': (context) => ({
    ...(has(context, 'eligibility-certificate') ? NOT_ALONE : CARD_TOO),
    why: LOOK_ALIKE,
    trouble: true,
    words: WORDS,
  }),
  'desk.openFirst': () => ({
    title: said('スマホの {画面|がめん}を {開|ひら}きます', 'Open the page first'),
    todo: said(
      'スマホを {取|と}って、{保険|ほけん}の ページを {開|ひら}きます。カードと {一緒|いっしょ}に、また {置|お}きます。',
      'Take the phone, open your insurance page, and put it back beside the card.',
    ),
    why: said(
      'マイナポータルに、{保険|ほけん}の ページが あります。{鍵|かぎ}の {番号|ばんごう}は {自分|じぶん}で {押|お}します。PDFを {入|い}れて おくと、{安心|あんしん}です。',
      'MynaPortal has an insurance page. Unlock the phone yourself. You can keep the page as a PDF for such days.',
    ),
    trouble: true,
    words: WORDS,
  }),
  'desk.fillFirst': () => ({
    ...WRITE,
    title: said('まだ {書|か}いて いません', 'Not filled in yet'),
    trouble: true,
    words: WORDS,
  }),
  'desk.notEnough': (context) => ({
    title: said('これでは {足|た}りません', 'That is not enough'),
    todo: toShow(context),
    why: whatCounts(context),
    trouble: true,
    words: WORDS,
  }),
  'desk.form': () => ({
    ...WRITE,
    title: said('{紙|かみ}に {書|か}きます', 'A form to fill in'),
    words: WORDS,
  }),
  'desk.return': () => ({
    title: said('{置|お}いた ものを {取|と}ります', 'Take your things back'),
    todo: said(
      '{受付|うけつけ}に ある ものを、{全部|ぜんぶ} {取|と}ります。',
      'Take everything that lies on the desk.',
    ),
    why: said(
      'カードや スマホを {忘|わす}れる {人|ひと}が います。{書|か}いた {紙|かみ}は {受付|うけつけ}に {残|のこ}ります。',
      'Cards and phones get forgotten here. A form you filled in stays with them.',
    ),
    words: WORDS,
  }),
  'desk.goodbye': ({ outcome }) => ({
    ...(outcome === 'in-full' ? IN_FULL : BY_PAPERS),
    words: ['{受付|うけつけ}', 'お{待|ま}ちください', KEYS.finish],
  }),
};

const whatCounts = ({ refused }: Context): Text =>
  refused === 'no-data' ? LADDER : refused === 'not-registered' ? REGISTER_AFTER_ALL : CERTIFICATE_ONLY;

const has = ({ belongings }: Context, kind: ThingKind): boolean =>
  Object.values(belongings).some(({ thing }) => thing.kind === kind);

/** The best of what one has with one; where that is nothing, the word that there is nothing. */
function toShow(context: Context): Text {
  if (has(context, 'eligibility-certificate'))
    return said(
      '{資格確認書|しかくかくにんしょ}を {受付|うけつけ}に {置|お}きます。',
      'Put the 資格確認書 on the desk.',
    );
  if (context.refused === 'no-data') {
    if (has(context, 'phone') && isOpen(context)) return PHONE_AND_CARD;
    if (has(context, 'phone'))
      return said(
        'スマホで {保険|ほけん}の ページを {開|ひら}きます。カードと {一緒|いっしょ}に {置|お}きます。',
        'Open the insurance page on your phone. Put the phone and your card on the desk.',
      );
    if (has(context, 'eligibility-notice'))
      return said(
        '{資格情報|しかくじょうほう}のお{知|し}らせと カードを、{一緒|いっしょ}に {置|お}きます。',
        'Put the 資格情報のお知らせ and your card on the desk, together.',
      );
    if (has(context, 'statement')) return WRITE.todo;
  }
  return said('{受付|うけつけ}に [speak.have-none]と {言|い}います。', 'Say to the desk: [speak.have-none]');
}

const isOpen = ({ belongings }: Context): boolean =>
  Object.values(belongings).some(({ thing }) => thing.kind === 'phone' && thing.shows === 'insurance');

const PHONE_AND_CARD = said(
  'スマホと カードを、{一緒|いっしょ}に {受付|うけつけ}に {置|お}きます。',
  'Put the phone and your card on the desk, together.',
);

const LADDER = said(
  '{資格確認書|しかくかくにんしょ}は、それだけで {使|つか}えます。マイナポータルの {画面|がめん}と {資格情報|しかくじょうほう}のお{知|し}らせは、カードと {一緒|いっしょ}です。ない ときは、{紙|かみ}に {書|か}けます。',
  'A 資格確認書 is enough alone. The MynaPortal page or a 資格情報のお知らせ counts only with the card. With none of them you fill in a form.',
);

const CERTIFICATE_ONLY = said(
  '{今日|きょう}は カードが {使|つか}えないので、{資格確認書|しかくかくにんしょ}が いります。{健康保険|けんこうほけん}か {市役所|しやくしょ}が、ただで {出|だ}します。',
  'Your card does not count today, so you need a 資格確認書. Your insurer or town issues it, free.',
);

const REGISTER_AFTER_ALL = said(
  'カードを もう {一度|いちど} {機械|きかい}に {置|お}けば、{登録|とうろく}できます。{登録|とうろく}しない {人|ひと}は、{資格確認書|しかくかくにんしょ}を {使|つか}います。',
  'Put the card on the reader again and you can still register. People who do not register use a 資格確認書.',
);

const LOOK_ALIKE = said(
  '{資格確認書|しかくかくにんしょ}と {資格情報|しかくじょうほう}のお{知|し}らせは、{名前|なまえ}が {似|に}て います。それだけで {使|つか}えるのは、{資格確認書|しかくかくにんしょ}です。ほかは、カードと {一緒|いっしょ}です。',
  '資格確認書 and 資格情報のお知らせ look alike. Only the 資格確認書 counts alone; all else counts beside the card.',
);

const WRITE: Pick<Said, 'why'> & { todo: Text } = {
  todo: said(
    '{紙|かみ}を {取|と}って {書|か}きます。カードと {一緒|いっしょ}に {受付|うけつけ}に {置|お}きます。',
    'Take the form and fill it in. Put it on the desk with your card.',
  ),
  why: said(
    '{申立書|もうしたてしょ}です。わかる {事|こと}だけ {書|か}きます。{払|はら}う お{金|かね}は、いつもと {同|おな}じです。{保険|ほけん}の {番号|ばんごう}は、{後|あと}で {知|し}らせます。',
    'With this form (申立書) you say which insurance you have, as far as you know. You pay your usual share, and bring the number later.',
  ),
};

const CARD_TOO: Pick<Coaching, 'title' | 'todo'> = {
  title: said('カードも いります', 'The card too'),
  todo: said(
    'マイナンバーカードも {受付|うけつけ}に {置|お}きます。',
    'Put your My Number Card on the desk as well.',
  ),
};

const NOT_ALONE: Pick<Coaching, 'title' | 'todo'> = {
  title: said('これだけでは だめです', 'Not enough by itself'),
  todo: said(
    '{資格確認書|しかくかくにんしょ}を {受付|うけつけ}に {置|お}きます。',
    'Put the 資格確認書 on the desk.',
  ),
};

const BY_PAPERS: Said = {
  title: said('{受付|うけつけ}できました', 'You are checked in'),
  todo: said('[finish]を {押|お}します。', 'Press [finish].'),
  why: said(
    '{払|はら}う お{金|かね}は、いつもと {同|おな}じです。{本当|ほんとう}の {病院|びょういん}では、{診察券|しんさつけん}も {出|だ}します。この {練習|れんしゅう}には ありません。',
    'You pay your usual share. In real life, hand in your patient card (診察券) too; this practice has none.',
  ),
};

const IN_FULL: Said = {
  title: said('{今日|きょう}は {全部|ぜんぶ} {払|はら}います', 'You pay in full today'),
  todo: said(
    '[finish]を {押|お}します。{領収書|りょうしゅうしょ}を {捨|す}てません。',
    'Press [finish]. Keep the receipt you will get.',
  ),
  why: said(
    '{診察|しんさつ}は {受|う}けられます。{後|あと}で {保険|ほけん}の {紙|かみ}を {見|み}せると、{多|おお}く {払|はら}った {分|ぶん}が {戻|もど}ります。いつ、どこで {戻|もど}るかは、ちがう ことが あります。',
    'You are treated all the same. Show proof later and the rest comes back; when and where may differ from place to place.',
  ),
};
