import type { Coaching } from '../../../screen';
import type { Text, Words } from '../../../words';
import type { Context } from '../context';
import { amiss, isCased, isSlot, onDesk } from '../seen';
import { KEYS } from '../wording';
import { said, type Coaches, type Said } from './said';

const CARD = 'マイナンバーカード';
const PHOTO: Words = '{顔写真|かおじゃしん}';
const CASE = 'ケース';

/** Which way, how far, and how one knows that it was felt [R15, R16, R18, R19]. */
export const card: Coaches<
  'ready' | 'card.loose' | 'card.reading' | 'card.notRead' | 'card.notMyNumber' | 'card.pulled'
> = {
  ready: (context) => ({
    ...(onDesk(context, 'my-number-card') ? ON_DESK : isSlot(context) ? stand(context) : lay(context)),
    words: [CARD, PHOTO, CASE],
  }),
  'card.loose': (context) => {
    const what = amiss(context);
    return what === null
      ? { ...PUSH_ON, words: ['{奥|おく}', PHOTO] }
      : { ...wrong(context, what), why: BEFORE_PUSHED[what], trouble: true, words: [CARD, PHOTO, CASE] };
  },
  'card.reading': () => ({
    title: said('カードを {読|よ}んで います', 'Reading the card'),
    todo: said('{待|ま}ちます。カードから {手|て}を はなします。', 'Wait, and take your hand off the card.'),
    why: said(
      'カードは、{最後|さいご}まで {機械|きかい}に {置|お}いた ままです。{途中|とちゅう}で {取|と}ると、{最初|さいしょ}からです。',
      'The card stays on the reader until the very end. Take it early, and everything starts again.',
    ),
    words: ['{読|よ}み{取|と}っています', '{動|うご}かさないでください'],
  }),
  'card.notRead': (context) => ({
    ...(amiss(context) === 'side' ? wrong(context, 'side') : ONCE_MORE),
    trouble: true,
    words: ['{認識|にんしき}できません', '{向|む}き'],
  }),
  'card.notMyNumber': (context) => ({
    ...wrong(context, amiss(context) === 'case' ? 'case' : 'other card'),
    trouble: true,
    words: [CARD, CASE],
  }),
  'card.pulled': () => ({
    title: said('カードを {早|はや}く {取|と}りました', 'Taken too early'),
    todo: said(
      'カードを もう {一度|いちど} {置|お}きます。{終|お}わるまで、さわりません。',
      'Put the card back, and leave it there until the end.',
    ),
    why: said(
      'だいじょうぶです。{何|なに}も こわれて いません。{最初|さいしょ}から やります。[again]を {押|お}しても いいです。',
      'No harm done: it only starts again. [again] brings back the first screen.',
    ),
    trouble: true,
    words: ['{離|はな}れました', KEYS.again],
  }),
};

type Wrong = NonNullable<ReturnType<typeof amiss>>;

/** What is wrong with the card, and how it is put right. */
function wrong(context: Context, what: Wrong): Said {
  if (what === 'case') return IN_CASE;
  if (what === 'other card') return OTHER_CARD;
  return isSlot(context) ? PHOTO_IN : PHOTO_UP;
}

const PUSH_ON: Said = {
  title: said('まだ {入|はい}って いません', 'Not in yet'),
  todo: said('カードを {奥|おく}まで {押|お}します。', 'Push the card in, all the way.'),
  why: said(
    '「ピッ」と {鳴|な}って いません。{立|た}てた だけでは、{機械|きかい}は カードが わかりません。',
    'No beep yet. A card that only stands in the slot is not there for the reader.',
  ),
};

/** Why a card that is put wrongly is not to be pushed on. */
const BEFORE_PUSHED: Record<Wrong, Text> = {
  side: said(
    'この まま {押|お}しても、{機械|きかい}は {読|よ}めません。{絵|え}と {同|おな}じ {向|む}きに します。',
    'Pushed in like this it would be refused. Make it look like the picture.',
  ),
  case: said(
    'この まま {押|お}しても、{機械|きかい}は {読|よ}めません。ケースの {上|うえ}からは {読|よ}めないからです。',
    'Pushed in like this it would be refused: it is not read through a case.',
  ),
  'other card': said(
    'この まま {押|お}しても、{機械|きかい}は {断|ことわ}ります。マイナンバーカードには「{個人番号|こじんばんごう}カード」と {書|か}いて あります。',
    'Pushed in, it would be refused. On the My Number Card you read 「個人番号カード」.',
  ),
};

const ON_DESK: Said = {
  title: said('カードは {自分|じぶん}で {置|お}きます', 'Put the card in yourself'),
  todo: said(
    'カードを {受付|うけつけ}から {取|と}って、{機械|きかい}に {置|お}きます。',
    'Take your card back from the desk and put it on the reader.',
  ),
  why: said(
    '{受付|うけつけ}の {人|ひと}は、カードを {持|も}ちません。{暗証番号|あんしょうばんごう}も {聞|き}きません。',
    'The staff may not hold your card, and may never ask for your PIN.',
  ),
};

