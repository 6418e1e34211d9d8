import { plain, type Text } from '../../words';
import { LINES } from './talk';

const KEYS: Record<string, Text> = {
  顔認証: {
    ja: 'カメラで {顔|かお}を {見|み}て、{本人|ほんにん}だと {確|たし}かめます',
    en: 'face recognition',
  },
  暗証番号: { ja: '4けたの {秘密|ひみつ}の {番号|ばんごう}', en: 'PIN' },
  職員用: { ja: '{病院|びょういん}の {人|ひと}だけが {使|つか}います', en: 'for the staff only' },
  確認: { ja: '「これで いいです」', en: 'confirm' },
  訂正: { ja: '{数字|すうじ}を {一|ひと}つ {消|け}します', en: 'delete one digit' },
  クリア: { ja: '{数字|すうじ}を {全部|ぜんぶ} {消|け}します', en: 'delete all digits' },
  もう一度: { ja: 'また やります', en: 'try again' },
  戻る: { ja: '{一|ひと}つ {前|まえ}の {画面|がめん}に {行|い}きます', en: 'go back one screen' },
  中止する: { ja: '{全部|ぜんぶ} やめます', en: 'stop everything' },
  終了: { ja: '{終|お}わります', en: 'finish' },
  次へ: { ja: '{次|つぎ}の {画面|がめん}に {行|い}きます', en: 'next' },
  登録する: { ja: 'カードを {保険証|ほけんしょう}に します', en: 'register' },
  今はしない: { ja: '{今日|きょう}は {登録|とうろく}しません', en: 'not now' },
  利用する: { ja: '{使|つか}います', en: 'use it' },
  利用しない: { ja: '{使|つか}いません', en: 'do not use it' },
  すべて同意する: { ja: '{全部|ぜんぶ}「はい」', en: 'agree to everything' },
  個別に選ぶ: { ja: '{一|ひと}つずつ {決|き}めます', en: 'choose one by one' },
  すべて同意しない: {
    ja: '{全部|ぜんぶ}「いいえ」。それでも {診|み}て もらえます',
    en: 'agree to nothing; you are treated all the same',
  },
  同意する: { ja: '「はい、{見|み}ても いいです」', en: 'I agree: they may see it' },
  同意しない: { ja: '「いいえ、{見|み}せません」', en: 'I do not agree: they may not see it' },
  提供する: { ja: '{情報|じょうほう}を {出|だ}します', en: 'give this information' },
  提供しない: { ja: '{情報|じょうほう}を {出|だ}しません', en: 'do not give it' },
  電子処方箋: { ja: 'データの {処方箋|しょほうせん}。{紙|かみ}は ありません', en: 'electronic prescription' },
  紙の処方箋: { ja: '{紙|かみ}に {書|か}いた {処方箋|しょほうせん}', en: 'prescription on paper' },
};

const CARD: Record<string, Text> = {
  マイナンバーカード: { ja: '{顔|かお}の {写真|しゃしん}と ICチップの ある カード', en: 'My Number Card' },
  カード: { ja: '{持|も}って きた カード', en: 'card' },
  顔写真: { ja: '{顔|かお}の {写真|しゃしん}', en: 'photo of your face' },
  ケース: { ja: 'カードを {入|い}れる もの', en: 'card case' },
  奥: { ja: 'いちばん {中|なか}', en: 'the far end' },
  奥まで差し込む: { ja: 'いちばん {中|なか}まで {押|お}します', en: 'push it in to the end' },
  向き: { ja: 'どちらの {側|がわ}が {前|まえ}か', en: 'which way round' },
  カードを置く所: { ja: 'カードを ここに {置|お}きます', en: 'put the card here' },
  カード差し込み口: { ja: 'カードを ここに {入|い}れます', en: 'slot for the card' },
  カード差し込み口の奥: { ja: 'カードが {読|よ}める ところ', en: 'the end of the slot' },
  平置き型: { ja: 'カードを {置|お}く {機械|きかい}', en: 'the kind on which the card lies flat' },
  差し込み型: { ja: 'カードを {入|い}れる {機械|きかい}', en: 'the kind into which the card is put' },
  顔認証付きカードリーダー: {
    ja: '{顔|かお}を {見|み}て、カードを {読|よ}む {機械|きかい}',
    en: 'card reader with face recognition',
  },
  読み取っています: { ja: '{読|よ}んで います', en: 'reading' },
  動かさないでください: { ja: 'さわりません', en: 'do not move it' },
  認識できません: { ja: 'わかりません。{読|よ}めません', en: 'not recognised' },
  離れました: { ja: 'はなれて しまいました', en: 'has come away' },
  お取りください: { ja: '{取|と}ります', en: 'please take' },
  お忘れです: { ja: '{忘|わす}れて います', en: 'you are forgetting it' },
  メモ: { ja: '{番号|ばんごう}を {書|か}いた {紙|かみ}', en: 'memo' },
};

