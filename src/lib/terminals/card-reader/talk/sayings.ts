import type { Saying } from '../keys';
import type { Words } from '../../../words';

/** What the person can say. `tell-pin` is wrong on purpose: whoever hears it stops them. */
export const SAYINGS: Record<Saying, Words> = {
  help: '{使|つか}い{方|かた}が わかりません。',
  english: '{英語|えいご}に できますか。',
  'no-face': '{顔認証|かおにんしょう}が できません。',
  'forgot-pin': '{暗証番号|あんしょうばんごう}を {忘|わす}れました。',
  bright: 'まぶしくて、{顔|かお}が うつりません。',
  'may-refuse': '{同意|どうい}しなくても いいですか。',
  'paper-prescription': '{紙|かみ}の {処方箋|しょほうせん}で お{願|ねが}いします。',
  'have-none': 'どれも {持|も}って いません。',
  'my-own': 'ありがとうございます。{番号|ばんごう}は {自分|じぶん}で {押|お}します。',
  'tell-pin': '{番号|ばんごう}を {言|い}います。',
};
