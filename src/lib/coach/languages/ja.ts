// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import { dayOf, timeOf, weekday, type ThingKind } from '../../world';
import type { Words } from '../../words';
import type { Phrases } from '../phrases';

const THINGS: Record<Exclude<ThingKind, 'coin' | 'note'>, Words> = {
  'my-number-card': 'マイナンバーカード',
  'residence-card': '{在留|ざいりゅう}カード',
  'transit-card': '{電子|でんし}マネーの カード',
  memo: 'メモ',
  paper: '{証明書|しょうめいしょ}',
  receipt: '{領収書|りょうしゅうしょ}',
};

const WEEKDAYS = ['{日|にち}', '{月|げつ}', '{火|か}', '{水|すい}', '{木|もく}', '{金|きん}', '{土|ど}'];

/** Days of the month that are not read as number and にち. */
const DAYS: Record<number, string> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};

const date = (month: number, day: number): Words =>
  `${month}{月|がつ} ${DAYS[day] === undefined ? `${day}{日|にち}` : `{${day}日|${DAYS[day]}}`}`;

const yen = (amount: number): Words => `${amount.toLocaleString('ja')}{円|えん}`;

const ja: Phrases = {
  site: {
    tagline: '{機械|きかい}の {前|まえ}に {立|た}つ まえに、ここで {練習|れんしゅう}しましょう',
    noticeShort: '{練習|れんしゅう}です。ほんとうの {番号|ばんごう}は {入|い}れません。',
    home: 'はじめの ページ',
    languages: 'ことば',
    skip: '{本文|ほんぶん}へ',
    noScript:
      '{練習|れんしゅう}には JavaScript が {必要|ひつよう}です。ブラウザの {設定|せってい}で オンに して、もう{一度|いちど} {開|ひら}いて ください。',
    about: 'この ページに ついて',
    office: 'カードが ロックされたら：{窓口|まどぐち}の こと',
    more: '{読|よ}みもの',
  },
  home: {
    title: 'コンビニで {証明書|しょうめいしょ}を とる {練習|れんしゅう}',
    what: 'なにを {練習|れんしゅう}しますか',
    everyday: 'ふだんの こと',
    repair: 'こまった とき',
    free: '{自由|じゆう}に {練習|れんしゅう}する',
    freeAbout: '{人|ひと}、{場所|ばしょ}、{時間|じかん}を {自分|じぶん}で えらびます。',
    machine: 'どの {機械|きかい}で {練習|れんしゅう}しますか',
    machineHint: 'わからない ときは、そのままで いいです。',
    makes: {},
    who: 'だれに なって {練習|れんしゅう}しますか',
    whoHint: 'みんな、{練習|れんしゅう}の ために {作|つく}った {人|ひと}です。',
    age: (years) => `${years}{歳|さい}`,
    locked: 'カードが ロック されて います',
    chosen: 'えらんだ もの',
    start: 'はじめる',
    last: '{前|まえ}に した {練習|れんしゅう}',
    again: 'もう{一度|いちど}',
  },
  free: {
    title: '{自由|じゆう}に {練習|れんしゅう}する',
    lead: '{好|す}きな ものを えらんで ください。カードは、{前|まえ}に {使|つか}った ままです。',
    where: 'どこに {住|す}んで いますか',
    whereHint: '{町|まち}に よって、お{金|かね}、{時間|じかん}、とれる {紙|かみ}が ちがいます。',
    own: '{自分|じぶん}の {町|まち}',
    fee: (amount) => `{住民票|じゅうみんひょう} ${yen(amount)}`,
    takesNoPart: 'コンビニでは とれません',
    when: 'いつ {行|い}きますか',
    hours: {
      morning: '{平日|へいじつ}の {朝|あさ}',
      evening: '{平日|へいじつ}の {夜|よる}',
      sunday: '{日曜日|にちようび}',
      night: '{夜|よる} おそく',
      'year-end': '{大晦日|おおみそか}',
    },
    otherHour: 'ほかの {日|ひ}や {時間|じかん}',
    day: '{日|ひ}',
    hour: '{時間|じかん}',
    moment: (at) => {
      const [, month = 0, day = 0] = dayOf(at).split('-').map(Number);
      return `${date(month, day)}（${WEEKDAYS[weekday(dayOf(at))] ?? ''}）${timeOf(at)}`;
    },
    purse: 'さいふに なにが ありますか',
    purses: {
      plenty: '{硬貨|こうか}が たくさん',
      few: '{硬貨|こうか}が {少|すこ}し',
      notes: 'お{札|さつ}だけ',
      small: '{小|ちい}さい {硬貨|こうか}、1{円|えん}や 5{円|えん}も',
      empty: 'なにも ない',
    },
    yen,
    how: 'ほかに',
    real: 'ほんとうの {待|ま}ち{時間|じかん}',
    realAbout: '{印刷|いんさつ}に 2{分|ふん} かかります。お{店|みせ}と おなじです。',
    paperOut: '{機械|きかい}の {紙|かみ}が なくなる',
    paperOutAbout: 'これは、お{店|みせ}の {人|ひと}が {手伝|てつだ}って くれます。',
  },
  missing: {
    title: 'ここに ページは ありません',
    text: 'アドレスが {古|ふる}いか、まちがって います。こわれて いません。なくなった ものも ありません。',
    brokenTitle: 'ページを {開|ひら}けませんでした',
    brokenText: 'インターネットを たしかめて、もう{一度|いちど} {開|ひら}いて ください。カードは のこって います。',
    home: 'はじめの ページへ',
    again: 'もう{一度|いちど} {開|ひら}く',
  },
  counter: {
    title: (name) => `${name}さんの {練習|れんしゅう}カード`,
    tries: (left, of) => `あと ${left}{回|かい}（${of}{回|かい}の うち）`,
    locked: '3{回|かい} まちがえて、ロック されて います',
    whole: '{全部|ぜんぶ} のこって います。なにも しなくて いいです。',
    pinless: 'この カードには {暗証番号|あんしょうばんごう}が ありません。コンビニの {機械|きかい}では {使|つか}えません。',
    reset: 'ここで なおして もらう',
    done: 'なおりました。もとの {回数|かいすう}に もどりました。',
    doneAbout: '{練習|れんしゅう}の {暗証番号|あんしょうばんごう}は {前|まえ}と おなじです。{黄色|きいろ}い メモに あります。',
    notKept: 'この {機械|きかい}は おぼえて おけません。ページを {閉|と}じると、もとに もどるかも しれません。',
    practise: '{練習|れんしゅう}に もどる',
    problem: {
      unreadable: '{前|まえ}の {記録|きろく}が {読|よ}めません。カードは {全部|ぜんぶ} {新|あたら}しく なりました。',
      older: '{前|まえ}の {記録|きろく}が {古|ふる}い {形|かたち}です。カードは {全部|ぜんぶ} {新|あたら}しく なりました。',
      'no-storage': 'この {機械|きかい}は {記録|きろく}を のこせません。カードは いつも {新|あたら}しいです。',
    },
  },
  hands: {
    thing: (kind, worth = 0) => {
      if (kind === 'coin') return `${yen(worth)}{玉|だま}`;
      return kind === 'note' ? `${yen(worth)}{札|さつ}` : THINGS[kind];
    },
    places: {
      'card-pad': 'カードを {置|お}く {所|ところ}',
      'copy-glass': 'コピーの ガラス',
      'coin-slot': '{硬貨|こうか}を {入|い}れる {所|ところ}',
      'note-slot': 'お{札|さつ}を {入|い}れる {所|ところ}',
      'e-money-reader': '{電子|でんし}マネーの {所|ところ}',
      'change-tray': 'おつりが {出|で}る {所|ところ}',
      'paper-tray': '{紙|かみ}が {出|で}る {所|ところ}',
      'receipt-slot': '{領収書|りょうしゅうしょ}が {出|で}る {所|ところ}',
    },
    yourThings: 'もちもの',
    takeOut: 'ケースから {出|だ}す',
    here: 'ここ',
    putHere: (place) => `ここに {置|お}く：${place}`,
    holding: (thing) => `${thing}を {持|も}って います`,
    memo: '{練習|れんしゅう}の {番号|ばんごう}',
    callStaff: 'お{店|みせ}の {人|ひと}を よぶ',
    leave: '{機械|きかい}から はなれる',
    furigana: 'ふりがな',
    read: '{大|おお}きく {読|よ}む',
  },
};

export default ja;
