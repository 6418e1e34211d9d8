import type { Coaching } from '../../../screen';
import type { ThingKind } from '../../../world';
import { plain, type Text, type Words } from '../../../words';
import type { Context, Outcome } from '../context';
import { forgotten, photocopying } from '../senses';
import { HELP } from '../talk';
import { KEYS, TITLE } from '../wording';
import { said, type Coaches } from './said';

/** Printing, and taking everything: P16 to P18, with E29. */
export const collect: Coaches<
  | 'print.printing'
  | 'print.paperOut'
  | 'print.refilling'
  | 'collect.take'
  | 'collect.calling'
  | 'collect.goodbye'
> = {
  'print.printing': () => ({
    title: said('{印刷|いんさつ}して います', 'Printing'),
    todo: said(
      '{機械|きかい}の {前|まえ}で {待|ま}ちます。はなれません。',
      'Stay in front of the machine and wait.',
    ),
    why: said(
      '{本当|ほんとう}の {機械|きかい}では 2{分|ふん}より {長|なが}い ことも あります。{紙|かみ}には {名前|なまえ}と {住所|じゅうしょ}が あります。',
      'On a real machine it can take two minutes or more. Your name and address are on that paper: do not walk away.',
    ),
    words: ['{印刷|いんさつ}しています', '{離|はな}れずにお{待|ま}ちください'],
  }),
  'print.paperOut': () => ({
    title: said('{紙|かみ}が なくなりました', 'Out of paper'),
    todo: said(`{店員|てんいん}に 「${HELP}」と {言|い}います。`, `Say to the staff: 「${plain(HELP)}」`),
    why: said(
      '{紙|かみ}の ことは、{店|みせ}の {人|ひと}が {手伝|てつだ}えます。{払|はら}った お{金|かね}は なくなりません。{続|つづ}きから {始|はじ}まります。',
      'With the paper, staff may help. Nothing is lost: what you paid for is printed as soon as there is paper.',
    ),
    trouble: true,
    words: ['{用紙|ようし}', '{店員|てんいん}'],
  }),
  'print.refilling': () => ({
    title: said('{紙|かみ}を {入|い}れて います', 'Paper is being put in'),
    todo: said('{待|ま}ちます。{何|なに}も {押|お}しません。', 'Wait. There is nothing to press.'),
    why: said(
      '{紙|かみ}が {入|はい}ると、{続|つづ}きを {印刷|いんさつ}します。もう {一度|いちど} {払|はら}う ことは ありません。',
      'Printing goes on by itself. You do not pay again.',
    ),
    words: ['{用紙|ようし}', '{印刷|いんさつ}'],
  }),
  'collect.take': (context) => ({
    title: TAKE[context.outcome],
    todo: said(`${left(context).ja}を {取|と}ります。`, `Take ${left(context).en}.`),
    why: context.outcome === 'cancelled' && !getsMoney(context) ? NOT_CHARGED : WHY_TAKE[context.outcome],
    words: [TAKE_WORDS, ...called(context)],
  }),
  'collect.calling': (context) => ({
    title: said('まだ {残|のこ}って います', 'Something is still there'),
    todo: said(`${left(context).ja}を {取|と}ります。`, `Take ${left(context).en}.`),
    why: said(
      '[stop-voice]は、{声|こえ}を {止|と}める だけです。{先|さき}に カードと {紙|かみ}を さがします。',
      '[stop-voice] only stops the voice. Look for your card and your paper first.',
    ),
    trouble: true,
    words: [KEYS['stop-voice'], 'お{取|と}り{忘|わす}れ', ...called(context)].slice(0, 4),
  }),
  'collect.goodbye': (context) => GOODBYE[context.outcome],
};

const TAKE_WORDS = 'お{取|と}りください';

const TAKE: Record<Outcome, Text> = {
  issued: said('{全部|ぜんぶ} {取|と}ります', 'Take everything'),
  copied: said('{全部|ぜんぶ} {取|と}ります', 'Take everything'),
  cancelled: said('やめました', 'You stopped here'),
  refused: said('{終|お}わりました', 'It ends here'),
  locked: said('カードを {取|と}ります', 'Take the card back'),
};

const WHY_TAKE: Record<Outcome, Text> = {
  issued: said(
    '{機械|きかい}の {上|うえ}も {下|した}も {見|み}ます。{紙|かみ}、{領収書|りょうしゅうしょ}、おつり、カードです。{忘|わす}れる {人|ひと}が います。',
    'Look above and below: paper, receipt, change, card. Things do get left behind here.',
  ),
  copied: said(
    'コピーは {証明書|しょうめいしょ}では ありません。ガラスの {上|うえ}も {見|み}ます。',
    'A copy is not a certificate. Look on the glass too.',
  ),
  cancelled: said(
    'お{金|かね}は {全部|ぜんぶ} {返|かえ}ります。やめるのは、{悪|わる}い ことでは ありません。また {始|はじ}められます。',
    'All your money comes back. Stopping is always allowed, and you can begin again.',
  ),
  refused: said(
    'お{金|かね}は かかって いません。カードを {忘|わす}れないで ください。',
    'It has cost nothing. Do not leave the card behind.',
  ),
  locked: said(
    '{機械|きかい}は カードを {取|と}り{上|あ}げません。{病院|びょういん}の {顔認証|かおにんしょう}は まだ {使|つか}えます。',
    'The machine does not keep the card. Face recognition at a hospital still works.',
  ),
};

const NOT_CHARGED = said(
  'お{金|かね}は かかって いません。やめるのは、{悪|わる}い ことでは ありません。また {始|はじ}められます。',
  'It has cost nothing. Stopping is always allowed, and you can begin again.',
);

