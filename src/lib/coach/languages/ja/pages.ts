// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import { dayOf, timeOf, weekday } from '../../../world';
import { dayOfMonth, type Words } from '../../../words';
import type { Phrases } from '../../phrases';
import forms from './forms';

const WEEKDAYS = ['{日|にち}', '{月|げつ}', '{火|か}', '{水|すい}', '{木|もく}', '{金|きん}', '{土|ど}'];

const date = (month: number, day: number): Words => `${month}{月|がつ} ${dayOfMonth(day)}`;

const pages: Pick<Phrases, 'forms' | 'site' | 'home' | 'free' | 'missing' | 'counter'> = {
  forms,
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
    title: 'マイナンバーカードを {使|つか}う {機械|きかい}の {練習|れんしゅう}',
    where: 'どこで {使|つか}いますか',
    terminals: {
      'shop-copier': { name: 'コンビニ', about: '{証明書|しょうめいしょ}を とる コピー{機|き}' },
      'card-reader': {
        name: '{病院|びょういん}・{薬局|やっきょく}',
        about: '{受付|うけつけ}の カードリーダー',
      },
    },
    what: 'なにを {練習|れんしゅう}しますか',
    everyday: 'ふだんの こと',
    repair: 'こまった とき',
    free: '{自由|じゆう}に {練習|れんしゅう}する',
    freeAbout: '{人|ひと}、{場所|ばしょ}、{起|お}きる ことを {自分|じぶん}で えらびます。',
    machine: 'どの {機械|きかい}で {練習|れんしゅう}しますか',
    machineHint: 'わからない ときは、そのままで いいです。',
    makes: {},
    who: 'だれに なって {練習|れんしゅう}しますか',
    whoHint: 'みんな、{練習|れんしゅう}の ために {作|つく}った {人|ひと}です。',
    age: (years) => `${years}{歳|さい}`,
    locked: 'ロックされて います',
    chosen: 'えらんだ もの',
    start: 'はじめる',
    last: '{前|まえ}に した {練習|れんしゅう}',
    again: 'もう{一度|いちど}',
  },
  free: {
    title: '{自由|じゆう}に {練習|れんしゅう}する',
    lead: '{好|す}きな ものを えらんで ください。ここでは やり{方|かた}を {自分|じぶん}で さがします。カードは、{前|まえ}に {使|つか}った ままです。',
    facility: 'どこへ {行|い}きますか',
    facilityHint:
      '{機械|きかい}が {聞|き}く ことは、{病院|びょういん}や {薬局|やっきょく}に よって ちがいます。',
    kinds: {
      hospital: '{病院|びょういん}',
      clinic: 'クリニック',
      dentist: '{歯医者|はいしゃ}',
      pharmacy: '{薬局|やっきょく}',
    },
    consents: (count) =>
      count === 0 ? '{同意|どうい}は {聞|き}きません' : `{同意|どうい}を ${count}つ {聞|き}きます`,
    city: 'どこに {住|す}んで いますか',
    cityHint: '{町|まち}に よって、お{金|かね}、{時間|じかん}、とれる {証明書|しょうめいしょ}が ちがいます。',
    own: '{自分|じぶん}の {町|まち}',
    fee: (amount) => `{住民票|じゅうみんひょう} ${forms.yen(amount)}`,
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
      return `${date(month, day)}（${WEEKDAYS[weekday(dayOf(at))] ?? ''}） ${timeOf(at)}`;
    },
    purse: 'さいふに なにが ありますか',
    purses: {
      plenty: '{硬貨|こうか}が たくさん',
      few: '{硬貨|こうか}が {少|すこ}し',
      notes: 'お{札|さつ}だけ',
      small: '{小|ちい}さい {硬貨|こうか}、1{円|えん}や 5{円|えん}も',
      empty: 'なにも ない',
    },
    yen: forms.yen,
    how: 'ほかに えらべる こと',
    carried: 'カードの ほかに なにを {持|も}って いますか',
    carriedAbout: {
      phone: '{保険|ほけん}の ページを {見|み}せられます。カードも {必要|ひつよう}です。',
      'eligibility-notice': 'カードも {必要|ひつよう}です。',
      'eligibility-certificate': 'これだけで いいです。',
      prescription: '{医者|いしゃ}から もらいました。{薬局|やっきょく}で {使|つか}います。',
    },
    real: {
      name: 'ほんとうの {待|ま}ち{時間|じかん}',
      about: 'ほんとうの {機械|きかい}と おなじだけ {待|ま}ちます。',
    },
    faults: {
      'paper-out': {
        name: '{機械|きかい}の {紙|かみ}が なくなる',
        about: 'これは、お{店|みせ}の {人|ひと}が {手伝|てつだ}って くれます。',
      },
      'no-match': {
        name: '{顔|かお}が わからない',
        about: 'いい {場所|ばしょ}に {立|た}っても、{機械|きかい}は わかりません。',
      },
      backlight: {
        name: 'うしろが まぶしい',
        about: 'カメラには、{顔|かお}が {暗|くら}く {見|み}えます。',
      },
      'reader-fails-once': {
        name: '{最初|さいしょ}、カードが {読|よ}めない',
        about: 'ちゃんと {置|お}いても、{1回目|いっかいめ}は {読|よ}めません。',
      },
      'no-insurance-data': {
        name: '{保険|ほけん}の {情報|じょうほう}が {出|で}ない',
        about:
          '{仕事|しごと}を かえて すぐの {時|とき}などです。{紙|かみ}や スマートフォンを {使|つか}います。',
      },
      'kind-stranger': {
        name: 'ほかの {人|ひと}が {番号|ばんごう}を {押|お}したがる',
        about: '{親切|しんせつ}な {人|ひと}です。でも、ことわります。',
      },
    },
  },
  missing: {
    title: 'ここに ページは ありません',
    text: 'アドレスが {古|ふる}いか、まちがって います。こわれて いません。なくなった ものも ありません。',
    brokenTitle: 'ページを {開|ひら}けませんでした',
    brokenText:
      'インターネットを たしかめて、もう{一度|いちど} {開|ひら}いて ください。カードは のこって います。',
    home: 'はじめの ページへ',
    again: 'もう{一度|いちど} {開|ひら}く',
  },
  counter: {
    title: (name) => `${name}さんの {練習|れんしゅう}カード`,
    tries: (left, of) => `あと ${left}{回|かい}（${of}{回|かい}の うち）`,
    locked: '3{回|かい} まちがえて、ロックされて います',
    whole: 'まちがえた {回数|かいすう}は 0{回|かい}です。なにも しなくて いいです。',
    pinless:
      'この カードには {暗証番号|あんしょうばんごう}が ありません。コンビニの {機械|きかい}では {使|つか}えません。{病院|びょういん}では {顔|かお}で {使|つか}えます。',
    reset: 'ここで なおして もらう',
    done: 'なおりました。もとの {回数|かいすう}に もどりました。',
    doneAbout:
      '{練習|れんしゅう}の {暗証番号|あんしょうばんごう}は {前|まえ}と おなじです。{黄色|きいろ}い メモに あります。',
    notKept:
      'この スマホや パソコンには のこりません。ページを {閉|と}じると、もとに もどるかも しれません。',
    practise: '{練習|れんしゅう}に もどる',
    problem: {
      unreadable:
        '{前|まえ}の {記録|きろく}が {読|よ}めません。カードは {全部|ぜんぶ} {新|あたら}しく なりました。',
      older:
        '{前|まえ}の {記録|きろく}が {古|ふる}い {形|かたち}です。カードは {全部|ぜんぶ} {新|あたら}しく なりました。',
      'no-storage':
        'この スマホや パソコンは {記録|きろく}を のこせません。カードは いつも {新|あたら}しいです。',
    },
  },
};

export default pages;
