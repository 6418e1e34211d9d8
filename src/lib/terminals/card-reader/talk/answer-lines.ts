import { KEYS } from '../wording';
import type { Words } from '../../../words';

/** What is answered to whatever was said but 使い方が わかりません; composed by us [bg-H]. */
export const ANSWERS = {
  japaneseOnly: 'すみません、{画面|がめん}は {日本語|にほんご}だけです。ゆっくり やりましょう。',
  pinAtMethod: `「${KEYS['method.pin']}」でも できますよ。`,
  pinByBack: `「${KEYS.back}」を {押|お}すと、「${KEYS['method.pin']}」も {選|えら}べますよ。`,
  pinGoesOn: 'だいじょうぶです。このまま {暗証番号|あんしょうばんごう}で できます。',
  faceAtMethod: `だいじょうぶです。「${KEYS['method.face']}」で できますよ。`,
  faceByBack: `だいじょうぶです。「${KEYS.back}」を {押|お}して、「${KEYS['method.face']}」を {選|えら}んで ください。`,
  faceGoesOn: 'だいじょうぶです。{顔認証|かおにんしょう}なら、{暗証番号|あんしょうばんごう}は いりません。',
  blindDown: '{失礼|しつれい}しました。ブラインドを {下|お}ろしました。',
  mayRefuse: 'はい、いいですよ。{診察|しんさつ}も お{金|かね}も {変|か}わりません。',
  mayRefuseHere: 'はい、いいですよ。お{薬|くすり}も お{金|かね}も {変|か}わりません。',
  onPaper: '{紙|かみ}の {処方箋|しょほうせん}ですね。わかりました。カードを お{取|と}りください。',
  tellNobody:
    '{暗証番号|あんしょうばんごう}は、だれにも {言|い}わないで ください。ご{自分|じぶん}で お{願|ねが}いします。',
  offers: '{大変|たいへん}そうですね。{番号|ばんごう}を {言|い}って くれたら、{押|お}しますよ。',
  apologises: 'あ、そうですよね。{失礼|しつれい}しました。',
} as const satisfies Record<string, Words>;
