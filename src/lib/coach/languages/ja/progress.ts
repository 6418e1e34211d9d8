// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import { dayOfMonth, type Words } from '../../../words';
import type { ProgressPhrases } from '../../phrases/progress';

const WEEKDAYS = [
  '{日曜日|にちようび}',
  '{月曜日|げつようび}',
  '{火曜日|かようび}',
  '{水曜日|すいようび}',
  '{木曜日|もくようび}',
  '{金曜日|きんようび}',
  '{土曜日|どようび}',
];

const weekday = (day: string): Words => WEEKDAYS[new Date(`${day.slice(0, 10)}T00:00Z`).getUTCDay()] ?? '';

function date(day: string): Words {
  const [, month = 0, ofMonth = 0] = day.slice(0, 10).split('-').map(Number);
  return `${month}{月|がつ} ${dayOfMonth(ofMonth)}`;
}

const HELP = {
  watch: '{見|み}て みましょう。',
  together: 'コーチと いっしょに しましょう。',
  ask: 'しましょう。わからない ときは、ヒントを {見|み}ます。',
  alone: 'ひとりで しましょう。',
};

const LESS_HELP = {
  watch: ' {見|み}ます。',
  together: ' コーチと いっしょに します。',
  ask: '、わからない ときだけ ヒントを {見|み}ます。',
  alone: ' ひとりで します。',
};

