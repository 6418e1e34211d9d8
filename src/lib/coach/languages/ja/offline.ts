// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import type { OfflinePhrases } from '../../phrases/offline';

const offline: OfflinePhrases = {
  getting: (kept, of) =>
    `インターネットが なくても {使|つか}えるように {準備|じゅんび}して います。${of} MBの うち ${kept} MB`,
  ready: 'インターネットが なくても {使|つか}えます',
  not: {
    full: 'この {機器|きき}には もう {入|はい}りません。ここでは インターネットが いります。いらない ものを {消|け}して、この ページを もう{一度|いちど} {開|ひら}いて ください。',
    network:
      'インターネットが ないと、まだ {使|つか}えません。インターネットに つながると、{準備|じゅんび}が つづきます。',
    refused:
      'この ブラウザーには ページを {残|のこ}せません。ここでは インターネットが いります。プライベートの ウィンドウでは なく、ふつうの ウィンドウで {開|ひら}いて ください。',
  },
  newer: {
    title: 'この サイトの {新|あたら}しい ものが あります。',
    use: '{新|あたら}しい ものを {使|つか}う',
  },
  away: {
    title: '{今|いま}、インターネットに つながって いません',
    text: 'その ページは ここに ありません。ここに ある ページは、インターネットが なくても {使|つか}えます。',
  },
};

export default offline;
