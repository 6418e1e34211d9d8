import type { Coaching } from '../../../screen';
import type { Context } from '../context';
import { KEYS } from '../wording';
import { myCard, said } from './said';

const PIN = '{暗証番号|あんしょうばんごう}';

/** Beside the keypad; says how many tries the chip has left, which the machine may not (U3). */
export function pin(context: Context): Coaching {
  const { pins } = myCard(context).card;
  const triesLeft = pins.authentication?.triesLeft ?? null;
  return {
    title: said('4けたの {暗証番号|あんしょうばんごう}', 'The 4-digit PIN'),
    ...(triesLeft === null ? NO_PIN : triesLeft === 0 ? LOCKED_BEFORE : asked(context, triesLeft)),
    words: [
      PIN,
      '{利用者証明用電子証明書|りようしゃしょうめいようでんししょうめいしょ}',
      KEYS.confirm,
      KEYS.correct,
    ],
  };
}

const NO_PIN = {
  todo: said('[cancel]を {押|お}して、カードを {取|と}ります。', 'Press [cancel] and take the card.'),
  why: said(
    'この カードには {暗証番号|あんしょうばんごう}が ありません。{顔認証|かおにんしょう}の カードです。コピー{機|き}では {使|つか}えません。',
    'This card was made without a PIN (顔認証: by face). A copier cannot use it, whatever you type.',
  ),
};

const LOCKED_BEFORE = {
  todo: said('[cancel]を {押|お}して、カードを {取|と}ります。', 'Press [cancel] and take the card.'),
  why: said(
    'この カードは、{前|まえ}に 3{回|かい} まちがえて、ロックされて います。{合|あ}って いる {番号|ばんごう}でも だめです。',
    'This card was locked by three misses before. Waiting does not help: even the right PIN is refused now.',
  ),
};

const asked = ({ typed }: Context, triesLeft: number) => ({
  todo:
    typed.length < 4
      ? said(
          '{黄色|きいろ}い メモの 4けたを {押|お}します。それから [confirm]です。',
          'Type the four digits on the yellow memo, then press [confirm].',
        )
      : said(
          'よければ [confirm]を {押|お}します。まちがえた ときは [correct]です。',
          'Press [confirm]. If you mistyped, press [correct] first.',
        ),
  why:
    triesLeft >= 3
      ? said(
          '{練習|れんしゅう}です。{本当|ほんとう}の {番号|ばんごう}は {押|お}しません。{長|なが}い パスワードでは なく、4けたの {番号|ばんごう}です。3{回|かい} まちがえると ロックされます。',
          'Practice only: never your real PIN. It is the 4-digit number, not the long password. Three misses in a row lock the card.',
        )
      : triesLeft === 2
        ? said(
            'この カードは、あと 2{回|かい}です。1{回|かい}{目|め}は もう まちがえました。{本当|ほんとう}の {番号|ばんごう}は {押|お}しません。',
            'Two tries are left on this card: one was missed before. Practice only: never your real PIN.',
          )
        : said(
            'この カードは、あと 1{回|かい}です。メモを よく {見|み}ます。わからない ときは [cancel]で やめます。',
            'One try is left on this card. Look at the memo first. If you are not sure, stop with [cancel].',
          ),
});

/** After a miss, by the tries left; an answer that does not say counts as the last. */
export const wrongPin = ({ verdict }: Context): Coaching => ({
  ...(verdict?.is === 'wrong' && verdict.triesLeft > 1 ? TWO_LEFT : ONE_LEFT),
  trouble: true,
  words: [`${PIN}が{違|ちが}います`, KEYS.again, KEYS.cancel],
});

const TWO_LEFT = {
  title: said('{番号|ばんごう}が ちがいます。あと 2{回|かい}', 'Wrong PIN: two tries left'),
  todo: said(
    'メモを {見|み}ます。それから [again]を {押|お}します。',
    'Look at the memo before anything else. Then press [again].',
  ),
  why: said(
    'よく {別|べつ}の {番号|ばんごう}を {押|お}して しまいます。{銀行|ぎんこう}の {番号|ばんごう}や、{誕生日|たんじょうび}などです。{思|おも}い{出|だ}せない ときは、やめます。',
    'People often type another number: the bank PIN, a birthday, one of the other PINs of the card. Do not guess.',
  ),
};

const ONE_LEFT = {
  title: said('{番号|ばんごう}が ちがいます。あと 1{回|かい}', 'Wrong PIN: one try left'),
  todo: said(
    '{本当|ほんとう}の {機械|きかい}では、ここで [cancel]を {押|お}して やめます。メモを さがすか、{役所|やくしょ}に {聞|き}きます。',
    'On the real machine, stop here: press [cancel]. Look for your memo, or go to the office.',
  ),
  why: said(
    'もう 1{回|かい} まちがえると、カードが ロックされます。{明日|あした}に なっても、{回数|かいすう}は {戻|もど}りません。{病院|びょういん}や マイナポータルで {暗証番号|あんしょうばんごう}を {入|い}れる ときも、{同|おな}じ {回数|かいすう}です。',
    'One more miss locks the card. Waiting brings no try back; only the right PIN does. Typing the PIN at a hospital or in MynaPortal uses the same count.',
  ),
};
