import type { Coaching } from '../../../screen';
import type { Words } from '../../../words';
import type { Context } from '../context';
import { faceIsNoWay } from '../seen';
import { hindrance, pinIsNoWay } from '../senses';
import { KEYS } from '../wording';
import { said, type Coaches, type Said } from './said';

const FRAME: Words = '{枠|わく}';

/** Face or PIN, and what keeps the camera from seeing [R18, R19, R20, R22, R24]; the staff's own eyes [R5]. */
export const face: Coaches<
  'method' | 'staffOnly' | 'face.look' | 'face.hold' | 'face.noMatch' | 'face.noMore' | 'staffCheck'
> = {
  method: (context) => ({
    title: said('{顔|かお}か {番号|ばんごう}か', 'Face or PIN?'),
    ...method(context),
    words: [
      KEYS['method.face'],
      KEYS['method.pin'],
      context.facility.staffKey ? KEYS['method.staff'] : KEYS.cancel,
    ],
  }),
  staffOnly: () => ({
    title: said('{受付|うけつけ}の {人|ひと}の {画面|がめん}', 'A screen for the staff'),
    todo: said('[back]を {押|お}します。', 'Press [back].'),
    why: said(
      '{病院|びょういん}の パスワードを {聞|き}いて います。あなたの {暗証番号|あんしょうばんごう}では ありません。{何|なに}も {押|お}さなくて いいです。',
      'It wants the hospital’s own password, not your PIN. Type nothing here.',
    ),
    trouble: true,
    words: [KEYS['method.staff'], 'パスワード', KEYS.back],
  }),
  'face.look': (context) => {
    const { words, ...rest } = HINDERED[hindrance(context) ?? 'aside'];
    return { ...(context.moved ? MOVED : rest), words: [...words, KEYS.back, KEYS.cancel] };
  },
  'face.hold': () => ({
    title: said('{動|うご}かないで {待|ま}ちます', 'Hold still'),
    todo: said('そのまま {待|ま}ちます。{顔|かお}を {動|うご}かしません。', 'Stay just like that, and wait.'),
    why: said(
      'カードの {中|なか}の {写真|しゃしん}と、くらべて います。{動|うご}くと、{最初|さいしょ}からです。',
      'Your face is being compared with the photo in the chip. If you move, it starts again.',
    ),
    words: ['{動|うご}かないでください', '{確認|かくにん}しています'],
  }),
  'face.noMatch': (context) => ({
    title: said('{顔|かお}が わかりませんでした', 'Face not recognised'),
    todo: pinIsNoWay(context)
      ? said(
          '[again]を {押|お}します。だめなら、{受付|うけつけ}に [speak.no-face]と {言|い}います。',
          'Press [again]. If it fails once more, say to the desk: [speak.no-face]',
        )
      : said(
          '[again]か [method.pin]を {押|お}します。{番号|ばんごう}を {忘|わす}れた {人|ひと}は、{受付|うけつけ}に {言|い}います。',
          'Press [again] or [method.pin]. If you have forgotten your PIN too, tell the desk.',
        ),
    why: said(
      'よく ある ことです。マスク、{近|ちか}すぎる {顔|かお}、{強|つよ}い {光|ひかり}、{化粧|けしょう}などが {理由|りゆう}です。{暗証番号|あんしょうばんごう}の {回数|かいすう}は {減|へ}りません。{何回|なんかい} できるかは、{機械|きかい}で ちがう ことが あります。',
      'It happens a lot: a mask, too near, strong light, make-up. No PIN try is lost. How many tries you get may differ.',
    ),
    trouble: true,
    words: [KEYS.again, KEYS['method.pin']],
  }),
  'face.noMore': (context) => ({
    title: said('{顔認証|かおにんしょう}は もう できません', 'No more tries by face'),
    todo: pinIsNoWay(context)
      ? said('{受付|うけつけ}に [speak.no-face]と {言|い}います。', 'Say to the desk: [speak.no-face]')
      : said(
          '[method.pin]を {押|お}します。{忘|わす}れた ときは、{受付|うけつけ}に [speak.forgot-pin]と {言|い}います。',
          'Press [method.pin]. Forgotten? Say to the desk: [speak.forgot-pin]',
        ),
    why: BY_EYE,
    trouble: true,
    words: [KEYS['method.pin'], KEYS.cancel],
  }),
  staffCheck: () => ({
    title: said('{受付|うけつけ}の {人|ひと}が {見|み}ます', 'The staff look themselves'),
    todo: said(
      '{待|ま}ちます。{受付|うけつけ}の {人|ひと}に {顔|かお}を {見|み}せます。カードは そのままです。',
      'Wait, and show your face to the desk. Leave the card where it is.',
    ),
    why: said(
      '{目|め}で {写真|しゃしん}と くらべます（{目視確認|もくしかくにん}）。その {後|あと}は、いつもと {同|おな}じです。{暗証番号|あんしょうばんごう}の {回数|かいすう}は {戻|もど}りません。',
      'They compare you with the photo (目視確認). Then it goes on as always. A locked PIN stays locked.',
    ),
    words: ['{職員|しょくいん}', '{確認|かくにん}しています'],
  }),
};

const BY_EYE = said(
  '{受付|うけつけ}の {人|ひと}が、{顔|かお}と カードの {写真|しゃしん}を {目|め}で くらべる ことも できます（{目視確認|もくしかくにん}）。カードは {渡|わた}しません。',
  'The staff can compare your face with the photo on the card themselves (目視確認). You do not hand them the card.',
);