const lay = (context: Context): Coaching => ({
  title: said('カードを {置|お}きます', 'Put the card down'),
  todo: isCased(context)
    ? said(
        'カードを ケースから {出|だ}します。{写真|しゃしん}を {上|うえ}に して、{台|だい}に {置|お}きます。',
        'Take the card out of its case. Lay it on the tray, photo up.',
      )
    : said(
        '{写真|しゃしん}を {上|うえ}に して、{台|だい}に {置|お}きます。',
        'Lay the card on the tray, photo up.',
      ),
  why: said(
    '{短|みじか}い「ピッ」は、カードが {読|よ}めた {音|おと}です。{長|なが}い「ピーッ」は、{断|ことわ}る {音|おと}です。{向|む}きは {機械|きかい}で ちがいます。{絵|え}を {見|み}ます。',
    'A short ピッ: the card was felt. A long ピーッ: it was refused. Which way it lies differs from machine to machine; look at the picture.',
  ),
});

const stand = (context: Context): Coaching => ({
  title: said('カードを {差|さ}し{込|こ}みます', 'Put the card in'),
  todo: isCased(context)
    ? said(
        'ケースから {出|だ}します。{写真|しゃしん}を {機械|きかい}に {向|む}けて、{奥|おく}まで {押|お}します。',
        'Take the card out of its case. Put it in, photo towards the machine, and push to the end.',
      )
    : said(
        '{写真|しゃしん}を {機械|きかい}に {向|む}けて {入|い}れます。{奥|おく}まで {押|お}します。',
        'Put the card in, photo towards the machine, and push it to the end.',
      ),
  why: said(
    '{短|みじか}い「ピッ」は、カードが {読|よ}めた {音|おと}です。{長|なが}い「ピーッ」は、{断|ことわ}る {音|おと}です。{鳴|な}らない ときは、もっと {押|お}します。{向|む}きは {機械|きかい}で ちがいます。{絵|え}を {見|み}ます。',
    'A short ピッ: the card was felt. A long ピーッ: it was refused. No sound: push on. Which way it faces differs from machine to machine; look at the picture.',
  ),
});

const PHOTO_UP: Said = {
  title: said('カードの {向|む}きが ちがいます', 'The wrong way round'),
  todo: said(
    'カードを {取|と}って、うらがえします。{写真|しゃしん}を {上|うえ}に して、また {置|お}きます。',
    'Take the card up and turn it over. Lay it down again, photo up.',
  ),
  why: said(
    '{短|みじか}い「ピッ」では なく、{長|なが}い「ピーッ」でした。カードを {断|ことわ}る {音|おと}です。こわれて いません。{暗証番号|あんしょうばんごう}の {回数|かいすう}も {減|へ}りません。ほかの {機械|きかい}は、{向|む}きが ちがう ことが あります。',
    'Not the short ピッ but a long ピーッ: the card was refused. It is not broken, and no PIN try is lost. On another machine it may lie another way.',
  ),
};

const PHOTO_IN: Said = {
  ...PHOTO_UP,
  todo: said(
    'カードを {取|と}って、うらがえします。{写真|しゃしん}を {機械|きかい}に {向|む}けて、{奥|おく}まで {押|お}します。',
    'Take the card out and turn it over. Photo towards the machine, and push it to the end.',
  ),
};

const ONCE_MORE: Said = {
  title: said('カードが {読|よ}めません', 'The card was not read'),
  todo: said(
    'カードを {取|と}って、{同|おな}じように もう {一度|いちど} {置|お}きます。',
    'Take the card up, and put it there again in the same way.',
  ),
  why: said(
    '{長|なが}い「ピーッ」は、{断|ことわ}る {音|おと}です。{置|お}き{方|かた}は いいです。{次|つぎ}は {読|よ}める ことが あります。{何度|なんど}も だめなら、{受付|うけつけ}に {言|い}います。',
    'Not the short ピッ but a long ピーッ: it was refused. It was in the right place, and a second try may work. If it fails again and again, tell the desk.',
  ),
};

const IN_CASE: Said = {
  title: said('ケースに {入|はい}って います', 'Still in its case'),
  todo: said(
    'カードを {取|と}って、ケースから {出|だ}します。もう {一度|いちど} {置|お}きます。',
    'Take the card up, out of its case, and put it there again.',
  ),
  why: said(
    '{短|みじか}い「ピッ」では なく、{長|なが}い「ピーッ」でした。カードを {断|ことわ}る {音|おと}です。ケースの {上|うえ}からは {読|よ}めません。よく ある ことです。カードは こわれて いません。',
    'Not the short ピッ but a long ピーッ: it was refused. A card is not read through its case. Many people forget this. It is not broken.',
  ),
};

const OTHER_CARD: Said = {
  title: said('カードが ちがいます', 'Not this card'),
  todo: said(
    'この カードを {取|と}って、マイナンバーカードを {置|お}きます。',
    'Take this card back, and use your My Number Card.',
  ),
  why: said(
    '{長|なが}い「ピーッ」は、{断|ことわ}る {音|おと}です。{普通|ふつう}の {在留|ざいりゅう}カードや、{電車|でんしゃ}の カードは {使|つか}えません。マイナンバーカードには「{個人番号|こじんばんごう}カード」と {書|か}いて あります。',
    'Not the short ピッ but a long ピーッ: it was refused. A plain residence card or a train card does not work. On the My Number Card you read 「個人番号カード」.',
  ),
};
