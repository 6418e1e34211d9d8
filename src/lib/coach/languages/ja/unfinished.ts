import type { UnfinishedPhrases } from '../../phrases/unfinished';

const unfinished: UnfinishedPhrases = {
  title: '{続|つづ}きを しますか',
  at: (step) => `ここまで しました：${step}`,
  text: '{本当|ほんとう}の {機械|きかい}と {同|おな}じように、{機械|きかい}は {最初|さいしょ}に {戻|もど}りました。{持|も}ち{物|もの}は {全部|ぜんぶ} {手|て}に あります。カードは そのままです。',
  goOn: '{続|つづ}きから する',
  anew: '{最初|さいしょ}から する',
  otherwise:
    '{前|まえ}の {練習|れんしゅう}の {途中|とちゅう}でしたが、{続|つづ}きは できません。{最初|さいしょ}から しましょう。カードは そのままです。',
  last: '{途中|とちゅう}の {練習|れんしゅう}',
};

export default unfinished;
