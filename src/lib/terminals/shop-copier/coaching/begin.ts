import { holderOf } from '../../../card';
import { at } from '../../../world';
import type { Text } from '../../../words';
import { service } from '../senses';
import { KEYS, TITLE } from '../wording';
import { onGlass, said, type Coaches } from './said';
import { wrongTile } from './tiles';

const CLOSED: Record<
  'closed-hours' | 'closed-year-end' | 'maintenance',
  { title: Text; todo: Text; why: Text }
> = {
  'closed-hours': {
    title: said('{今|いま}は {休|やす}みの {時間|じかん}です', 'Closed at this hour'),
    todo: said(
      '[finish]を {押|お}します。6:30から 23:00の {間|あいだ}に、また {来|き}ます。',
      'Press [finish]. Come back between 6:30 and 23:00.',
    ),
    why: said(
      '{店|みせ}が {開|あ}いて いても、この サービスは {夜|よる} {休|やす}みます。カードは だいじょうぶです。',
      'The shop may be open all night; this service is not. Nothing is wrong with your card.',
    ),
  },
  'closed-year-end': {
    title: said('{年末年始|ねんまつねんし}の {休|やす}みです', 'Closed for New Year'),
    todo: said(
      '[finish]を {押|お}します。1{月|がつ}{4日|よっか}から、また {使|つか}えます。',
      'Press [finish]. It works again from 4 January.',
    ),
    why: said(
      '12{月|がつ}29{日|にち}から 1{月|がつ}{3日|みっか}まで、どこでも {休|やす}みです。カードは だいじょうぶです。',
      'From 29 December to 3 January it rests everywhere. Nothing is wrong with your card.',
    ),
  },
  maintenance: {
    title: said('{点検|てんけん}の {日|ひ}です', 'Closed for maintenance'),
    todo: said(
      '[finish]を {押|お}します。いつ {使|つか}えるか、まちの ホームページで {見|み}ます。',
      'Press [finish]. Look on your town’s website when it opens again.',
    ),
    why: said(
      'まちが、ときどき サービスを {止|と}めます。{一日|いちにち}や、{夜|よる}だけです。カードは だいじょうぶです。',
      'A town stops the service now and then, for a day or an evening. Nothing is wrong with your card.',
    ),
  },
};

const WHATEVER = said(
  'コピーの ガラスの {上|うえ}の ものを {取|と}ります。',
  'Take back what lies on the copy glass.',
);

/** The main menu, the wrong tiles, and 行政サービス up to the first card: P00 to P03. */
export const begin: Coaches<
  | 'menu'
  | 'elsewhere'
  | 'idle'
  | 'copy.ready'
  | 'copy.copying'
  | 'begin.services'
  | 'begin.pinReset'
  | 'begin.closed'
  | 'begin.consent'
  | 'begin.issuer'
