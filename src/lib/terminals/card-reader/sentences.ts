import type { Screen } from '../../screen';
import type { Consent } from '../../world';
import type { Step } from './step';
import { CONSENTS, RENEW } from './wording';

/** What a screen says and sounds, before it is filled in. */
type Saying = Pick<Screen, 'heading' | 'lines' | 'voice' | 'chime' | 'sound'>;

/** What sounds when the chip is felt [R15], when a card is refused, and when one is forgotten (assumed). */
const FELT = { chime: 'ピッ', sound: 'beep' } as const;
const ERROR = { chime: 'ピーッ', sound: 'long-beep' } as const;
const CALL = { chime: 'ピピピッ、ピピピッ', sound: 'beeps' } as const;

const TO_THE_DESK = 'カードを{取|と}り、{受付|うけつけ}にお{声|こえ}がけください。';
const ONE_MOMENT = 'そのままお{待|ま}ちください。';
const LEAVE_IT = 'カードを{動|うご}かさないでください。';
const ASK_STAFF = 'お{困|こま}りのときは、{受付|うけつけ}にお{声|こえ}がけください。';
const BY_FACE = '「{顔認証|かおにんしょう}」で{受付|うけつけ}できます。';
const AGREE_OR_NOT = '{同意|どうい}するか、{選|えら}んでください。';

/** After the reader it is the desk's turn, and the glass says no more than that. */
const AT_THE_DESK: Saying = {
  heading: '{受付|うけつけ}でご{案内|あんない}します',
  lines: ['{受付|うけつけ}の{者|もの}が{対応|たいおう}します。'],
};

const asking = (item: Consent): Saying => ({
  heading: `{過去|かこ}の${CONSENTS[item].words}の{提供|ていきょう}に{同意|どうい}しますか`,
  lines: [CONSENTS[item].about],
  voice: AGREE_OR_NOT,
});