const getsMoney = (context: Context) =>
  forgotten(context).some(({ kind }) => kind === 'coin' || kind === 'note');

const GOODBYE: Record<Outcome, Coaching> = {
  issued: {
    title: said('{名前|なまえ}を {見|み}ます', 'Look at the name'),
    todo: said(
      '{紙|かみ}の {名前|なまえ}と {枚数|まいすう}を {見|み}ます。カードも ありますか。よければ [finish]です。',
      'Is it your name on the paper? All sheets there? The card put away? Then press [finish].',
    ),
    why: said(
      'まれに、{他|ほか}の {人|ひと}の {紙|かみ}が {出|で}た ことが あります。その ときは {持|も}って {帰|かえ}らないで、{店|みせ}と {役所|やくしょ}に {言|い}います。',
      'It has happened, rarely, that someone else’s paper came out. Do not take that one home: tell the shop and the town office.',
    ),
    words: ['ありがとうございました', KEYS.finish],
  },
  copied: {
    title: said('これは コピーです', 'That was only a copy'),
    todo: said(
      '[finish]を {押|お}します。{次|つぎ}に [government]を {押|お}します。',
      'Press [finish]. Then press [government] on the menu.',
    ),
    why: said(
      'コピーは、{役所|やくしょ}や {入管|にゅうかん}で {証明書|しょうめいしょ}に なりません。',
      'A photocopy does not do for an office that wants a certificate.',
    ),
    trouble: true,
    words: ['ありがとうございました', KEYS.finish],
  },
  cancelled: ended(
    said('やめました', 'Stopped'),
    said(
      '[finish]を {押|お}します。いつでも また {始|はじ}められます。',
      'Press [finish]. You can begin again at any time.',
    ),
    said(
      '{紙|かみ}は {出|で}て いません。お{金|かね}も かかって いません。',
      'Nothing was printed and nothing was paid.',
    ),
    '{中止|ちゅうし}しました',
  ),
  refused: ended(
    said('{終|お}わりました', 'It ended here'),
    said(
      '[finish]を {押|お}します。{次|つぎ}に {何|なに}を するか、{思|おも}い{出|だ}します。',
      'Press [finish]. Remember what to do next, and where.',
    ),
    said(
      '{紙|かみ}は {出|で}て いません。お{金|かね}も かかって いません。',
      'Nothing was printed and nothing was paid.',
    ),
    '{終了|しゅうりょう}しました',
  ),
  locked: ended(
    said('カードは ロックされて います', 'The card stays locked'),
    said(
      '[finish]を {押|お}します。{次|つぎ}は、カードを {持|も}って {役所|やくしょ}に {行|い}きます。',
      'Press [finish]. The next way is to your town office, with the card.',
    ),
    said(
      '{明日|あした}に なっても、この {暗証番号|あんしょうばんごう}を {聞|き}く ほかの {機械|きかい}でも、だめです。{新|あたら}しい {番号|ばんごう}を {決|き}めれば、また {使|つか}えます。',
      'It stays locked tomorrow, and at every machine that asks for this PIN. Once you set a new PIN, all is well again.',
    ),
    '{終了|しゅうりょう}しました',
  ),
};

function ended(title: Text, todo: Text, why: Text, heading: Words): Coaching {
  return { title, todo, why, words: [heading, KEYS.finish] };
}

const THINGS: Record<ThingKind, Text> = {
  'my-number-card': { ja: 'マイナンバーカード', en: 'your My Number Card' },
  'residence-card': { ja: '{在留|ざいりゅう}カード', en: 'your residence card' },
  'transit-card': { ja: '{電子|でんし}マネーのカード', en: 'your e-money card' },
  coin: { ja: 'お{金|かね}', en: 'your money' },
  note: { ja: 'お{金|かね}', en: 'your money' },
  memo: { ja: 'メモ', en: 'your memo' },
  phone: { ja: 'スマートフォン', en: 'your phone' },
  'eligibility-notice': { ja: '{資格情報|しかくじょうほう}のお{知|し}らせ', en: 'your insurance notice' },
  'eligibility-certificate': { ja: '{資格確認書|しかくかくにんしょ}', en: 'your insurance certificate' },
  statement: { ja: '{申立書|もうしたてしょ}', en: 'your statement' },
  prescription: { ja: '{処方箋|しょほうせん}', en: 'your prescription' },
  paper: { ja: '{証明書|しょうめいしょ}', en: 'the certificate' },
  receipt: { ja: '{領収書|りょうしゅうしょ}', en: 'the receipt' },
};

/** What lies on the machine, each kind once, paper first. */
function things(context: Context): Text[] {
  const kinds = forgotten(context).map(({ kind }) => kind);
  const texts = kinds.map((kind) =>
    photocopying(context) && kind === 'paper' ? { ja: TITLE.copy, en: 'the copy' } : THINGS[kind],
  );
  return texts.filter(({ en }, index) => texts.findIndex((other) => other.en === en) === index);
}

function left(context: Context): Text {
  const lie = things(context);
  if (lie.length === 0) return { ja: '{残|のこ}って いる もの', en: 'what is left' };
  const last = lie.at(-1)?.en ?? '';
  return {
    ja: lie.map(({ ja }) => ja).join('、'),
    en:
      lie.length === 1
        ? last
        : `${lie
            .slice(0, -1)
            .map(({ en }) => en)
            .join(', ')} and ${last}`,
  };
}

/** The words the machine calls them by; a residence card is just カード to it. */
const called = (context: Context): Words[] =>
  things(context)
    .slice(0, 3)
    .map(({ ja, en }) => (en === THINGS['residence-card'].en ? 'カード' : ja));