> = {
  menu: ({ make, belongings }) => ({
    title: said('{最初|さいしょ}の メニュー', 'The main menu'),
    todo: said('[government]を {押|お}します。', 'Press [government].'),
    why: make.tiles.some(({ id }) => id === 'ticket')
      ? said(
          '{役所|やくしょ}の {紙|かみ}は、ここから {出|で}ます。「コピー」では ありません。',
          'Papers from the town office are behind this key, not behind 「コピー」.',
        )
      : said(
          '{役所|やくしょ}の {紙|かみ}は、コピー{機|き}の この ボタンから {出|で}ます。チケットの {機械|きかい}では できません。',
          'Papers from the town office come from the copier, behind this key. The ticket machine in the shop cannot do it.',
        ),
    words: [TITLE.government, TITLE.copy],
    ...onGlass({ belongings }),
  }),
  elsewhere: wrongTile,
  idle: () => ({
    title: said('まだ {使|つか}って いますか', 'Are you still there?'),
    todo: said(
      '{続|つづ}けるなら [continue]、やめるなら [cancel]を {押|お}します。',
      'Press [continue] to go on, or [cancel] to stop.',
    ),
    why: said(
      'しばらく {何|なに}も {押|お}して いません。このままだと {最初|さいしょ}に {戻|もど}りますが、お{金|かね}は {返|かえ}ります。あわてなくて いいです。',
      'Nothing was touched for a while. If you do nothing, it starts over and gives your money back. No need to hurry.',
    ),
    words: [KEYS.continue, KEYS.cancel],
  }),
  'copy.ready': (context) => ({
    title: said('コピーの {画面|がめん}です', 'This only copies'),
    todo:
      at(context.belongings, 'copy-glass').length > 0
        ? said(
            `${(onGlass(context)?.todo ?? WHATEVER).ja}それから [back]を {押|お}します。`,
            `${(onGlass(context)?.todo ?? WHATEVER).en} Then press [back].`,
          )
        : said(
            '[back]を {押|お}します。{次|つぎ}に [government]を {押|お}します。',
            'Press [back]. Then press [government] on the menu.',
          ),
    why: said(
      'ガラスに {置|お}いた ものを、{写真|しゃしん}のように {写|うつ}します。カードの {中|なか}は {読|よ}みません。コピー{機|き}なので、よく まちがえます。',
      'It copies what lies on the glass and does not read the card. People often begin here, because the machine is a copier.',
    ),
    trouble: true,
    words: [TITLE.copy, KEYS.back, KEYS.start],
  }),
  'copy.copying': () => ({
    title: said('コピーして います', 'It is copying'),
    todo: said(
      '{待|ま}ちます。{終|お}わったら、{紙|かみ}と ガラスの {上|うえ}の ものを {取|と}ります。',
      'Wait. Then take the copy, and what lies on the glass.',
    ),
    why: said(
      'これは ただの コピーです。{証明書|しょうめいしょ}では ありません。10{円|えん}は {返|かえ}りません。',
      'This is a copy, not a certificate. No office accepts it as one. The 10 yen are spent.',
    ),
    trouble: true,
    words: ['コピーしています', 'お{待|ま}ちください'],
  }),
  'begin.services': ({ make }) => ({
    title: said('{行政|ぎょうせい}サービスの {中|なか}', 'Inside 行政サービス'),
    todo: said('[certificates]を {押|お}します。', 'Press [certificates].'),
    why: make.services.includes('pin-reset')
      ? said(
          '{下|した}の ボタンは、{暗証番号|あんしょうばんごう}を {忘|わす}れて、アプリで {予約|よやく}した {人|ひと}が {使|つか}います。',
          'Certificates are here. The other key is for people who forgot a PIN and booked a reset in an app.',
        )
      : said(
          '{住民票|じゅうみんひょう}など、{役所|やくしょ}の {紙|かみ}は ここから {出|で}ます。',
          'Residence records, seal certificates and the like all begin here.',
        ),
    words: [KEYS.certificates, make.services.includes('pin-reset') ? KEYS['pin-reset'] : TITLE.government],
  }),
  'begin.pinReset': () => ({
    title: said('{予約|よやく}が ありません', 'No booking for a PIN reset'),
    todo: said(
      '[back]を {押|お}します。{紙|かみ}が ほしい ときは [certificates]です。',
      'Press [back]. For a paper, press [certificates].',
    ),
    why: said(
      'アプリの {予約|よやく}から 24{時間|じかん}だけ {使|つか}えます。4けたを {直|なお}すには、6〜16{文字|もじ}の パスワードも いります。',
      'It works for 24 hours after booking in an app. To reset the 4 digits you need the 6-16 character password too.',
    ),
    trouble: true,
    words: ['{予約|よやく}', 'アプリ', KEYS.back],
  }),
  'begin.closed': (context) => {
    const state = service(context);
    return {
      ...CLOSED[state === 'open' ? 'closed-hours' : state],
      trouble: true,
      words: ['ご{利用|りよう}いただけません', 'ご{利用時間|りようじかん}', 'お{休|やす}み', KEYS.finish],
    };
  },
  'begin.consent': () => ({
    title: said('{使|つか}う {前|まえ}の {約束|やくそく}', 'Before you begin'),
    todo: said('{読|よ}みます。よければ [agree]を {押|お}します。', 'Read it. To go on, press [agree].'),
    why: said(
      '{出|で}た {紙|かみ}は {取|と}りかえられません。お{金|かね}も {返|かえ}りません。[disagree]を {押|お}すと {終|お}わります。',
      'It says: no exchange, no refund, and take your card and paper with you. [disagree] ends it here.',
    ),
    words: [KEYS.agree, KEYS.disagree, '{返金|へんきん}'],
  }),
  'begin.issuer': ({ person }) => {
    const register = person.familyRegister;
    return {
      title: said('どの まちの {紙|かみ}ですか', 'Which town issues it?'),
      todo:
        register && register.municipality !== person.municipality
          ? said(
              '{戸籍|こせき}なら [elsewhere]、ほかの {紙|かみ}は [home]を {押|お}します。',
              'Press [home]. Only for your 戸籍, press [elsewhere].',
            )
          : said('[home]を {押|お}します。', 'Press [home].'),
      why: holderOf(person).stay
        ? said(
            '[home]は、{住|す}んで いる まちの {紙|かみ}です。もう {一|ひと}つは、{日本人|にほんじん}の {戸籍|こせき}だけです。',
            'The first is the town where you live. The second is only for the family register of Japanese nationals.',
          )
        : said(
            '[elsewhere]は、{本籍|ほんせき}が ほかの まちに ある {人|ひと}の、{戸籍|こせき}だけです。',
            'The second is only for a 戸籍 that another town keeps. Everything else comes from the town where you live.',
          ),
      words: [KEYS.home, KEYS.elsewhere],
    };
  },
};
