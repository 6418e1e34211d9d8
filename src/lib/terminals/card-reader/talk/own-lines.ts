import { KEYS } from '../wording';
import { line, type Line } from './line';

/** What the receptionist says without being asked; composed by us [bg-H], none is a quotation. */
export const OWN = {
  layCard: line(
    'こちらの {機械|きかい}に、マイナンバーカードを {置|お}いて ください。',
    'カードを {機械|きかい}に {置|お}きます',
    'Put your My Number Card on this machine, please.',
  ),
  standCard: line(
    'こちらの {機械|きかい}に、マイナンバーカードを {差|さ}し{込|こ}んで ください。',
    'カードを {機械|きかい}に {入|い}れます',
    'Put your My Number Card into this machine, please.',
  ),
  notHere: line(
    'こちらでは なく、{機械|きかい}に マイナンバーカードを お{願|ねが}いします。',
    '{受付|うけつけ}では なく、{機械|きかい}に カードを {置|お}きます',
    'Not here, please: your My Number Card goes on the machine.',
  ),
  pushOn: line(
    'カードを {奥|おく}まで {入|い}れて ください。',
    'カードを もっと {押|お}します',
    'Push the card in all the way, please.',
  ),
  turnOver: line(
    'カードの {向|む}きが {反対|はんたい}です。{取|と}って、うらがえして ください。',
    'カードを {取|と}って、{反対|はんたい}の {面|めん}に します',
    'The wrong way round. Take it and turn it over, please.',
  ),
  onceMore: line('もう {一度|いちど} お{願|ねが}いします。', 'また やります', 'Once more, please.'),
  outOfCase: line(
    'ケースに {入|はい}った ままですね。{取|と}って、ケースから {出|だ}して ください。',
    'ケースから {出|だ}して、カードだけに します',
    'It’s still in its case. Take it out of the case, please.',
  ),
  otherCard: line(
    'これは {別|べつ}の カードですね。マイナンバーカードを お{願|ねが}いします。',
    'カードが ちがいます',
    'That is another card. Your My Number Card, please.',
  ),
  notYet: line(
    'まだ {終|お}わって いません。もう {一度|いちど} カードを お{願|ねが}いします。',
    'カードを {早|はや}く {取|と}りました。また {置|お}きます',
    'We aren’t done yet. Your card once more, please.',
  ),
  chooseMethod: line(
    '{顔認証|かおにんしょう}か {暗証番号|あんしょうばんごう}を {選|えら}んで ください。',
    '{顔|かお}か、4けたの {番号|ばんごう}か、{決|き}めます',
    'Choose face or PIN, please.',
  ),
  oursAlone: line(
    `それは {受付|うけつけ}が {使|つか}う ボタンです。「${KEYS.back}」を {押|お}して ください。`,
    '{前|まえ}の {画面|がめん}に {戻|もど}ります',
    'That key is for us. Go back, please.',
  ),
  faceInFrame: line(
    '{画面|がめん}の {枠|わく}に {顔|かお}を {合|あ}わせて ください。',
    '{顔|かお}を {枠|わく}の {中|なか}に {入|い}れます',
    'Put your face in the frame, please.',
  ),
  maskOff: line(
    'マスクを {取|と}って いただけますか。',
    'マスクを {取|と}ります',
    'Could you take off your mask?',
  ),
  hatOff: line(
    '{帽子|ぼうし}を {取|と}って いただけますか。',
    '{帽子|ぼうし}を {取|と}ります',
    'Could you take off your hat?',
  ),
  tooNear: line(
    'もう {少|すこ}し はなれて ください。',
    'うしろに {下|さ}がります',
    'A little further back, please.',
  ),
  holdStill: line(
    'そのまま、{動|うご}かないで ください。',
    '{顔|かお}を {止|と}めます',
    'Hold still like that, please.',
  ),
  pinThen: line(
    `では、「${KEYS['method.pin']}」で お{願|ねが}いします。`,
    '4けたの {番号|ばんごう}を {使|つか}います',
    'Then use the PIN, please.',
  ),
  noHurry: line(
    'あわてなくて だいじょうぶですよ。わからない ときは、{顔認証|かおにんしょう}に しましょう。',
    'ゆっくりで いいです。{番号|ばんごう}が わからない ときは、{顔|かお}に します',
    'Take your time. If you aren’t sure, let’s use your face.',
  ),
  noHurryOrAsk: line(
    'あわてなくて だいじょうぶですよ。わからない ときは、お{声|こえ}がけください。',
    'ゆっくりで いいです。{番号|ばんごう}が わからない ときは、{受付|うけつけ}に {言|い}います',
    'Take your time. If you don’t know it, just tell me.',
  ),
  faceWorks: line(
    'だいじょうぶです。{顔認証|かおにんしょう}が できます。',
    '{番号|ばんごう}が だめでも、{顔|かお}で できます',
    'Don’t worry. Your face will do.',
  ),
  weCanLook: line(
    'だいじょうぶです。こちらで お{顔|かお}を {確認|かくにん}できます。',
    '{受付|うけつけ}の {人|ひと}が {顔|かお}を {見|み}る {方法|ほうほう}も あります',
    'Don’t worry. I can check your face myself.',
  ),
  iWillLook: line(
    'では、こちらで お{顔|かお}を {確認|かくにん}します。カードは そのままで いいですよ。',
    '{受付|うけつけ}の {人|ひと}が、{顔|かお}と {写真|しゃしん}を {見|み}ます',
    'Then I’ll check your face myself. Leave the card there.',
  ),
  firstTime: line(
    'はじめての {方|かた}ですね。ここで {登録|とうろく}できますよ。',
    'ここで {申|もう}し{込|こ}めます',
    'Your first time? You can register here.',
  ),
  registered: line(
    '{登録|とうろく}が できました。{次|つぎ}から、この {画面|がめん}は {出|で}ません。',
    '{一回|いっかい}だけです',
    'You’re registered. You won’t be asked again.',
  ),
  endsSoon: line(
    '{期限|きげん}が {近|ちか}いですね。{今日|きょう}は {使|つか}えます。',
    'もうすぐ {期限|きげん}です。{今日|きょう}は だいじょうぶです',
    'It ends soon. Today it still works.',
  ),
  endedNow: line(
    '{期限|きげん}が {切|き}れて いますが、{今日|きょう}は {使|つか}えます。{役所|やくしょ}で {更新|こうしん}して ください。',
    '{役所|やくしょ}に {行|い}って ください',
    'It has ended, but today it works. Renew it at the office.',
  ),
  subsidy: line(
    '{受給者証|じゅきゅうしゃしょう}を {使|つか}いますか。',
    '{医療費|いりょうひ}を {助|たす}ける {証明|しょうめい}を {使|つか}うか、{答|こた}えます',
    'Would you like to use your subsidy certificate?',
  ),
  expired: line(
    '{期限|きげん}が {切|き}れて います。カードを {取|と}って、こちらへ どうぞ。',
    'この カードは {今日|きょう} {使|つか}えません',
    'It has expired. Take your card and come over here.',
  ),
  noData: line(
    '{保険|ほけん}の {情報|じょうほう}が {出|で}ませんでした。カードを {取|と}って、こちらへ どうぞ。',
    '{保険|ほけん}の データが ありません',
    'No insurance data came up. Take your card and come over here.',
  ),
  notRegistered: line(
    'わかりました。カードを {取|と}って、こちらへ どうぞ。',
    '{受付|うけつけ}と {話|はな}します',
    'All right. Take your card and come over here.',
  ),
  consentAsk: line(
    '{同意|どうい}するか {選|えら}んで ください。どちらでも だいじょうぶです。',
    '「はい」か「いいえ」を {選|えら}びます',
    'Choose whether you agree. Either is fine.',
  ),
  prescription: line(
    '{処方箋|しょほうせん}は {電子|でんし}か {紙|かみ}か、{選|えら}んで ください。',
    'データの {処方箋|しょほうせん}か、{紙|かみ}の {処方箋|しょほうせん}か、{選|えら}びます',
    'Choose an electronic or a paper prescription.',
  ),
  prescriptionBrought: line(
    '{処方箋|しょほうせん}は {電子|でんし}ですか、{紙|かみ}ですか。',
    'どちらの {処方箋|しょほうせん}を もらいましたか',
    'Is your prescription electronic or on paper?',
  ),
  noElectronic: line(
    '{電子処方箋|でんししょほうせん}は ないようです。{紙|かみ}は お{持|も}ちですか。',
    '{紙|かみ}の {処方箋|しょほうせん}を {持|も}って いますか',
    'There is no electronic one. Do you have it on paper?',
  ),
  takeCard: line('カードを お{取|と}りください。', 'カードを {取|と}ります', 'Please take your card.'),
  cardForgotten: line(
    'あ、カードを お{忘|わす}れですよ。',
    'カードが まだ あります',
    'Oh, you’re forgetting your card.',
  ),
  prescriptionPlease: line(
    'では、{処方箋|しょほうせん}を お{願|ねが}いします。',
    '{紙|かみ}を {受付|うけつけ}に {出|だ}します',
    'Your prescription, please.',
  ),
  receivedHere: line(
    '{受付|うけつけ}できました。お{名前|なまえ}を お{呼|よ}びしますので、お{待|ま}ちください。',
    '{名前|なまえ}を {呼|よ}ばれるまで、{待|ま}ちます',
    'You’re checked in. Please wait; I’ll call your name.',
  ),
  receivedThere: line(
    '{受付|うけつけ}できました。お{薬|くすり}が できるまで、お{待|ま}ちください。',
    '{薬|くすり}を {待|ま}ちます',
    'You’re checked in. Please wait for your medicine.',
  ),
  stopped: line(
    'カードを お{取|と}りください。また {最初|さいしょ}から できますよ。',
    'カードを {取|と}って、もう {一度|いちど} します',
    'Please take your card. You can start again.',
  ),
  anyProof: line(
    '{資格確認書|しかくかくにんしょ}か、マイナポータルの {画面|がめん}は ありますか。',
    '{保険|ほけん}が わかる ものを {見|み}せます',
    'Do you have a 資格確認書, or the MynaPortal page?',
  ),
  anyCertificate: line(
    '{資格確認書|しかくかくにんしょ}は お{持|も}ちですか。',
    '{保険|ほけん}の {紙|かみ}を {持|も}って いますか',
    'Do you have a 資格確認書?',
  ),
  looking: line(
    '{確認|かくにん}しますね。{少|すこ}し お{待|ま}ちください。',
    '{見|み}て います。{待|ま}ちます',
    'Let me look. One moment, please.',
  ),
  noticeAlone: line(
    'この お{知|し}らせだけでは {使|つか}えません。{資格確認書|しかくかくにんしょ}か、マイナンバーカードは ありますか。',
    '{資格確認書|しかくかくにんしょ}か、カードを {出|だ}します',
    'This notice alone isn’t enough. A 資格確認書, or your card?',
  ),
  cardToo: line(
    'これだけでは {使|つか}えません。マイナンバーカードも お{願|ねが}いします。',
    'カードも {一緒|いっしょ}に {出|だ}します',
    'This alone isn’t enough. Your My Number Card too, please.',
  ),
  openFirst: line(
    '{保険|ほけん}の {画面|がめん}を {見|み}せて ください。',
    'スマホの {保険|ほけん}の ページを {開|ひら}きます',
    'Show me the insurance page, please.',
  ),
  fillFirst: line(
    'まだ {書|か}いて いないようです。{記入|きにゅう}を お{願|ねが}いします。',
    '{紙|かみ}に {書|か}きます',
    'It isn’t filled in yet. Please fill it in.',
  ),
  notEnough: line(
    'これでは {保険|ほけん}が わかりません。ほかに ありますか。',
    'ほかの ものを {見|み}せます',
    'This doesn’t show your insurance. Anything else?',
  ),
  form: line(
    'では、この {紙|かみ}に {記入|きにゅう}を お{願|ねが}いします。カードも {一緒|いっしょ}に {出|だ}して ください。',
    '{紙|かみ}に {書|か}いて、カードと {出|だ}します',
    'Then fill in this form, please, and hand it in with your card.',
  ),
  givenBack: line(
    'ありがとうございます。こちらの ものを お{取|と}りください。',
    '{置|お}いた ものを {取|と}ります',
    'Thank you. Please take your things.',
  ),
  byPapers: line(
    '{保険|ほけん}が {使|つか}えます。お{呼|よ}びするまで お{待|ま}ちください。',
    'いつもと {同|おな}じ お{金|かね}です。{待|ま}ちます',
    'Your insurance is accepted today. Please wait to be called.',
  ),
  inFull: line(
    '{今日|きょう}は {全額|ぜんがく}の お{支払|しはら}いです。{後|あと}で {資格確認書|しかくかくにんしょ}などを お{持|も}ちください。',
    '{今日|きょう}は {全部|ぜんぶ} {払|はら}います。{多|おお}く {払|はら}った {分|ぶん}は {後|あと}で {戻|もど}ります',
    'Today you pay in full. Later, bring a 資格確認書 or other proof.',
  ),
} as const satisfies Record<string, Line>;
