// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import type { LookupPhrases } from '../../phrases/lookup';

const lookup: LookupPhrases = {
  open: 'ことばを {調|しら}べる',
  title: 'ことばを {調|しら}べる',
  rule: 'さわると、{意味|いみ}が {出|で}ます。ボタンは {動|うご}きません。',
  hint: '{機械|きかい}の {日本語|にほんご}に さわって ください。ここに {意味|いみ}が {出|で}ます。',
  stop: '{機械|きかい}に {戻|もど}る',
  all: '{機械|きかい}の {日本語|にほんご}',
  hear: '{聞|き}く',
  noVoice: 'この スマホや パソコンには {日本語|にほんご}の {声|こえ}が ありません。{聞|き}けません。',
  unknown: 'この ことばの {説明|せつめい}は まだ ありません。',
  inside: '{中|なか}に ある ことば',
  whole: '{全体|ぜんたい}に {戻|もど}る',
  list: {
    lead: '{新|あたら}しい ものが {上|うえ}です。この スマホや パソコンだけに あります。',
    none: {
      title: 'まだ ありません',
      text: '{練習|れんしゅう}の とき、「ほかの ボタン」（スマホでは「もっと {見|み}る」）を {押|お}して、「ことばを {調|しら}べる」を {押|お}します。そして、{機械|きかい}の {日本語|にほんご}に さわって ください。その ことばが ここに {残|のこ}ります。',
      start: '{練習|れんしゅう}を {選|えら}ぶ',
    },
    cover: '{意味|いみ}を かくす',
    uncover: '{見|み}る',
    print: '{印刷|いんさつ}する',
    remove: '{消|け}す',
    removed: (word) => `{消|け}しました：「${word}」`,
    putBack: 'もとに {戻|もど}す',
    removeAll: 'ことばを {全部|ぜんぶ} {消|け}す',
    sure: (count) =>
      count === 1 ? 'この ことばを {消|け}しますか' : `ことばを {全部|ぜんぶ}（${count}） {消|け}しますか`,
    sureAbout: 'もとに {戻|もど}せません。{練習|れんしゅう}した ことは {残|のこ}ります。',
    yes: 'はい、{消|け}す',
    no: 'いいえ、{消|け}さない',
    allRemoved: 'ことばを {全部|ぜんぶ} {消|け}しました。',
    notRemoved:
      '{消|け}せませんでした。ブラウザの {設定|せってい}で、この ページの データを {消|け}して ください。',
  },
};

export default lookup;