function method(context: Context): Pick<Coaching, 'todo' | 'why'> {
  if (faceIsNoWay(context))
    return {
      todo: pinIsNoWay(context)
        ? said('{受付|うけつけ}に [speak.no-face]と {言|い}います。', 'Say to the desk: [speak.no-face]')
        : said('[method.pin]を {押|お}します。', 'Press [method.pin].'),
      why: BY_EYE,
    };
  if (pinIsNoWay(context))
    return {
      todo: said('[method.face]を {押|お}します。', 'Press [method.face].'),
      why: said(
        'この カードでは、{暗証番号|あんしょうばんごう}は {使|つか}えません。{顔|かお}なら、{番号|ばんごう}は いりません。',
        'You cannot use a PIN with this card. With your face you need no number.',
      ),
    };
  return {
    todo: said(
      '[method.face]か [method.pin]を {押|お}します。{顔|かお}は {番号|ばんごう}が いりません。',
      'Press [method.face] or [method.pin]. With your face you need no number.',
    ),
    why: said(
      '{番号|ばんごう}は、コンビニと {同|おな}じ 4けたです。3{回|かい} まちがえると ロックされます。{顔|かお}が だめでも、{番号|ばんごう}は ロックされません。',
      'The PIN is the same four digits as in a shop, and three misses lock it. A face that fails never locks the PIN.',
    ),
  };
}

const MOVED: Said = {
  title: said('{顔|かお}が {動|うご}きました', 'You moved'),
  todo: said(
    'もう {一度|いちど} {顔|かお}を {枠|わく}に {入|い}れます。そこで {止|と}まります。',
    'Bring your face into the frame again. Then hold still.',
  ),
  why: said(
    '{動|うご}くと、{最初|さいしょ}からです。{悪|わる}い ことは ありません。ゆっくりで いいです。',
    'Whenever the face moves, it starts again. Nothing is lost; take your time.',
  ),
};

const HINDERED: Record<NonNullable<ReturnType<typeof hindrance>>, Said & { words: Words[] }> = {
  mask: {
    title: said('マスクを {取|と}ります', 'Take off the mask'),
    todo: said(
      'マスクを {取|と}ります。それから {顔|かお}を {枠|わく}に {入|い}れます。',
      'Take off your mask. Then bring your face into the frame.',
    ),
    why: said(
      'マスクの まま できる {機械|きかい}も あります。できない ときは、{取|と}ります。',
      'Some readers know you with a mask on. When one does not, take it off.',
    ),
    words: ['マスク'],
  },
  hat: {
    title: said('{帽子|ぼうし}を {取|と}ります', 'Take off the hat'),
    todo: said(
      '{帽子|ぼうし}を {取|と}ります。それから {顔|かお}を {枠|わく}に {入|い}れます。',
      'Take off your hat. Then bring your face into the frame.',
    ),
    why: said(
      '{帽子|ぼうし}の まま できる {機械|きかい}も あります。できない ときは、{取|と}ります。',
      'Some readers know you with a hat on. When one does not, take it off.',
    ),
    words: ['{帽子|ぼうし}'],
  },
  near: {
    title: said('{近|ちか}すぎます', 'Too near'),
    todo: said('{少|すこ}し うしろに {離|はな}れます。', 'Move a little farther away.'),
    why: said(
      '{顔|かお}を {近|ちか}づける {人|ひと}が {多|おお}いです。カメラは {広|ひろ}く {見|み}えます。いつもの {姿勢|しせい}で いいです。',
      'Many people lean in. There is no need: the camera sees wide. Just stand or sit as you always do.',
    ),
    words: ['{近|ちか}すぎます', FRAME],
  },
  far: {
    title: said('{遠|とお}すぎます', 'Too far away'),
    todo: said('{少|すこ}し {前|まえ}に {行|い}きます。', 'Come a little closer.'),
    why: said(
      '{顔|かお}が {枠|わく}と {同|おな}じ {大|おお}きさに なれば いいです。ここの {顔|かお}は {絵|え}です。カメラは {使|つか}いません。',
      'The face should be as large as the frame. The face here is only a drawing: no camera is on.',
    ),
    words: ['{遠|とお}すぎます', FRAME],
  },
  aside: {
    title: said('{顔|かお}を {枠|わく}に {入|い}れます', 'Your face in the frame'),
    todo: said(
      '{顔|かお}を、{枠|わく}の {真|ま}ん{中|なか}に {動|うご}かします。そこで {止|と}まります。',
      'Move your face to the middle of the frame. Then hold still.',
    ),
    why: said(
      '{高|たか}さが {大切|たいせつ}です。{背|せ}が {低|ひく}い {人|ひと}や、{車|くるま}いすの {人|ひと}は、{受付|うけつけ}に {言|い}います。',
      'Height matters most. If you cannot reach, or sit in a wheelchair, tell the desk.',
    ),
    words: [FRAME],
  },
  light: {
    title: said('うしろが {明|あか}るすぎます', 'The light is behind you'),
    todo: said('{受付|うけつけ}に [speak.bright]と {言|い}います。', 'Say to the desk: [speak.bright]'),
    why: said(
      'うしろの {光|ひかり}で、{顔|かお}が {暗|くら}く なります。あなたの せいでは ありません。ブラインドを {下|お}ろして もらう ことも できます。',
      'Light from behind makes your face dark. It is not your fault. They can lower the blind.',
    ),
    words: ['{明|あか}るく', FRAME],
  },
};