const PERSON: Record<string, Text> = {
  本人確認: { ja: 'あなたが、カードの {人|ひと}だと {確|たし}かめます', en: 'checking that it is you' },
  枠: { ja: '{顔|かお}を {入|い}れる {線|せん}', en: 'frame' },
  マスク: { ja: '{口|くち}と {鼻|はな}を かくす {布|ぬの}', en: 'mask' },
  帽子: { ja: '{頭|あたま}に かぶる もの', en: 'hat' },
  近すぎます: { ja: 'もっと うしろです', en: 'too near' },
  遠すぎます: { ja: 'もっと {前|まえ}です', en: 'too far away' },
  明るく: { ja: '{光|ひかり}が {強|つよ}いです', en: 'bright' },
  動かないでください: { ja: 'そのまま {止|と}まります', en: 'do not move' },
  確認しています: { ja: '{調|しら}べて います', en: 'checking' },
  職員: { ja: '{病院|びょういん}や {薬局|やっきょく}の {人|ひと}', en: 'the staff' },
  目視確認: {
    ja: '{人|ひと}が {目|め}で {見|み}て {確|たし}かめます',
    en: 'the staff look at your face themselves',
  },
  パスワード: {
    ja: '{病院|びょういん}だけが {知|し}って いる {言葉|ことば}',
    en: 'password (of the hospital)',
  },
  利用者証明用: {
    ja: '{本人|ほんにん}だと {示|しめ}す ための 4けたの {番号|ばんごう}',
    en: 'the 4-digit one, to prove who you are',
  },
  違います: { ja: 'まちがって います', en: 'is wrong' },
  ロック: { ja: '{止|と}まって、{使|つか}えなく なる こと', en: 'lock' },
  ロックされています: { ja: '{止|と}まって いて、{使|つか}えません', en: 'is locked' },
};

const INSURANCE: Record<string, Text> = {
  保険: {
    ja: '{病気|びょうき}の {時|とき}に {払|はら}う お{金|かね}を {少|すく}なく する {制度|せいど}',
    en: 'insurance',
  },
  保険証: { ja: '{保険|ほけん}が あると わかる もの', en: 'insurance card' },
  情報: { ja: 'データ', en: 'information' },
  登録: { ja: '{名前|なまえ}などを {入|い}れて おく こと', en: 'registration' },
  期限: { ja: '{使|つか}える {最後|さいご}の {日|ひ}', en: 'last day it can be used' },
  更新: { ja: '{新|あたら}しく する こと', en: 'renewal' },
  電子証明書: {
    ja: 'カードの {中|なか}の、{本人|ほんにん}だと {示|しめ}す データ',
    en: 'the certificate inside the card',
  },
  受給者証: {
    ja: '{医療費|いりょうひ}を まちが {助|たす}ける {証明|しょうめい}',
    en: 'medical subsidy certificate',
  },
  限度額: {
    ja: '{一月|ひとつき}に {払|はら}う お{金|かね}の {上限|じょうげん}',
    en: 'the ceiling of what you pay in a month',
  },
  市区町村: { ja: '{住|す}んで いる まち', en: 'city, ward, town or village' },
  マイナポータル: {
    ja: '{自分|じぶん}の データを {見|み}る {国|くに}の アプリ',
    en: 'MynaPortal, the public app',
  },
  資格確認書: {
    ja: '{保険|ほけん}の {紙|かみ}。これだけで {使|つか}えます',
    en: 'insurance certificate: enough alone',
  },
  資格情報のお知らせ: {
    ja: '{保険|ほけん}の {紙|かみ}。カードと {一緒|いっしょ}に {使|つか}います',
    en: 'insurance notice: only with the card',
  },
  申立書: {
    ja: '{保険|ほけん}の ことを {自分|じぶん}で {書|か}く {紙|かみ}',
    en: 'form to state your insurance yourself',
  },
};

