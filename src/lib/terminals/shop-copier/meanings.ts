import type { Text } from '../../words';

const KEYS: Record<string, Text> = {
  戻る: { ja: '{一|ひと}つ {前|まえ}の {画面|がめん}に {行|い}きます', en: 'go back one screen' },
  中止する: { ja: '{全部|ぜんぶ} やめます', en: 'stop everything' },
  終了: { ja: '{終|お}わります', en: 'finish' },
  次へ: { ja: '{次|つぎ}の {画面|がめん}に {行|い}きます', en: 'next' },
  もう一度: { ja: 'また やります', en: 'try again' },
  同意する: { ja: '「はい、いいです」', en: 'I agree' },
  同意しない: { ja: '「いいえ」。ここで {終|お}わります', en: 'I do not agree (this ends it)' },
  確認: { ja: '「これで いいです」', en: 'confirm' },
  訂正: { ja: '{数字|すうじ}を {一|ひと}つ {消|け}します', en: 'delete one digit' },
  クリア: { ja: '{数字|すうじ}を {全部|ぜんぶ} {消|け}します', en: 'delete all digits' },
  確定する: { ja: '「これで {決|き}めます」', en: 'confirm' },
  修正する: { ja: '{戻|もど}って {直|なお}します', en: 'go back and change' },
  プリント開始: { ja: '{紙|かみ}を {出|だ}し{始|はじ}めます', en: 'start printing' },
  スタート: { ja: 'コピーを {始|はじ}めます', en: 'start copying' },
  音声停止: { ja: '{声|こえ}を {止|と}めます', en: 'stop the voice' },
  続ける: { ja: 'やめないで、{続|つづ}きを します', en: 'go on' },
};

const MENU: Record<string, Text> = {
  行政サービス: { ja: '{役所|やくしょ}の サービス', en: 'town office services' },
  コピー: { ja: '{紙|かみ}を {同|おな}じように {写|うつ}します', en: 'photocopy' },
  プリント: { ja: 'ファイルを {紙|かみ}に します', en: 'print a file' },
  プリントサービス: { ja: 'ファイルを {紙|かみ}に します', en: 'print a file' },
  写真プリント: { ja: '{写真|しゃしん}を {紙|かみ}に します', en: 'print photos' },
  スキャン: { ja: '{紙|かみ}を {画像|がぞう}に します', en: 'scan a paper' },
  ファクス: { ja: '{電話|でんわ}の {線|せん}で {紙|かみ}を {送|おく}ります', en: 'fax' },
  チケット: { ja: 'コンサートなどの {券|けん}', en: 'tickets' },
  保険: {
    ja: '{事故|じこ}や {病気|びょうき}の ために、{先|さき}に {払|はら}う お{金|かね}',
    en: 'insurance',
  },
  '学び・検定': { ja: '{勉強|べんきょう}と テスト', en: 'study and exams' },
  代金支払い: {
    ja: '{買|か}い{物|もの}の お{金|かね}を {払|はら}います',
    en: 'pay for something you ordered',
  },
  コンテンツ: { ja: '{楽譜|がくふ}や {新聞|しんぶん}など', en: 'sheet music, newspapers and more' },
  マルチコピー機: { ja: 'いろいろ できる コピー{機|き}', en: 'the shop’s copier' },
};

const SERVICES: Record<string, Text> = {
  利用登録申請: {
    ja: '{先|さき}に {使|つか}う {登録|とうろく}を します',
    en: 'apply beforehand to use it',
  },
  証明書交付サービス: { ja: '{役所|やくしょ}の {紙|かみ}を もらう ところ', en: 'get certificates' },
  マイナンバーカード暗証番号初期化: {
    ja: '{忘|わす}れた {番号|ばんごう}を {新|あたら}しく します',
    en: 'reset a PIN of the My Number Card',
  },
  お住まいの市区町村の証明書: {
    ja: '{今|いま} {住|す}んで いる まちの {紙|かみ}',
    en: 'certificates from your own town',
  },
  他の市区町村の証明書: {
    ja: 'ほかの まちの {紙|かみ}（{戸籍|こせき}）',
    en: 'certificates from another town (戸籍)',
  },
  マイナンバーカード: { ja: '{顔|かお}の {写真|しゃしん}と ICチップの ある カード', en: 'My Number Card' },
  スマートフォン: { ja: 'スマホ', en: 'smartphone' },
};

