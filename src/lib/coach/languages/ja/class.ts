// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import type { ClassPhrases } from '../../phrases/class';

const phrases: ClassPhrases = {
  enter: 'クラスで {見|み}せる',
  bar: 'クラスの ボタン',
  ask: '{聞|き}く',
  show: '{見|み}せる',
  next: '{次|つぎ}へ',
  back: '{前|まえ}へ',
  map: '{地図|ちず}',
  wholeMap: '{地図|ちず}を {全部|ぜんぶ}',
  noMap: '{地図|ちず}なし',
  pointer: '{矢印|やじるし}',
  fill: '{全画面|ぜんがめん}',
  notFilled:
    'この ブラウザは {全画面|ぜんがめん}に できません。パソコンでは F11キーを {押|お}して みて ください。',
  leave: 'クラスを {終|お}わる',
  press: 'どこを {押|お}しますか。',
  do: '{次|つぎ}に {何|なに}を しますか。',
  asked: 'ゆっくり {考|かんが}えて ください。「{見|み}せる」を {押|お}すと、{説明|せつめい}が {出|で}ます。',
  steps: '{手順|てじゅん}の {地図|ちず}',
  here: (title) => `{今|いま} ここです：${title}`,
  past: '{終|お}わりました',
};

export default phrases;