const CONSENT: Record<string, Text> = {
  同意: { ja: '「はい、いいです」と {決|き}める こと', en: 'consent' },
  提供: { ja: '{情報|じょうほう}を {出|だ}す こと', en: 'giving, showing' },
  手術: { ja: '{体|からだ}を {切|き}って {治|なお}す こと', en: 'operation' },
  手術情報: { ja: '{前|まえ}に {受|う}けた {手術|しゅじゅつ}の こと', en: 'operations you have had' },
  診療: { ja: '{医者|いしゃ}が {診|み}て、{治|なお}す こと', en: 'treatment' },
  '診療・お薬情報': {
    ja: '{前|まえ}の {治療|ちりょう}と {薬|くすり}の こと',
    en: 'earlier treatment and medicine',
  },
  お薬情報: { ja: '{前|まえ}に もらった {薬|くすり}の こと', en: 'medicine you were given' },
  健診: { ja: '{元気|げんき}でも {受|う}ける {検査|けんさ}', en: 'health check' },
  健診情報: { ja: '{健診|けんしん}の {結果|けっか}', en: 'results of health checks' },
  処方箋: { ja: '「この {薬|くすり}を {出|だ}して ください」の {紙|かみ}や データ', en: 'prescription' },
};

const DESK: Record<string, Text> = {
  受付: {
    ja: '{病院|びょういん}に {来|き}たと {言|い}う ところ、そこの {人|ひと}',
    en: 'reception, the desk',
  },
  薬局の人: { ja: '{薬|くすり}の {店|みせ}で {働|はたら}く {人|ひと}', en: 'the people at the pharmacy' },
  'うしろの 人': { ja: 'あなたの {次|つぎ}に {待|ま}って いる {人|ひと}', en: 'somebody behind you' },
  ご案内します: { ja: 'お{手伝|てつだ}いします', en: 'we will help you' },
  お待ちください: { ja: '{待|ま}ちます', en: 'please wait' },
  診察: { ja: '{医者|いしゃ}に {診|み}て もらう こと', en: 'seeing the doctor' },
  診察券: { ja: 'その {病院|びょういん}の カード', en: 'the hospital’s own patient card' },
  お薬手帳: { ja: '{薬|くすり}を {書|か}いて おく ノート', en: 'medicine notebook' },
  中止しました: { ja: 'やめました', en: 'stopped' },
};

/** What the desk's record says at the end. */
const RECORD: Record<string, Text> = {
  氏名: { ja: '{名前|なまえ}', en: 'name' },
  保険の情報: { ja: '{保険|ほけん}が わかったか', en: 'insurance data' },
  確認できました: { ja: 'わかりました', en: 'found' },
  確認できませんでした: { ja: 'わかりませんでした', en: 'not found' },
  資格確認書で確認: { ja: '{資格確認書|しかくかくにんしょ}で わかりました', en: 'proved by the 資格確認書' },
  マイナポータルの画面とカードで確認: {
    ja: 'スマホの {画面|がめん}と カードで わかりました',
    en: 'proved by the MynaPortal page and the card',
  },
  資格情報のお知らせとカードで確認: {
    ja: 'お{知|し}らせと カードで わかりました',
    en: 'proved by the notice and the card',
  },
  '申立書とカードで受付、あとで確認': {
    ja: '{書|か}いた {紙|かみ}と カードで {受|う}け{付|つ}けました。あとで {調|しら}べます',
    en: 'taken by the form and the card, checked later',
  },
  支払い: { ja: '{払|はら}う お{金|かね}', en: 'what you pay' },
  保険の自己負担分: { ja: 'いつもの {分|ぶん}だけ', en: 'your usual share' },
  '全額。保険が確認できたら差額が戻る': {
    ja: '{今日|きょう}は {全部|ぜんぶ}。{保険|ほけん}が わかったら、{多|おお}く {払|はら}った {分|ぶん}が {戻|もど}ります',
    en: 'all of it today; the rest comes back later',
  },
};

const SAID = Object.fromEntries(LINES.map(({ words, meaning }) => [plain(words), meaning]));

/** What the Japanese at the reader and the desk means, by the printed text: every key, all that is said, and more. */
export const meanings: Record<string, Text> = {
  ...KEYS,
  ...CARD,
  ...PERSON,
  ...INSURANCE,
  ...CONSENT,
  ...DESK,
  ...RECORD,
  ...SAID,
};