/** What each step says; the sentences are ours, the codes are real [R11, R12]. */
export const SAYINGS: Record<Step, Saying> = {
  ready: { heading: '{受付|うけつけ}です' },
  'card.loose': { heading: '{受付|うけつけ}です' },
  'card.reading': {
    heading: 'カードを{読|よ}み{取|と}っています',
    lines: [LEAVE_IT],
  },
  'card.notRead': {
    heading: 'カードを{認識|にんしき}できません',
    lines: ['カードを{取|と}り、{向|む}きをお{確|たし}かめください。'],
    voice: 'カードをご{確認|かくにん}ください。',
    ...ERROR,
  },
  'card.notMyNumber': {
    heading: 'マイナンバーカードではありません',
    lines: [
      'カードを{取|と}り、マイナンバーカードをお{使|つか}いください。',
      'ケースから{出|だ}してください。',
    ],
    voice: 'カードをご{確認|かくにん}ください。',
    ...ERROR,
  },
  'card.pulled': {
    heading: 'カードが{離|はな}れました',
    lines: [
      '{受付|うけつけ}が{終|お}わるまで、カードはそのままにしてください。',
      'はじめからやり{直|なお}してください。',
    ],
  },
  method: {
    heading: '{本人確認|ほんにんかくにん}の{方法|ほうほう}を{選|えら}んでください',
    voice: '{本人確認|ほんにんかくにん}の{方法|ほうほう}を{選|えら}んでください。',
    ...FELT,
  },
  staffOnly: {
    heading: '{職員用|しょくいんよう}の{画面|がめん}です',
    lines: [
      '{施設|しせつ}のパスワードが{必要|ひつよう}です。',
      '{職員|しょくいん}でない{方|かた}は「{戻|もど}る」を{押|お}してください。',
    ],
  },
  'face.look': {
    heading: '{顔|かお}を{枠|わく}に{合|あ}わせてください',
    voice: '{顔|かお}を{枠|わく}に{合|あ}わせてください。',
  },
  'face.hold': {
    heading: 'そのまま{動|うご}かないでください',
    lines: ['{顔|かお}を{確認|かくにん}しています。'],
  },
  'face.noMatch': {
    heading: '{顔|かお}を{確認|かくにん}できませんでした',
    lines: ['「もう{一度|いちど}」か「{暗証番号|あんしょうばんごう}」を{選|えら}んでください。', ASK_STAFF],
    voice: '{顔|かお}を{確認|かくにん}できませんでした。',
  },
  'face.noMore': {
    heading: '{顔認証|かおにんしょう}ができません',
    lines: ['「{暗証番号|あんしょうばんごう}」をお{使|つか}いください。', ASK_STAFF],
    voice: '{顔|かお}を{確認|かくにん}できませんでした。',
  },
  'pin.type': {
    heading: '{暗証番号|あんしょうばんごう}を{入力|にゅうりょく}してください',
    lines: ['{利用者証明用|りようしゃしょうめいよう}の{数字|すうじ}4けたです。'],
  },
  'pin.wrong': {
    heading: '{暗証番号|あんしょうばんごう}が{違|ちが}います',
    lines: ['{続|つづ}けて3{回|かい}{間違|まちが}えると、ロックされます。', ASK_STAFF],
  },
  'pin.locked': {
    heading: '{暗証番号|あんしょうばんごう}がロックされています',
    lines: [BY_FACE, ASK_STAFF],
  },
  'pin.none': {
    heading: '{暗証番号|あんしょうばんごう}のないカードです',
    lines: [BY_FACE, ASK_STAFF],
  },
  staffCheck: {
    heading: '{職員|しょくいん}が{顔|かお}を{確認|かくにん}しています',
    lines: [ONE_MOMENT, LEAVE_IT],
  },
  'insurance.checking': {
    heading: '{保険|ほけん}の{情報|じょうほう}を{確認|かくにん}しています',
    lines: [LEAVE_IT],
  },
  'insurance.offer': {
    heading: '{保険証|ほけんしょう}として{登録|とうろく}しますか',
    lines: [
      'このカードは、まだ{登録|とうろく}されていません。',
      '{登録|とうろく}すると、{今日|きょう}から{使|つか}えます。',
    ],
    voice: '{保険証|ほけんしょう}として{登録|とうろく}しますか。',
  },
  'insurance.registering': {
    heading: '{保険証|ほけんしょう}として{登録|とうろく}しています',
    lines: [LEAVE_IT],
  },
  'insurance.registered': {
    heading: '{登録|とうろく}が{終|お}わりました',
    lines: ['{次回|じかい}から、この{登録|とうろく}は{必要|ひつよう}ありません。'],
  },
  'insurance.expiry': { heading: '{電子証明書|でんししょうめいしょ}の{期限|きげん}のお{知|し}らせ' },
  'insurance.subsidy': {
    heading: '{受給者証|じゅきゅうしゃしょう}を{利用|りよう}しますか',
    voice: '{受給者証|じゅきゅうしゃしょう}を{利用|りよう}しますか。',
  },
  'insurance.expired': {
    heading: '{電子証明書|でんししょうめいしょ}の{期限|きげん}が{切|き}れています',
    lines: [TO_THE_DESK, RENEW],
    voice: '{受付|うけつけ}にお{声|こえ}がけください。',
    ...ERROR,
  },
  'insurance.noData': {
    heading: '{保険|ほけん}の{情報|じょうほう}がありません',
    lines: [TO_THE_DESK],
    voice: '{受付|うけつけ}にお{声|こえ}がけください。',
  },
  'insurance.notRegistered': {
    heading: '{保険証|ほけんしょう}として{登録|とうろく}されていません',
    lines: ['{登録|とうろく}がないと、{保険証|ほけんしょう}として{使|つか}えません。', TO_THE_DESK],
    voice: '{受付|うけつけ}にお{声|こえ}がけください。',
  },
  'consent.offer': {
    heading: '{情報|じょうほう}の{提供|ていきょう}に{同意|どうい}しますか',
    voice: AGREE_OR_NOT,
  },
  'consent.surgery': asking('surgery'),
  'consent.treatment': asking('treatment'),
  'consent.medicine': asking('medicine'),
  'consent.checkup': asking('checkup'),
  'consent.highCost': {
    heading: '{限度額情報|げんどがくじょうほう}を{提供|ていきょう}しますか',
    lines: ['{医療費|いりょうひ}が{高|たか}いとき、お{支払|しはら}いを{限度額|げんどがく}までにします。'],
  },
  'consent.prescription': {
    heading: '{処方箋|しょほうせん}の{種類|しゅるい}を{選|えら}んでください',
    voice: '{処方箋|しょほうせん}の{種類|しゅるい}を{選|えら}んでください。',
  },
  'consent.noPrescription': {
    heading: '{電子|でんし}{処方箋|しょほうせん}がありません',
    lines: [
      '{紙|かみ}の{処方箋|しょほうせん}をお{持|も}ちの{方|かた}は「{戻|もど}る」を{押|お}してください。',
    ],
  },
  'done.take': {
    heading: 'カードをお{取|と}りください',
    lines: ['お{忘|わす}れのないよう、お{願|ねが}いします。'],
    voice: 'カードをお{取|と}りください。',
  },
  'done.calling': {
    heading: 'カードをお{忘|わす}れです',
    lines: ['カードをお{取|と}りください。'],
    voice: 'カードをお{取|と}りください。',
    ...CALL,
  },
  'done.prescription': {
    heading: '{処方箋|しょほうせん}をお{出|だ}しください',
    lines: ['{紙|かみ}の{処方箋|しょほうせん}を{受付|うけつけ}にお{渡|わた}しください。'],
    voice: '{処方箋|しょほうせん}を{受付|うけつけ}にお{渡|わた}しください。',
  },
  'done.goodbye': {
    heading: '{受付|うけつけ}が{終|お}わりました',
    voice: '{受付|うけつけ}が{終|お}わりました。',
    sound: 'done',
  },
  stopped: {
    heading: '{受付|うけつけ}を{中止|ちゅうし}しました',
    lines: ['カードをお{取|と}りください。'],
    voice: 'カードをお{取|と}りください。',
  },
  'desk.ask': AT_THE_DESK,
  'desk.looking': { heading: '{受付|うけつけ}で{確認|かくにん}しています', lines: ['お{待|ま}ちください。'] },
  'desk.cardToo': AT_THE_DESK,
  'desk.openFirst': AT_THE_DESK,
  'desk.fillFirst': AT_THE_DESK,
  'desk.notEnough': AT_THE_DESK,
  'desk.form': AT_THE_DESK,
  'desk.return': AT_THE_DESK,
  'desk.goodbye': {
    heading: '{受付|うけつけ}が{終|お}わりました',
    lines: ['お{呼|よ}びするまで、お{待|ま}ちください。'],
  },
};
