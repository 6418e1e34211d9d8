// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import type { SharePhrases } from '../../phrases/share';

const share: SharePhrases = {
  open: 'リンク',
  title: 'この {練習|れんしゅう}の リンク',
  lead: 'スマートフォンや タブレットの カメラを、{四角|しかく}い {絵|え}に {向|む}けて ください。この {練習|れんしゅう}が {開|ひら}きます。',
  code: '{下|した}の リンクの QRコード',
  link: 'リンク',
  copy: 'リンクを コピーする',
  copied: 'コピーしました。メッセージに はって ください。',
  notCopied:
    'この ページは コピーが できません。リンクに しるしを つけました。{自分|じぶん}で コピーして ください。',
  print: '{印刷|いんさつ}する',
  close: '{閉|と}じる',
  surprise: {
    name: 'おまかせ',
    about: '{練習|れんしゅう}、{機械|きかい}、{人|ひと}が {毎回|まいかい} かわります。',
  },
  levels: { watch: '{見|み}る', together: 'いっしょ', ask: 'ヒント', alone: 'ひとり' },
  trouble: {
    title: 'この リンクは、どこか まちがって います',
    none: {
      scenario: 'その {練習|れんしゅう}は ありません。',
      terminal: 'その {種類|しゅるい}の {機械|きかい}は ありません。',
      make: 'その {機械|きかい}は ありません。',
      who: 'その {人|ひと}は いません。',
      city: 'その {町|まち}は ありません。',
      facility: 'その {病院|びょういん}や {薬局|やっきょく}は ありません。',
      at: 'その {日|ひ}や {時間|じかん}は ありません。',
      purse: 'その お{金|かね}は ありません。または、お{金|かね}が {多|おお}すぎます。',
      things: 'その ものは、ここには ありません。',
      level: 'その {手伝|てつだ}いは ありません。',
      real: 'ほんとうの {待|ま}つ {時間|じかん}に するか、わかりません。',
      idle: 'なにも しない とき、{機械|きかい}が {止|と}まるか、わかりません。',
      seed: '{数字|すうじ}は 0から 999999までです。',
      fault: 'この {機械|きかい}で、その こまった ことは {起|お}きません。',
    },
    elsewhere: {
      make: (name) => `この {練習|れんしゅう}では、「${name}」を {使|つか}いません。`,
      who: (name) => `${name}さんは、この {練習|れんしゅう}を しません。`,
      fault: (name) => `この {機械|きかい}では、「${name}」は {起|お}きません。`,
    },
    written: 'リンクに {書|か}いて ある こと',
    near: 'にて いる もの',
    instead: 'えらべる もの',
    home: 'はじめの ページへ',
  },
  noLanguage: 'この ことばの ページは、まだ ありません',
};

export default share;
