import { lying, readableCard } from '../senses';
import { KEYS } from '../wording';
import { pin, wrongPin } from './pin';
import { myCard, onGlass, said, type Coaches } from './said';

const NOT_READ = '{読|よ}み{取|と}れませんでした';

/** The card and its PIN, and what goes wrong with them but can be mended on the spot: P04 to P08. */
export const identify: Coaches<
  | 'identify.credential'
  | 'identify.phone'
  | 'identify.place'
  | 'identify.reading'
  | 'identify.moved'
  | 'identify.unreadable'
  | 'identify.wrongCard'
  | 'identify.pin'
  | 'identify.wrongPin'
  | 'identify.checking'
  | 'identify.remove'
> = {
  'identify.credential': () => ({
    title: said('カードか スマホか', 'Card or phone?'),
    todo: said('[card]を {押|お}します。', 'Press [card].'),
    why: said(
      'スマートフォンは、{先|さき}に アプリで {準備|じゅんび}した {人|ひと}だけです。カードの ほうが かんたんです。',
      'A phone works only when it was set up at home before. With the card in your hand, take the card.',
    ),
    words: [KEYS.card, KEYS.phone],
  }),
  'identify.phone': () => ({
    title: said('スマホは {準備|じゅんび}が いります', 'The phone is not set up'),
    todo: said(
      '[back]を {押|お}します。{次|つぎ}に [card]を {押|お}します。',
      'Press [back]. Then press [card].',
    ),
    why: said(
      '{先|さき}に {家|いえ}で、マイナポータルの アプリで {登録|とうろく}します。カードと パスワードが いります。{今日|きょう}は カードで します。',
      'A phone is registered at home first, in the MynaPortal app, with the card and its password. Today, use the card.',
    ),
    trouble: true,
    words: [KEYS.phone, '{登録|とうろく}', KEYS.back],
  }),
  'identify.place': (context) => ({
    title: said('カードを {置|お}きます', 'Put the card down'),
    todo: myCard(context).cased
      ? said(
          'カードを ケースから {出|だ}します。カードを {置|お}く {所|ところ}に {置|お}いて、{手|て}を はなします。',
          'Take the card out of its case. Lay it flat on the card pad and let go.',
        )
      : said(
          'カードを {置|お}く {所|ところ}に {置|お}いて、{手|て}を はなします。',
          'Lay the card flat on the card pad and let go.',
        ),
    why: said(
      'コピーの ガラスでは ありません。{入|い}れる {口|くち}も ありません。{写真|しゃしん}を {上|うえ}に すると、うらの 12けたの {番号|ばんごう}が {見|み}えません。',
      'Not on the copy glass, and not into a slot. With the photo up, nobody sees your 12-digit number on the back.',
    ),
    words: [KEYS.card, '{所定|しょてい}の{位置|いち}', '{置|お}いてください'],
    ...onGlass(context),
  }),
  'identify.reading': () => ({
    title: said('カードを {読|よ}んで います', 'Reading the card'),
    todo: said('{待|ま}ちます。カードに さわりません。', 'Hands off the card, and wait.'),
    why: said(
      '{今|いま} カードが {動|うご}くと、{読|よ}めません。{本当|ほんとう}の {機械|きかい}では、もう {少|すこ}し かかる ことも あります。',
      'If it moves now, the machine cannot read it. A real machine may take a little longer.',
    ),
    words: ['{読|よ}み{取|と}っています', '{動|うご}かさないでください'],
  }),
  'identify.moved': () => ({
    title: said('カードが {動|うご}きました', 'The card moved'),
    todo: said(
      '[again]を {押|お}します。カードを {置|お}いて、{手|て}を はなします。',
      'Press [again]. Lay the card down and let go.',
    ),
    why: said(
      'よく ある ことです。{暗証番号|あんしょうばんごう}の {回数|かいすう}は {減|へ}りません。「{取|と}り{外|はず}してください」と {出|で}るまで、さわりません。',
      'This happens a lot, and no PIN try is lost. Leave the card alone until the screen tells you to take it.',
    ),
    trouble: true,
    words: [NOT_READ, KEYS.again],
  }),
  'identify.unreadable': (context) => ({
    title: said('カードが {読|よ}めません', 'The card was not read'),
    todo: myCard(context).cased
      ? said(
          'カードを ケースから {出|だ}して、{置|お}きます。それから [again]を {押|お}します。',
          'Take the card out of its case and lay it down again. Then press [again].',
        )
      : said(
          'カードを まっすぐ {置|お}きなおします。それから [again]を {押|お}します。',
          'Lay the card down again, flat and straight. Then press [again].',
        ),
    why: myCard(context).cased
      ? said(
          'ケースや {金属|きんぞく}が あると、{読|よ}めない ことが あります。カードは こわれて いません。{回数|かいすう}も {減|へ}りません。',
          'A case, above all one with metal in it, can get in the way. The card is not broken, and no PIN try is lost.',
        )
      : said(
          '{回数|かいすう}は {減|へ}りません。{何回|なんかい}も だめな ときは、{店|みせ}の {人|ひと}に {機械|きかい}の ことを {聞|き}くか、{別|べつ}の {日|ひ}に します。',
          'No PIN try is lost. If it fails again and again, ask the staff about the machine, or come another day.',
        ),
    trouble: true,
    words: [NOT_READ, 'ケース', KEYS.again],
  }),
  'identify.wrongCard': (context) => ({
    title: said('カードが ちがいます', 'Not this card'),
    todo: said(
      'この カードを {取|と}ります。マイナンバーカードを {置|お}きます。',
      'Take it back. Put your My Number Card there instead.',
    ),
    why: lying(context, 'card-pad', 'transit-card')
      ? said(
          'これは {電子|でんし}マネーの カードです。お{金|かね}は {最後|さいご}に {払|はら}います。{暗証番号|あんしょうばんごう}の {回数|かいすう}は {減|へ}りません。',
          'This is your e-money card; paying comes at the end. No PIN try is lost.',
        )
      : said(
          'これは {在留|ざいりゅう}カードです。マイナンバーカードと {似|に}て いますが、ここでは {使|つか}えません。{回数|かいすう}は {減|へ}りません。',
          'This is your residence card. It looks like the My Number Card, but this service cannot use it. No PIN try is lost.',
        ),
    trouble: true,
    words: ['ご{利用|りよう}いただけないカードです', KEYS.card],
  }),
  'identify.pin': pin,
  'identify.wrongPin': wrongPin,
  'identify.checking': () => ({
    title: said('{確認|かくにん}して います', 'Checking'),
    todo: said('{待|ま}ちます。カードは そのままに します。', 'Wait. Leave the card where it is.'),
    why: said(
      '{暗証番号|あんしょうばんごう}は {合|あ}って いました。{今|いま}、まちの コンピューターに {聞|き}いて います。',
      'The PIN was right, so you have all three tries again. Now the machine asks your town’s computer.',
    ),
    words: ['{確認|かくにん}しています', 'お{待|ま}ちください'],
  }),
  'identify.remove': (context) => ({
    title: said('カードを {取|と}ります', 'Take the card back'),
    todo: readableCard(context)
      ? said('カードを {取|と}って、しまいます。', 'Take the card now and put it away.')
      : said('カードを {全部|ぜんぶ} {取|と}って、しまいます。', 'Take every card back and put it away.'),
    why: said(
      '{取|と}るまで、{次|つぎ}に {進|すす}みません。カードは もう {使|つか}いません。カードを {忘|わす}れて {帰|かえ}る {人|ひと}が います。',
      'The machine waits for this. You do not need the card again, and people do forget it here.',
    ),
    words: [KEYS.card, '{取|と}り{外|はず}してください'],
  }),
};
