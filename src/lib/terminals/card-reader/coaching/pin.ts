import { holderOf } from '../../../card';
import type { Coaching } from '../../../screen';
import type { Words } from '../../../words';
import type { Context } from '../context';
import { faceIsNoWay, triesLeft } from '../seen';
import { PIN_LENGTH } from '../setup';
import { KEYS } from '../wording';
import { said, type Coaches, type Said } from './said';

const PIN: Words = '{暗証番号|あんしょうばんごう}';

/** The same chip and the same counter as everywhere [R25], typed alone [R17], without a sound and in sight [R19]. */
export const pin: Coaches<'pin.type' | 'pin.wrong' | 'pin.locked' | 'pin.none'> = {
  'pin.type': (context) => ({
    ...(isOffered(context)
      ? withStranger(context)
      : { title: TITLE, todo: type(context), why: whyType(triesLeft(context) ?? 0) }),
    words: [PIN, '{利用者証明用|りようしゃしょうめいよう}', KEYS.confirm, KEYS.correct],
  }),
  'pin.wrong': (context) => ({
    ...wrong(context),
    trouble: true,
    words: ['{違|ちが}います', 'ロック', KEYS.again, KEYS['method.face']],
  }),
  'pin.locked': (context) => ({
    title: said('{暗証番号|あんしょうばんごう}が ロックされました', 'The PIN is locked'),
    todo: byFace(context),
    why: holderOf(context.person).stay
      ? said(
          '{明日|あした}も ロックの ままです。{役所|やくしょ}で {直|なお}します。カードと {在留|ざいりゅう}カードを {持|も}って {行|い}きます。{顔認証|かおにんしょう}は ロックされません。',
          'Waiting does not unlock it: your town office does. Bring this card and your residence card. Face recognition is not locked.',
        )
      : said(
          '{明日|あした}も ロックの ままです。{役所|やくしょ}で {直|なお}します。カードと、{身分証|みぶんしょう}を もう {一|ひと}つ {持|も}って {行|い}きます。{顔認証|かおにんしょう}は ロックされません。',
          'Waiting does not unlock it: your town office does. Bring this card and one more ID. Face recognition is not locked.',
        ),
    trouble: true,
    words: ['ロックされています', KEYS['method.face']],
  }),
  'pin.none': (context) => ({
    title: said('{暗証番号|あんしょうばんごう}の ない カード', 'A card without a PIN'),
    todo: byFace(context),
    why: said(
      '{顔認証|かおにんしょう}マイナンバーカードです。{病院|びょういん}では {顔|かお}か、{受付|うけつけ}の {人|ひと}の {目|め}で {確認|かくにん}します。',
      'This card was made without a PIN. At a hospital it works with your face, or the staff look at you themselves.',
    ),
    trouble: true,
    words: [PIN, KEYS['method.face']],
  }),
};

const TITLE = said('4けたの {暗証番号|あんしょうばんごう}', 'The 4-digit PIN');

/** Somebody behind has just offered to type it. */
const isOffered = ({ stranger, typed }: Context): boolean => stranger && typed === '';

function withStranger(context: Context): Pick<Coaching, 'title' | 'todo' | 'why' | 'trouble'> {
  if (context.toStranger === 'my-own') return { title: TITLE, todo: type(context), why: STRANGER };
  if (context.toStranger === 'tell-pin') return TOLD;
  return { title: TITLE, todo: REFUSE, why: STRANGER };
}

const REFUSE = said(
  '{番号|ばんごう}は {言|い}いません。[speak.my-own]と {言|い}います。',
  'Do not tell the number. Say: [speak.my-own]',
);

/** The number was about to be told; nobody has heard it. */
const TOLD = {
  title: said('{番号|ばんごう}は {言|い}いません', 'You nearly told your PIN'),
  todo: REFUSE,
  why: said(
    '{断|ことわ}りにくくて、{言|い}う {人|ひと}が います。でも、{番号|ばんごう}は {秘密|ひみつ}です。{病院|びょういん}の {人|ひと}にも {言|い}いません。だれかが {聞|き}いた ときは、{役所|やくしょ}で {番号|ばんごう}を {変|か}えます。',
    'People do it because refusing feels rude. But nobody may know it, not even the staff. If somebody heard it, have it changed at your town office.',
  ),
  trouble: true,
};

function type(context: Context): Coaching['todo'] {
  if (triesLeft(context) === 0)
    return said(
      '[back]を {押|お}します。{次|つぎ}に [method.face]です。',
      'Press [back]. Then press [method.face].',
    );
  return context.typed.length < PIN_LENGTH
    ? said(
        '{黄色|きいろ}い メモの 4けたを {押|お}します。それから [confirm]です。',
        'Type the four digits on the yellow memo, then press [confirm].',
      )
    : said(
        'よければ [confirm]を {押|お}します。まちがえた ときは [correct]です。',
        'Press [confirm]. If you mistyped, press [correct] first.',
      );
}

