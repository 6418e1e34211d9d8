// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import type { SitePhrases } from '../../phrases/site';

const site: SitePhrases = {
  site: {
    tagline: '{機械|きかい}の {前|まえ}に {立|た}つ {前|まえ}に、ここで {練習|れんしゅう}しましょう',
    noticeShort: '{練習|れんしゅう}です。{本当|ほんとう}の {番号|ばんごう}は {入|い}れないで ください。',
    home: 'はじめの ページ',
    languages: 'ことば',
    skip: '{本文|ほんぶん}へ',
    noScript:
      '{練習|れんしゅう}には JavaScript が {必要|ひつよう}です。ブラウザの {設定|せってい}で オンに して、もう{一度|いちど} {開|ひら}いて ください。',
    about: 'この ページに ついて',
    office: 'カードに ロックが かかったら：{窓口|まどぐち}の こと',
    more: '{読|よ}みもの',
    practice: '{練習|れんしゅう}',
    loading: '{少|すこ}し {待|ま}って ください…',
    settings: '{設定|せってい}',
    progress: '{今|いま} できる こと',
    words: '{調|しら}べた ことば',
    finish: '{終|お}わりました',
  },
  missing: {
    title: 'ここに ページは ありません',
    text: 'アドレスが {古|ふる}いか、まちがって います。こわれて いません。なくなった ものも ありません。',
    brokenTitle: 'ページを {開|ひら}けませんでした',
    brokenText:
      'インターネットを {確|たし}かめて、もう{一度|いちど} {開|ひら}いて ください。カードは {残|のこ}って います。',
    home: 'はじめの ページへ',
    again: 'もう{一度|いちど} {開|ひら}く',
    unloaded:
      '{機械|きかい}を {読|よ}みこめません。インターネットを {確|たし}かめて、もう{一度|いちど} {開|ひら}いて ください。',
    here: 'この ページは ここに あります',
    noLanguage: 'この ことばの ページは、まだ ありません',
  },
};

export default site;
