import { KEYS } from '../wording';
import { line, type Line } from './line';

/** What is answered to whatever was said but 使い方が わかりません; composed by us [bg-H]. */
export const ANSWERS = {
  japaneseOnly: line(
    'すみません、{画面|がめん}は {日本語|にほんご}だけです。ゆっくり やりましょう。',
    '{英語|えいご}は ありません',
    'Sorry, it has only Japanese. Let’s take it slowly.',
  ),
  pinAtMethod: line(
    `「${KEYS['method.pin']}」でも できますよ。`,
    '{顔|かお}の {代|か}わりに、4けたの {番号|ばんごう}を {使|つか}います',
    'You can use the PIN instead.',
  ),
  pinByBack: line(
    `「${KEYS.back}」を {押|お}すと、「${KEYS['method.pin']}」も {選|えら}べますよ。`,
    '{戻|もど}って、4けたの {番号|ばんごう}に します',
    'Go back, and you can choose the PIN instead.',
  ),
  pinGoesOn: line(
    'だいじょうぶです。このまま {暗証番号|あんしょうばんごう}で できます。',
    '{番号|ばんごう}だけで いいです',
    'Never mind. The PIN alone will do.',
  ),
  faceAtMethod: line(
    `だいじょうぶです。「${KEYS['method.face']}」で できますよ。`,
    '{番号|ばんごう}は いりません。{顔|かお}で できます',
    'Never mind. Your face will do.',
  ),
  faceByBack: line(
    `だいじょうぶです。「${KEYS.back}」を {押|お}して、「${KEYS['method.face']}」を {選|えら}んで ください。`,
    '{戻|もど}って、{顔|かお}に します',
    'Never mind. Go back and choose your face.',
  ),
  faceGoesOn: line(
    'だいじょうぶです。{顔認証|かおにんしょう}なら、{暗証番号|あんしょうばんごう}は いりません。',
    '{顔|かお}だけで いいです',
    'Never mind. With your face you need no PIN.',
  ),
  blindDown: line(
    '{失礼|しつれい}しました。ブラインドを {下|お}ろしました。',
    '{窓|まど}の {光|ひかり}を {止|と}めました',
    'I’m sorry. I’ve lowered the blind.',
  ),
  mayRefuse: line(
    'はい、いいですよ。{診察|しんさつ}も お{金|かね}も {変|か}わりません。',
    '「いいえ」でも、{同|おな}じように {診|み}て もらえます',
    'Yes, of course. Same care, same price.',
  ),
  mayRefuseHere: line(
    'はい、いいですよ。お{薬|くすり}も お{金|かね}も {変|か}わりません。',
    '「いいえ」でも、{同|おな}じ {薬|くすり}を もらえます',
    'Yes, of course. Same medicine, same price.',
  ),
  onPaper: line(
    '{紙|かみ}の {処方箋|しょほうせん}ですね。わかりました。カードを お{取|と}りください。',
    '{紙|かみ}で もらえます。カードを {取|と}ります',
    'On paper, certainly. Please take your card.',
  ),
  tellNobody: line(
    '{暗証番号|あんしょうばんごう}は、だれにも {言|い}わないで ください。ご{自分|じぶん}で お{願|ねが}いします。',
    '{番号|ばんごう}は {教|おし}えません。{自分|じぶん}で {押|お}します',
    'Please never tell anybody your PIN. Type it yourself.',
  ),
  offers: line(
    '{大変|たいへん}そうですね。{番号|ばんごう}を {言|い}って くれたら、{押|お}しますよ。',
    '{親切|しんせつ}な {人|ひと}です。でも、{番号|ばんごう}は {教|おし}えません',
    'That looks hard. Tell me the number and I’ll type it.',
  ),
  apologises: line(
    'あ、そうですよね。{失礼|しつれい}しました。',
    'その {人|ひと}は、わかって くれました',
    'Oh, of course. I’m sorry.',
  ),
} as const satisfies Record<string, Line>;