const STRANGER = said(
  '{親切|しんせつ}な {人|ひと}にも、{番号|ばんごう}は {言|い}いません。{病院|びょういん}の {人|ひと}も {聞|き}きません。{断|ことわ}っても、{失礼|しつれい}では ありません。',
  'However kind they are, never tell them your PIN. The staff may not ask for it either. Saying no is not rude.',
);

function whyType(left: number) {
  if (left >= 3)
    return said(
      '{練習|れんしゅう}です。{本当|ほんとう}の {番号|ばんごう}は {押|お}しません。{音|おと}は {出|で}ません。ほかの {人|ひと}に {見|み}えないように、{手|て}で かくします。コンビニと {同|おな}じ {番号|ばんごう}で、3{回|かい} まちがえると ロックされます。',
      'Practice: never your real PIN. The keys make no sound. Others can see: cover them. It is the PIN you use in shops; three misses lock it.',
    );
  return left === 2
    ? said(
        'この カードは、あと 2{回|かい}です。コンビニで まちがえた {回数|かいすう}も {入|はい}ります。{本当|ほんとう}の {番号|ばんごう}は {押|お}しません。',
        'Two tries are left on this card: misses in a shop count too. Practice only: never your real PIN.',
      )
    : left === 1
      ? said(
          'この カードは、あと 1{回|かい}です。メモを よく {見|み}ます。わからない ときは、{顔|かお}でも できます。',
          'One try is left on this card. Look at the memo first. If you are not sure, your face will do.',
        )
      : said(
          'この カードは、もう ロックされて います。{合|あ}って いる {番号|ばんごう}でも、{断|ことわ}られます。{押|お}しても、{何|なに}も {悪|わる}く なりません。{顔|かお}は {使|つか}えます。',
          'This card is locked already: even the right PIN will be refused. Trying does no harm. Your face still works.',
        );
}

function wrong(context: Context): Said {
  const { verdict } = context;
  if (verdict?.is === 'wrong' && verdict.triesLeft > 1)
    return {
      title: said('{番号|ばんごう}が ちがいます。あと 2{回|かい}', 'Wrong PIN: two tries left'),
      todo: faceIsNoWay(context)
        ? said(
            'メモを {見|み}ます。[again]を {押|お}して、ゆっくり {押|お}します。わからない ときは、{受付|うけつけ}に {言|い}います。',
            'Look at the memo, press [again] and type calmly. If you do not know it, tell the desk.',
          )
        : said(
            'メモを {見|み}ます。[again]を {押|お}して、ゆっくり {押|お}します。わからない ときは、[method.face]に します。',
            'Look at the memo, press [again] and type calmly. Not sure? Press [method.face] instead.',
          ),
      why: said(
        'よく ある ことです。{正|ただ}しい {番号|ばんごう}を {押|お}すと、{回数|かいすう}は 3{回|かい}に {戻|もど}ります。{機械|きかい}は、あと {何回|なんかい} できるか {言|い}わない ことが あります。',
        'It happens easily. The right PIN brings all three tries back. A real reader may not tell how many are left.',
      ),
    };
  const title = said('{番号|ばんごう}が ちがいます。あと 1{回|かい}', 'Wrong PIN: one try left');
  const why = said(
    'もう {一度|いちど} まちがえると、ロックされます。コンビニでも、{同|おな}じ {番号|ばんごう}が {使|つか}えなく なります。{待|ま}っても、{回数|かいすう}は {戻|もど}りません。',
    'One more miss locks this PIN, here and in every shop. Waiting brings no try back; only the right PIN does.',
  );
  return faceIsNoWay(context)
    ? {
        title,
        why,
        todo: said(
          '{本当|ほんとう}の {機械|きかい}では、ここで やめます。{受付|うけつけ}に [speak.forgot-pin]と {言|い}います。',
          'On the real machine, stop here and say to the desk: [speak.forgot-pin]',
        ),
      }
    : {
        title,
        why,
        todo: said(
          '{本当|ほんとう}の {機械|きかい}では、ここで やめます。[method.face]を {押|お}します。',
          'On the real machine, stop typing here. Press [method.face].',
        ),
      };
}

const byFace = (context: Context): Coaching['todo'] =>
  faceIsNoWay(context)
    ? said('{受付|うけつけ}に [speak.no-face]と {言|い}います。', 'Say to the desk: [speak.no-face]')
    : said('だいじょうぶです。[method.face]を {押|お}します。', 'Don’t worry. Press [method.face].');
