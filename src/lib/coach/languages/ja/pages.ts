// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import { dayOf, timeOf, weekday } from '../../../world';
import { dayOfMonth, type Words } from '../../../words';
import type { Phrases } from '../../phrases';
import forms from './forms';

const WEEKDAYS = ['{日|にち}', '{月|げつ}', '{火|か}', '{水|すい}', '{木|もく}', '{金|きん}', '{土|ど}'];

const date = (month: number, day: number): Words => `${month}{月|がつ} ${dayOfMonth(day)}`;

const pages: Pick<Phrases, 'forms' | 'home' | 'free' | 'counter'> = {
  forms,
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
    what: '{何|なに}を {練習|れんしゅう}しますか',
    everyday: 'ふだんの こと',
    repair: '{困|こま}った とき',
    free: '{自由|じゆう}に {練習|れんしゅう}する',
    freeAbout: '{人|ひと}、{場所|ばしょ}、{起|お}きる ことを {自分|じぶん}で {選|えら}びます。',
    machine: 'どの {機械|きかい}で {練習|れんしゅう}しますか',
    machineHint: 'わからない ときは、そのままで いいです。',
    makes: {},
    who: 'だれに なって {練習|れんしゅう}しますか',
    whoHint: 'みんな、{練習|れんしゅう}の ために {作|つく}った {人|ひと}です。',
    age: (years) => `${years}{歳|さい}`,
    locked: 'ロックが かかって います',
    chosen: '{選|えら}んだ もの',
    start: '{始|はじ}める',
    last: '{前|まえ}に した {練習|れんしゅう}',
    again: 'もう{一度|いちど}',
  },
  free: {
    title: '{自由|じゆう}に {練習|れんしゅう}する',
    lead: '{好|す}きな ものを {選|えら}んで ください。ここでは やり{方|かた}を {自分|じぶん}で さがします。カードは、{前|まえ}に {使|つか}った ままです。',
    facility: 'どこへ {行|い}きますか',
    facilityHint:
      '{機械|きかい}が {聞|き}く ことは、{病院|びょういん}や {薬局|やっきょく}に よって {違|ちが}います。',
    kinds: {
      hospital: '{病院|びょういん}',
      clinic: 'クリニック',
      dentist: '{歯医者|はいしゃ}',
      pharmacy: '{薬局|やっきょく}',
    },
    consents: (count) =>
      count === 0 ? '{同意|どうい}は {聞|き}きません' : `{同意|どうい}を ${count}つ {聞|き}きます`,
    city: 'どこに {住|す}んで いますか',
    cityHint:
      '{町|まち}に よって、お{金|かね}、{時間|じかん}、とれる {証明書|しょうめいしょ}が {違|ちが}います。',
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
    purse: 'さいふに {何|なに}が ありますか',
    purses: {
      plenty: '{硬貨|こうか}が たくさん',
      few: '{硬貨|こうか}が {少|すこ}し',
      notes: 'お{札|さつ}だけ',
      small: '{小|ちい}さい {硬貨|こうか}、1{円|えん}や 5{円|えん}も',
      empty: '{何|なに}も ない',
    },
    yen: forms.yen,
    how: 'ほかに {選|えら}べる こと',
    carried: 'カードの ほかに {何|なに}を {持|も}って いますか',
    carriedAbout: {
      phone: '{保険|ほけん}の ページを {見|み}せられます。カードも {必要|ひつよう}です。',
      'eligibility-notice': 'カードも {必要|ひつよう}です。',
      'eligibility-certificate': 'これだけで いいです。',
      prescription: '{医者|いしゃ}から もらいました。{薬局|やっきょく}で {使|つか}います。',
    },
    real: {
      name: '{本当|ほんとう}の {待|ま}ち{時間|じかん}',
      about: '{本当|ほんとう}の {機械|きかい}と {同|おな}じだけ {待|ま}ちます。',
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
        about: '{仕事|しごと}を かえて すぐの {時|とき}などです。{紙|かみ}や スマホを {使|つか}います。',
      },
      'kind-stranger': {
        name: 'ほかの {人|ひと}が {番号|ばんごう}を {押|お}したがる',
        about: '{親切|しんせつ}な {人|ひと}です。でも、ことわります。',
      },
    },
  },
  counter: {
    title: (name) => `${name}さんの {練習|れんしゅう}カード`,
    tries: (left, of) => `あと ${left}{回|かい}（${of}{回|かい}の うち）`,
    locked: '3{回|かい} まちがえて、ロックが かかって います',
    whole: 'まちがえた {回数|かいすう}は 0{回|かい}です。{何|なに}も しなくて いいです。',
    pinless:
      'この カードには {暗証番号|あんしょうばんごう}が ありません。コンビニの {機械|きかい}では {使|つか}えません。{病院|びょういん}では {顔|かお}で {使|つか}えます。',
    reset: 'ここで {直|なお}して もらう',
    done: '{直|なお}りました。もとの {回数|かいすう}に {戻|もど}りました。',
    doneAbout:
      '{練習|れんしゅう}の {暗証番号|あんしょうばんごう}は {前|まえ}と {同|おな}じです。{黄色|きいろ}い メモに あります。',
    notKept:
      'この スマホや パソコンには {残|のこ}りません。ページを {閉|と}じると、もとに {戻|もど}るかも しれません。',
    practise: '{練習|れんしゅう}に {戻|もど}る',
    problem: {
      unreadable:
        '{前|まえ}の {記録|きろく}が {読|よ}めません。カードは {全部|ぜんぶ} {新|あたら}しく なりました。',
      older:
        '{前|まえ}の {記録|きろく}が {古|ふる}い {形|かたち}です。カードは {全部|ぜんぶ} {新|あたら}しく なりました。',
      'no-storage':
        'この スマホや パソコンは {記録|きろく}を {残|のこ}せません。カードは いつも {新|あたら}しいです。',
    },
  },
};

export default pages;
