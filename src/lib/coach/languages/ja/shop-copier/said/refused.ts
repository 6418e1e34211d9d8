// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const refused: Lessons['said'] = {
  'refusals.unusable.no-certificate.title': '{電子証明書|でんししょうめいしょ}が ありません',
  'refusals.unusable.no-certificate.todo':
    '[finish]を {押|お}します。{役所|やくしょ}で {電子証明書|でんししょうめいしょ}を {入|い}れて もらいます。',
  'refusals.unusable.no-certificate.why':
    'カードの {中|なか}に {電子証明書|でんししょうめいしょ}が ありません。コピー{機|き}は、それで あなたを {確|たし}かめます。カードは こわれて いません。',
  'refusals.unusable.no-PIN.title': '{暗証番号|あんしょうばんごう}の ない カード',
  'refusals.unusable.no-PIN.todo':
    '[finish]を {押|お}します。{役所|やくしょ}の {窓口|まどぐち}で {紙|かみ}を もらいます。',
  'refusals.unusable.no-PIN.why':
    '{顔認証|かおにんしょう}の カードです。{病院|びょういん}では {使|つか}えます。コピー{機|き}で {使|つか}うには、{役所|やくしょ}で {暗証番号|あんしょうばんごう}を つけて もらいます。',
  'refusals.unusable.card-ended-with-the-stay.title':
    '{在留期間|ざいりゅうきかん}と {一緒|いっしょ}に {終|お}わり',
  'refusals.unusable.card-ended-with-the-stay.todo':
    '[finish]を {押|お}します。{役所|やくしょ}に、この カードと {在留|ざいりゅう}カードを {持|も}って {行|い}きます。',
  'refusals.unusable.card-ended-with-the-stay.why':
    'カードは [day]までです。{在留|ざいりゅう}カードを {新|あたら}しく しても、{延|の}びません。もう{一度|いちど} {作|つく}ります。1,000{円|えん}ぐらいまで かかります。',
  'refusals.unusable.card-has-ended.title': 'カードの {期限|きげん}が {切|き}れました',
  'refusals.unusable.card-has-ended.todo':
    '[finish]を {押|お}します。{役所|やくしょ}で {新|あたら}しい カードを {申|もう}し{込|こ}みます。',
  'refusals.unusable.card-has-ended.why':
    'カードは [day]までです。{中|なか}の {電子証明書|でんししょうめいしょ}だけで なく、カードを {新|あたら}しく します。',
  'refusals.unusable.certificate-has-ended.title': '{電子証明書|でんししょうめいしょ}が {切|き}れました',
  'refusals.unusable.certificate-has-ended.todo':
    '[finish]を {押|お}します。カードを {役所|やくしょ}に {持|も}って {行|い}きます。{暗証番号|あんしょうばんごう}も いります。',
  'refusals.unusable.certificate-has-ended.why':
    'カードは まだ {切|き}れて いません。{中|なか}の {電子証明書|でんししょうめいしょ}が、[day]に {終|お}わりました。5{年|ねん}ぐらいで {新|あたら}しく します。',
  'refusals.noService.title.home': 'この {町|まち}では できません',
  'refusals.noService.todo.home':
    '[finish]を {押|お}します。{役所|やくしょ}の {窓口|まどぐち}で {紙|かみ}を もらいます。',
  'refusals.noService.why.home':
    'コンビニで {紙|かみ}を {出|だ}さない {町|まち}も あります。ほかの {店|みせ}でも {同|おな}じです。カードは だいじょうぶです。',
  'refusals.noService.title.noRegister': '{戸籍|こせき}の ボタンでした',
  'refusals.noService.todo.noRegister': '[finish]を {押|お}します。{次|つぎ}は [home]を {押|お}します。',
  'refusals.noService.why.noRegister':
    '[elsewhere]は、{日本人|にほんじん}の {戸籍|こせき}の ための ボタンです。カードは だいじょうぶです。',
  'refusals.noService.title.register': '{本籍|ほんせき}の {町|まち}では できません',
  'refusals.noService.todo.register':
    '[finish]を {押|お}します。{戸籍|こせき}は、{本籍|ほんせき}の {町|まち}の {役所|やくしょ}に {聞|き}きます。',
  'refusals.noService.why.register':
    '{本籍|ほんせき}の {町|まち}が、コンビニで {紙|かみ}を {出|だ}して いません。カードは だいじょうぶです。',
  'refused-paper.another.title': 'この {紙|かみ}は {出|で}ません',
  'refused-paper.another.todo': '[back]を {押|お}して、{別|べつ}の {紙|かみ}を {選|えら}びます。',
  'refused-paper.no-seal.title': '{印鑑|いんかん}の {登録|とうろく}が ありません',
  'refused-paper.no-seal.todo':
    '[finish]を {押|お}します。{先|さき}に {役所|やくしょ}で {印鑑|いんかん}を {登録|とうろく}します。',
  'refused-paper.no-seal.why':
    'この {紙|かみ}は、「これは {私|わたし}の {印鑑|いんかん}です」と {言|い}う {紙|かみ}です。{登録|とうろく}が ないと {出|で}ません。',
  'refused-paper.no-tax.title': '{税金|ぜいきん}の {記録|きろく}が ありません',
  'refused-paper.no-tax.todo':
    '[finish]を {押|お}します。{役所|やくしょ}の {税金|ぜいきん}の {窓口|まどぐち}で {聞|き}きます。',
  'refused-paper.no-tax.why.moved':
    '1{月|がつ}{1日|ついたち}より {後|あと}に {来|き}た {町|まち}には、まだ {記録|きろく}が ありません。{日本|にほん}に いた {人|ひと}は、{前|まえ}の {町|まち}に {聞|き}きます。',
  'refused-paper.no-tax.why.usual':
    '{収入|しゅうにゅう}を まだ {知|し}らせて いない {人|ひと}の {紙|かみ}は {出|で}ません。{収入|しゅうにゅう}が ない {人|ひと}も {知|し}らせます。',
  'refused-paper.no-register.title': '{戸籍|こせき}が ありません',
  'refused-paper.no-register.todo':
    '[back]を {押|お}します。{家族|かぞく}の {紙|かみ}は「{住民票|じゅうみんひょう}の{写|うつ}し」です。',
  'refused-paper.no-register.why':
    '{戸籍|こせき}は {日本人|にほんじん}だけの ものです。{外国人|がいこくじん}は、{住民票|じゅうみんひょう}で [household]を {選|えら}びます。',
  'refused-paper.kept-elsewhere.title': '{戸籍|こせき}は {別|べつ}の {町|まち}です',
  'refused-paper.kept-elsewhere.todo':
    '[finish]を {押|お}して、{始|はじ}めから します。[elsewhere]を {選|えら}びます。',
  'refused-paper.kept-elsewhere.why.registered':
    '{戸籍|こせき}は、{住|す}んで いる {町|まち}では なく、{本籍|ほんせき}の {町|まち}が {出|だ}します。',
  'refused-paper.kept-elsewhere.why.usual':
    '{戸籍|こせき}は、{住|す}んで いる {町|まち}では なく、{本籍|ほんせき}の {町|まち}が {出|だ}します。{最初|さいしょ}に {登録|とうろく}が いります。',
  'refused-paper.not-registered.title': '{先|さき}に {登録|とうろく}します',
  'refused-paper.not-registered.todo':
    '[finish]を {押|お}します。コピー{機|き}か パソコンで「{利用登録申請|りようとうろくしんせい}」を します。',
  'refused-paper.not-registered.why':
    '{住|す}む {町|まち}と {本籍|ほんせき}の {町|まち}が {違|ちが}う {人|ひと}は、{最初|さいしょ}だけ {申|もう}し{込|こ}みます。5{営業日|えいぎょうび}ぐらい かかります。ここでは まだ {練習|れんしゅう}できません。',
  'refused-paper.register-closed.title': '{戸籍|こせき}は とれる {時間|じかん}が {決|き}まって います',
  'refused-paper.register-closed.todo.weekdays':
    '[finish]を {押|お}します。{月曜日|げつようび}から {金曜日|きんようび}の、[from]から [to]に {来|き}ます。',
  'refused-paper.register-closed.todo.usual': '[finish]を {押|お}します。[from]から [to]に {来|き}ます。',
  'refused-paper.register-closed.why':
    '{戸籍|こせき}は、{昼間|ひるま}だけの {町|まち}が {多|おお}いです。{祝日|しゅくじつ}も {休|やす}みです。ほかの {紙|かみ}は {今|いま} {取|と}れます。',
  'things.copy': 'コピー',
  'things.my-number-card': 'マイナンバーカード',
  'things.residence-card': '{在留|ざいりゅう}カード',
  'things.transit-card': '{電子|でんし}マネーのカード',
  'things.money': 'お{金|かね}',
  'things.memo': 'メモ',
  'things.phone': 'スマホ',
  'things.eligibility-notice': '{資格情報|しかくじょうほう}のお{知|し}らせ',
  'things.eligibility-certificate': '{資格確認書|しかくかくにんしょ}',
  'things.statement': '{申立書|もうしたてしょ}',
  'things.prescription': '{処方箋|しょほうせん}',
  'things.paper': '{証明書|しょうめいしょ}',
  'things.receipt': '{領収書|りょうしゅうしょ}',
  'things.rest': '{残|のこ}って いる もの',
  'remarks.wrongCoin':
    '1{円|えん}と 5{円|えん}は {使|つか}えません。おつりが {出|で}る {所|ところ}に {戻|もど}りました。{取|と}って ください。',
  'remarks.wrongNote': 'この お{札|さつ}は {使|つか}えません。{戻|もど}って きました。{取|と}って ください。',
  'remarks.notNow':
    '{今|いま}は お{金|かね}を {入|い}れる {時|とき}では ありません。お{金|かね}は {戻|もど}りました。{取|と}って ください。',
  'remarks.noHelp':
    '{店員|てんいん}は {操作|そうさ}を {手伝|てつだ}えません。ほかの {人|ひと}の {情報|じょうほう}を {見|み}ない ためです。{紙|かみ}が ない ときや つまった ときは、{直|なお}して くれます。',
};

export default refused;
