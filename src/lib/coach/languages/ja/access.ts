// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import type { AccessPhrases } from '../../phrases/access';

const access: AccessPhrases = {
  scanning:
    'スイッチ {一|ひと}つ：{枠|わく}が ほしい ところに {来|き}たら、{押|お}します。やめる ときは、3{秒|びょう} {押|お}した ままに します。',
  out: 'ここから {出|で}る',
  further: 'つづきを {見|み}る',
  groups: {
    screen: '{機械|きかい}の {画面|がめん}',
    header: 'ページの {上|うえ}',
    footer: 'ページの {下|した}',
    page: 'この ページ',
  },
  tapping: 'どこを {押|お}しても、{次|つぎ}の {正|ただ}しい ことを します。',
  stopTapping: 'やめる',
  wait: '{機械|きかい}が {動|うご}いて います。{少|すこ}し {待|ま}って ください。',
  sensed: {
    laid: (things, place) => `${place}に ${things}が あります。`,
    'taken-in': (things) => `{機械|きかい}が ${things}を {受|う}けとりました。`,
    'came-out': (things, place) => `${place}に ${things}が {出|で}ました。`,
    'in-hand': (things) => `${things}を {手|て}に {持|も}って います。`,
  },
};

export default access;
