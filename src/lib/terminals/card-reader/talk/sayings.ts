import type { Saying } from '../keys';
import { line, type Line } from './line';

/** What the person can say. `tell-pin` is wrong on purpose: whoever hears it stops them. */
export const SAYINGS: Record<Saying, Line> = {
  help: line(
    '{使|つか}い{方|かた}が わかりません。',
    'やり{方|かた}を {教|おし}えて もらいます',
    'I don’t know how to use this.',
  ),
  english: line(
    '{英語|えいご}に できますか。',
    '{英語|えいご}の {画面|がめん}が ありますか',
    'Can it be in English?',
  ),
  'no-face': line(
    '{顔認証|かおにんしょう}が できません。',
    '{顔|かお}では うまく いきません',
    'Face recognition doesn’t work for me.',
  ),
  'forgot-pin': line(
    '{暗証番号|あんしょうばんごう}を {忘|わす}れました。',
    '4けたの {番号|ばんごう}が わかりません',
    'I’ve forgotten my PIN.',
  ),
  bright: line(
    'まぶしくて、{顔|かお}が うつりません。',
    '{明|あか}るすぎて、カメラが {使|つか}えません',
    'It’s too bright; my face doesn’t show.',
  ),
  'may-refuse': line('{同意|どうい}しなくても いいですか。', '「いいえ」でも いいですか', 'May I say no?'),
  'paper-prescription': line(
    '{紙|かみ}の {処方箋|しょほうせん}で お{願|ねが}いします。',
    '{薬|くすり}の {紙|かみ}が いいです',
    'A paper prescription, please.',
  ),
  'have-none': line(
    'どれも {持|も}って いません。',
    '{見|み}せる ものが ありません',
    'I have none of these.',
  ),
  'my-own': line(
    'ありがとうございます。{番号|ばんごう}は {自分|じぶん}で {押|お}します。',
    'ていねいに {断|ことわ}ります',
    'Thank you. I’ll type the number myself.',
  ),
  'tell-pin': line(
    '{番号|ばんごう}を {言|い}います。',
    '{番号|ばんごう}を ほかの {人|ひと}に {教|おし}えます',
    'I’ll tell you the number.',
  ),
};