const PAPERS: Record<string, Text> = {
  住民票の写し: {
    ja: '{住所|じゅうしょ}と {家族|かぞく}の {紙|かみ}',
    en: 'residence record: address and household',
  },
  印鑑登録証明書: {
    ja: '「これは {私|わたし}の {印鑑|いんかん}です」の {紙|かみ}',
    en: 'certificate of your registered seal',
  },
  '課税（所得）証明書': {
    ja: '{収入|しゅうにゅう}と {税金|ぜいきん}の {紙|かみ}',
    en: 'certificate of income and tax',
  },
  戸籍全部事項証明書: {
    ja: '{日本人|にほんじん}の {家族|かぞく}の {記録|きろく}（{全員|ぜんいん}）',
    en: 'family register (Japanese nationals): everyone in it',
  },
  戸籍個人事項証明書: {
    ja: '{日本人|にほんじん}の {家族|かぞく}の {記録|きろく}（{一人|ひとり}）',
    en: 'family register (Japanese nationals): one person',
  },
  本人のみ: { ja: '{自分|じぶん}だけ', en: 'only me' },
  世帯全員: { ja: '{一緒|いっしょ}に {住|す}む {家族|かぞく}、みんな', en: 'everyone in the household' },
  世帯の一部: {
    ja: '{一緒|いっしょ}に {住|す}む {人|ひと}から、{選|えら}びます',
    en: 'some of the household',
  },
  記載する: { ja: '{紙|かみ}に {書|か}きます', en: 'print it on the paper' },
  記載しない: { ja: '{紙|かみ}に {書|か}きません', en: 'leave it out' },
  '世帯主・続柄': {
    ja: '{家|いえ}の {代表|だいひょう}の {人|ひと}と、その {人|ひと}との {関係|かんけい}',
    en: 'head of household, and how you are related',
  },
  '本籍・筆頭者': {
    ja: '{戸籍|こせき}の {場所|ばしょ}と、その {最初|さいしょ}の {人|ひと}',
    en: 'where the family register is kept, and its first person',
  },
  '国籍・地域': { ja: 'どの {国|くに}の {人|ひと}か', en: 'nationality or region' },
  在留資格等: { ja: 'ビザの {種類|しゅるい}と {期間|きかん}など', en: 'residence status and period of stay' },
  在留カード等の番号: { ja: '{在留|ざいりゅう}カードの {番号|ばんごう}', en: 'number of the residence card' },
  '個人番号（マイナンバー）': {
    ja: '12けたの {自分|じぶん}だけの {番号|ばんごう}',
    en: 'My Number: your own 12 digits',
  },
  部数: { ja: 'いくつ もらうか', en: 'number of copies' },
};

const PAYING: Record<string, Text> = {
  現金: { ja: 'お{金|かね}', en: 'cash' },
  電子マネー: { ja: 'カードに {入|い}れた お{金|かね}', en: 'e-money' },
  料金: { ja: '{払|はら}う お{金|かね}', en: 'fee' },
  合計: { ja: '{全部|ぜんぶ}で いくら', en: 'total' },
  投入金額: { ja: '{入|い}れた お{金|かね}', en: 'money you put in' },
  不足: { ja: '{足|た}りない お{金|かね}', en: 'still to pay' },
  残高: { ja: 'カードに {残|のこ}って いる お{金|かね}', en: 'money left on the card' },
  カード残高: { ja: 'カードに {残|のこ}って いる お{金|かね}', en: 'money left on the card' },
  お支払い後の残高: {
    ja: '{払|はら}った {後|あと}に {残|のこ}る お{金|かね}',
    en: 'money left after paying',
  },
  返金: { ja: 'お{金|かね}を {返|かえ}す こと', en: 'refund' },
  お金: { ja: '{硬貨|こうか}と お{札|さつ}', en: 'money' },
  硬貨: { ja: '100{円玉|えんだま}などの お{金|かね}', en: 'coins' },
  紙幣: { ja: 'お{札|さつ}', en: 'notes' },
  おつり: { ja: '{多|おお}く {払|はら}って、{返|かえ}って くる お{金|かね}', en: 'change' },
};