const progress: ProgressPhrases = {
  title: 'いま できる こと',
  lead: 'この スマホや パソコンで {練習|れんしゅう}した ことです。ほかの {人|ひと}は {見|み}ません。',
  none: {
    title: 'まだ なにも ありません',
    text: '{練習|れんしゅう}すると、できる ことと、つぎに する ことが ここに {出|で}ます。ゆっくり しましょう。',
    start: '{最初|さいしょ}の {練習|れんしゅう}を えらぶ',
  },
  problem: {
    unreadable:
      '{前|まえ}の {記録|きろく}が {読|よ}めません。{捨|す}てて いません。べつの ところに とって あります。これからの {練習|れんしゅう}は、また ここに のこります。',
    newer:
      '{前|まえ}の {記録|きろく}は、この ページより {新|あたら}しいです。{捨|す}てて いません。べつの ところに とって あります。ページを {閉|と}じて、インターネットに つないで、もう{一度|いちど} {開|ひら}いて ください。',
    'no-storage':
      'この スマホや パソコンは {記録|きろく}を のこせません。{練習|れんしゅう}は できます。でも、ここには なにも のこりません。',
  },
  next: 'つぎに する こと',
  when: {
    today: '{今日|きょう}',
    tomorrow: '{明日|あした}',
    soon: (day) => `${weekday(day)}に`,
    later: (day) => `${date(day)}（${weekday(day)}）に`,
  },
  advice: {
    again: (when, level) => `${when}、もう{一度|いちど} ${HELP[level]}`,
    'less-help': (when, level) => `${when}、もう{一度|いちど} しましょう。こんどは${LESS_HELP[level]}`,
    lock: () =>
      'つぎは、ロックの {練習|れんしゅう}を しましょう。{暗証番号|あんしょうばんごう}を 3{回|かい} まちがえると、どう なりますか。ここでは まちがえても だいじょうぶです。',
    another: () => 'この {練習|れんしゅう}も、コーチと いっしょに して みましょう。',
    real: () => 'もう、ほんとうの {機械|きかい}でも できます。',
  },
  ready: 'ほんとうの {機械|きかい}で できます',
  known: 'できました：ロックの ことが わかります',
  missing: 'ほんとうの {機械|きかい}を {使|つか}う {前|まえ}に',
  missingDays: (days) =>
    days === 2
      ? 'ちがう {日|ひ}に 2{回|かい}、{全部|ぜんぶ} ひとりで します。'
      : 'ほかの {日|ひ}に もう 1{回|かい}、{全部|ぜんぶ} ひとりで します。',
  missingLock: 'ロックの {練習|れんしゅう}を 1{回|かい} します。',
  missingLesson: '1{回|かい}、{最後|さいご}まで します。',
  lastTime: (day) => `この {前|まえ}：${date(day)}`,
  notFinished: '{途中|とちゅう}まで',
  watched: '{見|み}ました',
  steps: {
    alone: (count) => `ひとりで：${count}`,
    hint: (count) => `ヒントで：${count}`,
    shown: (count) => `コーチと：${count}`,
  },
  start: 'はじめる',
  again: 'もう{一度|いちど} する',
  untouched: 'まだ {練習|れんしゅう}して いません。',
  untried: (count) => `まだ して いない {練習|れんしゅう}：${count}`,
  report: {
    title: '{一|ひと}つずつ どうでしたか',
    done: { alone: 'ひとりで', hint: 'ヒントで', shown: 'コーチと' },
    slips: (count) => `ちがう ことを した {回数|かいすう}：${count}{回|かい}`,
    slipAt: (step, count) => (count === 1 ? step : `${step}（${count}{回|かい}）`),
    noSlips: 'ちがう ことは しませんでした',
    left: '{忘|わす}れた もの',
    cost: '{払|はら}った お{金|かね}',
    time: '{時間|じかん}',
    minutes: (minutes) => `${minutes}{分|ふん}ぐらい`,
  },
  keep: {
    title: 'とって おく・うつす・{消|け}す',
    lead: '{記録|きろく}は この スマホや パソコンの {中|なか}だけに あります。{登録|とうろく}は いりません。{暗証番号|あんしょうばんごう}は のこりません。',
    save: 'ファイルに する',
    saveAbout: 'ほかの スマホや パソコンで {続|つづ}ける ときに {使|つか}います。',
    saved: (name) => `${name} を つくりました。「ダウンロード」を {見|み}て ください。`,
    open: 'ファイルを {開|ひら}く',
    openAbout: 'ここに ある ものに {足|た}します。ここに ある ものは のこります。',
    erase: '{全部|ぜんぶ} {消|け}す',
    eraseAbout: 'ほかの {人|ひと}が この スマホや パソコンを {使|つか}う ときに。',
    sure: '{全部|ぜんぶ} {消|け}しますか',
    sureAbout:
      '{練習|れんしゅう}した こと、{調|しら}べた ことば、{練習|れんしゅう}カードの のこりの {回数|かいすう}、{設定|せってい}を {消|け}します。もとに もどせません。',
    yes: 'はい、{消|け}す',
    no: 'いいえ、{消|け}さない',
    erased: '{全部|ぜんぶ} {消|け}しました。',
    notErased:
      '{消|け}せませんでした。ブラウザの {設定|せってい}で、この ページの データを {消|け}して ください。',
  },
  imported: {
    title: 'ファイルを {足|た}しました',
    runs: (count) => `{練習|れんしゅう} ${count}{回|かい}`,
    words: (count) => `{調|しら}べた ことば ${count}`,
    cards: (count) => `{練習|れんしゅう}カード ${count}{枚|まい}の のこりの {回数|かいすう}`,
    settings: '{設定|せってい}',
    nothing: 'この ファイルの ものは、もう {全部|ぜんぶ} ここに あります。',
  },
  refused: {
    foreign: {
      title: 'この ページの ファイルでは ありません',
      text: '{名前|なまえ}が「kiosk-keiko」で {始|はじ}まる ファイルを えらんで ください。ここは なにも {変|か}わって いません。',
    },
    damaged: {
      title: 'この ファイルは こわれて います',
      text: 'もとの スマホや パソコンで もう{一度|いちど} ファイルを つくって、それを {開|ひら}いて ください。ここは なにも {変|か}わって いません。',
    },
    newer: {
      title: 'この ファイルは、この ページより {新|あたら}しいです',
      text: 'ページを {閉|と}じて、インターネットに つないで、もう{一度|いちど} {開|ひら}いて ください。ここは なにも {変|か}わって いません。',
    },
    'not-kept': {
      title: 'この スマホや パソコンに のこせませんでした',
      text: 'いらない ものを {消|け}してから、もう{一度|いちど} して ください。プライベートの ページの ときは、ふつうの ページを {開|ひら}きます。ここは なにも {変|か}わって いません。',
    },
  },
};

export default progress;
