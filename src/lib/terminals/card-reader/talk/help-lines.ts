import { KEYS } from '../wording';
import { line, type Line } from './line';

/** What is answered to 使い方が わかりません; composed by us [bg-H]. */
export const HELP = {
  lay: line(
    'ケースから {出|だ}して、{顔写真|かおじゃしん}を {上|うえ}に して {置|お}いて ください。',
    'カードだけを、{写真|しゃしん}が {見|み}えるように {置|お}きます',
    'Out of the case, and down with the photo up.',
  ),
  stand: line(
    'ケースから {出|だ}して、{顔写真|かおじゃしん}を {機械|きかい}に {向|む}けて、{奥|おく}まで {入|い}れて ください。',
    'カードだけを、{写真|しゃしん}を {向|む}こうに して {入|い}れます',
    'Out of the case, the photo towards the machine, all the way in.',
  ),
  push: line(
    '「ピッ」と {音|おと}が するまで、{押|お}して ください。',
    '{音|おと}が したら、いいです',
    'Push until you hear it beep.',
  ),
  layAgain: line(
    'カードを {一度|いちど} {取|と}って、{顔写真|かおじゃしん}を {上|うえ}に して {置|お}いて ください。',
    '{取|と}って、{写真|しゃしん}が {見|み}えるように {置|お}きます',
    'Take the card up, and put it down with the photo up.',
  ),
  standAgain: line(
    'カードを {一度|いちど} {取|と}って、{顔写真|かおじゃしん}を {機械|きかい}に {向|む}けて ください。',
    '{取|と}って、{写真|しゃしん}を {向|む}こうに して {入|い}れます',
    'Take the card out, and turn the photo towards the machine.',
  ),
  uncase: line(
    'カードを {取|と}って、ケースから {出|だ}して、もう {一度|いちど} お{願|ねが}いします。',
    'ケースが あると {読|よ}めません',
    'Take it up, out of the case, and try again.',
  ),
  myNumberCard: line(
    'この カードは {取|と}って、マイナンバーカードを お{願|ねが}いします。',
    '{別|べつ}の カードを {取|と}ります',
    'Take this one back and use your My Number Card.',
  ),
  again: line(
    'カードを {一度|いちど} {取|と}って、{最初|さいしょ}から お{願|ねが}いします。',
    'もう {一度|いちど} します',
    'Take the card up and start again.',
  ),
  method: line(
    `「${KEYS['method.face']}」は {顔|かお}を {見|み}せる だけです。{番号|ばんごう}は いりません。`,
    '{顔|かお}の ほうが かんたんです',
    'With face recognition you only show your face. No number needed.',
  ),
  methodPin: line(
    `では、「${KEYS['method.pin']}」を {押|お}して ください。`,
    '4けたの {番号|ばんごう}を {使|つか}います',
    'Then choose the PIN.',
  ),
  goBack: line(
    `{左|ひだり}の「${KEYS.back}」で、{前|まえ}の {画面|がめん}に {戻|もど}れます。`,
    '{前|まえ}の {画面|がめん}に {戻|もど}ります',
    'The key on the left takes you back.',
  ),
  uncover: line(
    'マスクや {帽子|ぼうし}を {取|と}ると、うまく いきますよ。',
    '{顔|かお}を よく {見|み}せます',
    'It works better without a mask or a hat.',
  ),
  stepBack: line(
    '{少|すこ}し うしろに {下|さ}がって ください。',
    '{近|ちか}すぎます',
    'Step back a little, please.',
  ),
  stepCloser: line('もう {少|すこ}し {前|まえ}に どうぞ。', '{遠|とお}すぎます', 'A little closer, please.'),
  toTheMiddle: line(
    '{顔|かお}が {枠|わく}の {真|ま}ん{中|なか}に {来|く}るように して ください。',
    '{顔|かお}を {上|うえ}、{下|した}、{右|みぎ}、{左|ひだり}に {動|うご}かします',
    'Bring your face to the middle of the frame.',
  ),
  sayIfBright: line(
    'うしろが {明|あか}るいですね。まぶしい ときは、{教|おし}えて ください。',
    '{光|ひかり}の ことを {受付|うけつけ}に {言|い}います',
    'It’s bright behind you. Tell me if it’s too bright.',
  ),
  holdStill: line(
    'いいですよ。{終|お}わるまで {動|うご}かないで ください。',
    'そのまま {待|ま}ちます',
    'That’s good. Don’t move until it’s done.',
  ),
  faceAgain: line(
    `「${KEYS.again}」を {押|お}して、もう {一度|いちど} どうぞ。よく ある ことですよ。`,
    'また {顔|かお}で やります',
    'Try again. This happens a lot.',
  ),
  pinOrWe: line(
    '{暗証番号|あんしょうばんごう}が わからない ときは、こちらで お{顔|かお}を {確認|かくにん}しますよ。',
    '{番号|ばんごう}を {忘|わす}れた {人|ひと}は、{受付|うけつけ}に {言|い}います',
    'If you don’t know your PIN, I can check your face.',
  ),
  typeAlone: line(
    `4けたの {番号|ばんごう}を {押|お}して、「${KEYS.confirm}」です。{私|わたし}は {見|み}ませんから。`,
    '{自分|じぶん}で {押|お}します。{受付|うけつけ}の {人|ひと}は {見|み}ません',
    'Four digits, then confirm. I won’t look.',
  ),
  againOrFace: line(
    `「${KEYS.again}」で、また {押|お}せます。{心配|しんぱい}なら、「${KEYS['method.face']}」が いいですよ。`,
    '{番号|ばんごう}を もう {一度|いちど} {押|お}すか、{顔|かお}に します',
    'You can try again. If you aren’t sure, use your face.',
  ),
  pressFace: line(
    `「${KEYS['method.face']}」を {押|お}して ください。{番号|ばんごう}は いりません。`,
    '{顔|かお}で できます',
    'Choose your face. You need no number.',
  ),
  weLook: line(
    '{顔認証|かおにんしょう}が できない ときは、こちらで {確認|かくにん}しますよ。',
    '「{顔認証|かおにんしょう}が できません」と {言|い}います',
    'If your face doesn’t work, I can check it myself.',
  ),
  register: line(
    `この カードが {保険証|ほけんしょう}に なります。「${KEYS.register}」を {押|お}して ください。`,
    '{登録|とうろく}すると、{今日|きょう}から {使|つか}えます',
    'This makes the card your insurance card. Choose to register.',
  ),
  goOn: line(
    `「${KEYS.next}」を {押|お}して ください。`,
    '{次|つぎ}の {画面|がめん}に {行|い}きます',
    'Go on to the next screen.',
  ),
  readAndConfirm: line(
    `{読|よ}んだら、「${KEYS.confirm}」を {押|お}して ください。`,
    '{今日|きょう}は そのまま {続|つづ}けられます',
    'Read it, then confirm.',
  ),
  subsidy: line(
    '{使|つか}うと、{払|はら}う お{金|かね}が {少|すく}なく なる ことが あります。',
    `{受給者証|じゅきゅうしゃしょう}が ある {人|ひと}は「${KEYS.use}」です`,
    'With it you may pay less.',
  ),
  comeOver: line(
    'カードを {取|と}って ください。あとは、こちらで やりますから。',
    '{受付|うけつけ}の {人|ひと}が {手伝|てつだ}います',
    'Take your card. I’ll see to the rest.',
  ),
  consent: line(
    '{前|まえ}の {薬|くすり}などを、{先生|せんせい}が {見|み}ても いいか、{聞|き}いて います。',
    '{医者|いしゃ}が {前|まえ}の {記録|きろく}を {見|み}ます',
    'It asks if the doctor may see your earlier medicine and so on.',
  ),
  consentHere: line(
    '{前|まえ}の {薬|くすり}などを、{薬剤師|やくざいし}が {見|み}ても いいか、{聞|き}いて います。',
    '{薬|くすり}の {専門|せんもん}の {人|ひと}が、{前|まえ}の {記録|きろく}を {見|み}ます',
    'It asks if the pharmacist may see your earlier medicine and so on.',
  ),
  surgery: line(
    '{前|まえ}の {手術|しゅじゅつ}の ことを、{見|み}ても いいか、{聞|き}いて います。',
    '{手術|しゅじゅつ}は、{体|からだ}を {切|き}って {治|なお}す ことです',
    'It asks about operations you have had.',
  ),
  treatment: line(
    '{前|まえ}の {病気|びょうき}と {薬|くすり}の ことを、{見|み}ても いいか、{聞|き}いて います。',
    'ほかの {病院|びょういん}の ことも {入|はい}ります',
    'It asks about earlier treatment and medicine.',
  ),
  medicine: line(
    '{前|まえ}に もらった {薬|くすり}を、{見|み}ても いいか、{聞|き}いて います。',
    'ほかの {薬局|やっきょく}の {薬|くすり}も {入|はい}ります',
    'It asks about medicine you were given before.',
  ),
  checkup: line(
    '{健診|けんしん}の {結果|けっか}を、{見|み}ても いいか、{聞|き}いて います。',
    '{健診|けんしん}は、{元気|げんき}でも {受|う}ける {検査|けんさ}です',
    'It asks about the results of your health checks.',
  ),
  highCost: line(
    `お{支払|しはら}いが {高|たか}く なりすぎないように します。「${KEYS.provide}」が {安心|あんしん}です。`,
    '{払|はら}う お{金|かね}に {上限|じょうげん}が つきます',
    'It keeps the bill down. Saying yes is the safe choice.',
  ),
  paperIfYouLike: line(
    `{薬|くすり}は {同|おな}じです。{紙|かみ}が よければ、「${KEYS['prescription.paper']}」を {押|お}して ください。`,
    'どちらでも いいです',
    'The medicine is the same. Choose paper if you like.',
  ),
  paperIfBrought: line(
    `{紙|かみ}を お{持|も}ちなら、「${KEYS['prescription.paper']}」を {押|お}して ください。`,
    '{病院|びょういん}で {紙|かみ}を もらった {人|ひと}は、{紙|かみ}です',
    'If you have it on paper, choose paper.',
  ),
  backToPaper: line(
    `「${KEYS.back}」を {押|お}して、「${KEYS['prescription.paper']}」を {選|えら}んで ください。`,
    '{戻|もど}って、{紙|かみ}に します',
    'Go back and choose paper.',
  ),
  putAway: line(
    '{機械|きかい}は {終|お}わりました。カードを {取|と}って、しまって ください。',
    'カードを {忘|わす}れません',
    'The machine is done. Take your card and put it away.',
  ),
  handOver: line(
    '{紙|かみ}の {処方箋|しょほうせん}を、こちらに {出|だ}して ください。',
    '{処方箋|しょほうせん}を {受付|うけつけ}に {置|お}きます',
    'Put the paper prescription here, please.',
  ),
  waitThere: line(
    'これで {終|お}わりです。いすで お{待|ま}ちください。',
    '{座|すわ}って {待|ま}ちます',
    'That’s all. Please take a seat.',
  ),
  phoneOrNotice: line(
    'マイナポータルの {保険|ほけん}の {画面|がめん}か、{資格情報|しかくじょうほう}のお{知|し}らせを、カードと {一緒|いっしょ}に お{願|ねが}いします。',
    'スマホか {紙|かみ}を、カードと {見|み}せます',
    'The MynaPortal page or a 資格情報のお知らせ, with your card.',
  ),
  certificateHere: line(
    '{資格確認書|しかくかくにんしょ}が あれば、こちらに {置|お}いて ください。それだけで いいですよ。',
    '{資格確認書|しかくかくにんしょ}は、カードが なくても {使|つか}えます',
    'If you have a 資格確認書, put it here. It is enough alone.',
  ),
  cardBeside: line(
    'マイナンバーカードを、ここに {並|なら}べて ください。',
    'カードを {受付|うけつけ}に {置|お}きます',
    'Put your My Number Card here beside it.',
  ),
  openPage: line(
    'ご{自分|じぶん}で マイナポータルを {開|ひら}いて、{保険|ほけん}の ところを {見|み}せて ください。',
    'スマホの {鍵|かぎ}は {自分|じぶん}で {開|あ}けます',
    'Open MynaPortal yourself and show me the insurance page.',
  ),
  whatYouKnow: line(
    'わかる ところを {書|か}いて ください。',
    'わからない ところは {聞|き}きます',
    'Write what you know.',
  ),
  nothingElse: line(
    'ほかに なければ、そう {言|い}って ください。だいじょうぶですよ。',
    'ない ときは、「ない」と {言|い}います',
    'If there is nothing else, just tell me. It’s all right.',
  ),
  takeAll: line(
    'ここに ある ものを、{全部|ぜんぶ} しまって ください。',
    '{置|お}いた ものを {全部|ぜんぶ} {取|と}ります',
    'Take everything that lies here.',
  ),
} as const satisfies Record<string, Line>;