const CARD: Record<string, Text> = {
  カードを置く所: { ja: 'カードを ここに {置|お}きます', en: 'put the card here' },
  カード: { ja: '{持|も}って きた カード', en: 'card' },
  ケース: { ja: 'カードを {入|い}れる もの', en: 'card case' },
  所定の位置: { ja: '{決|き}まって いる {場所|ばしょ}', en: 'the right place' },
  置いてください: { ja: '{置|お}きます', en: 'please put it there' },
  読み取っています: { ja: '{読|よ}んで います', en: 'reading' },
  動かさないでください: { ja: 'さわりません', en: 'do not move it' },
  読み取れませんでした: { ja: '{読|よ}めませんでした', en: 'could not be read' },
  取り外してください: { ja: '{取|と}ります', en: 'please take it away' },
  暗証番号: { ja: '{秘密|ひみつ}の {番号|ばんごう}', en: 'PIN' },
  利用者証明用電子証明書: {
    ja: 'カードの {中|なか}の、{本人|ほんにん}だと {示|しめ}す データ。4けたの {番号|ばんごう}で {使|つか}います',
    en: 'the digital certificate used with the 4-digit PIN',
  },
  暗証番号が違います: { ja: '{番号|ばんごう}が まちがって います', en: 'wrong PIN' },
  ロックされています: { ja: '{止|と}まって いて、{使|つか}えません', en: 'locked' },
  再設定: { ja: 'もう {一度|いちど} {決|き}める こと', en: 'setting a new one' },
  予約: { ja: '{先|さき}に {申|もう}し{込|こ}む こと', en: 'booking' },
  アプリ: { ja: 'スマホの {中|なか}の サービス', en: 'app' },
  登録: { ja: '{名前|なまえ}などを {入|い}れて おく こと', en: 'registration' },
};

const ANSWERS: Record<string, Text> = {
  ご利用いただけません: { ja: '{使|つか}えません', en: 'cannot be used' },
  ご利用いただけないカードです: {
    ja: 'この カードは {使|つか}えません（{理由|りゆう}は {出|で}ません）',
    en: 'this card cannot be used (no reason is given)',
  },
  ご利用時間: { ja: '{使|つか}える {時間|じかん}', en: 'opening hours' },
  お休み: { ja: 'やって いません', en: 'closed' },
  実施していません: { ja: 'やって いません', en: 'not offered' },
  交付できません: { ja: '{出|だ}せません', en: 'cannot be issued' },
  窓口: { ja: '{役所|やくしょ}の {人|ひと}と {話|はな}す ところ', en: 'the counter at the office' },
  '15歳未満': { ja: '14{歳|さい}までの {人|ひと}', en: 'under 15' },
  本日: { ja: '{今日|きょう}', en: 'today' },
  翌日: { ja: '{次|つぎ}の {日|ひ}', en: 'the next day' },
  確認しています: { ja: '{調|しら}べて います', en: 'checking' },
  お待ちください: { ja: '{待|ま}ちます', en: 'please wait' },
  選んだ方: { ja: '{選|えら}んだ {人|ひと}', en: 'the people you chose' },
  証明する方: { ja: 'だれの {紙|かみ}か', en: 'the person on the paper' },
};

const ENDING: Record<string, Text> = {
  原稿ガラス: { ja: 'コピーする ものを {置|お}く ガラス', en: 'copy glass' },
  コピーしています: { ja: '{今|いま} {写|うつ}して います', en: 'copying' },
  印刷: { ja: '{紙|かみ}に {出|だ}す こと', en: 'printing' },
  印刷しています: { ja: '{紙|かみ}に {出|だ}して います', en: 'printing' },
  離れずにお待ちください: { ja: 'ここで {待|ま}ちます', en: 'stay and wait here' },
  用紙: { ja: '{紙|かみ}', en: 'paper' },
  店員: { ja: '{店|みせ}の {人|ひと}', en: 'shop staff' },
  'すみません。手伝って ください。': { ja: '{困|こま}って います', en: 'excuse me, please help me' },
  プリント取り出し口: { ja: '{紙|かみ}が {出|で}る ところ', en: 'where the paper comes out' },
  証明書: { ja: '{役所|やくしょ}の {紙|かみ}', en: 'certificate' },
  領収書: { ja: '「お{金|かね}を もらいました」の {紙|かみ}', en: 'receipt' },
  電子マネーのカード: { ja: 'お{金|かね}の {入|はい}った カード', en: 'e-money card' },
  メモ: { ja: '{番号|ばんごう}を {書|か}いた {紙|かみ}', en: 'memo' },
  お取りください: { ja: '{取|と}ります', en: 'please take' },
  お取り忘れ: { ja: '{取|と}るのを {忘|わす}れた もの', en: 'things left behind' },
  中止しました: { ja: 'やめました', en: 'stopped' },
  終了しました: { ja: '{終|お}わりました', en: 'finished' },
  ありがとうございました: { ja: 'お{礼|れい}の {言葉|ことば}', en: 'thank you' },
};

/** What the Japanese on the copier's screens means, by the printed text: every key, and the words the coach points at. */
export const meanings: Record<string, Text> = {
  ...KEYS,
  ...MENU,
  ...SERVICES,
  ...PAPERS,
  ...PAYING,
  ...CARD,
  ...ANSWERS,
  ...ENDING,
};
