// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import type { LendingPhrases } from '../../phrases/lending';

const lending: LendingPhrases = {
  title: 'この タブレットを、いろいろな {人|ひと}が {使|つか}います',
  about:
    '{画面|がめん} ぜんぶに {出|で}ます。{指|ゆび}では ほかの ページに {行|い}けません。{選|えら}んだ {時間|じかん}、だれも {触|さわ}らないと、{前|まえ}の {人|ひと}が した ことを ぜんぶ {消|け}して、{言葉|ことば}を {選|えら}ぶ ページに なります。',
  out: 'やめる とき: {左上|ひだりうえ}の かどと {右下|みぎした}の かどを、{2本|にほん}の {指|ゆび}で {同時|どうじ}に {5秒|ごびょう} {押|お}します。',
  off: 'いいえ',
  after: (minutes) => `{${minutes}分|${minutes === 1 ? 'いっ' : minutes === 3 ? 'さん' : 'じゅっ'}ぷん}`,
  here: {
    title: 'まだ {使|つか}って いますか',
    text: 'だれも {触|さわ}らないと、ここで した ことを ぜんぶ {消|け}します。',
    yes: '{最初|さいしょ}から はじめる',
    no: 'はい、{続|つづ}けます',
  },
  finished: {
    title: '{終|お}わりましたか',
    text: 'ここで した ことを ぜんぶ {消|け}します。{次|つぎ}の {人|ひと}が {使|つか}えます。',
    yes: 'ぜんぶ {消|け}す',
    no: '{続|つづ}けます',
  },
  leave: {
    title: 'ふつうの {使|つか}いかたに {戻|もど}しますか',
    text: 'ほかの ページに {行|い}けるように なります。した ことは、{自動|じどう}では {消|き}えません。',
    yes: '{戻|もど}します',
    no: 'このまま {使|つか}います',
  },
};

export default lending;
