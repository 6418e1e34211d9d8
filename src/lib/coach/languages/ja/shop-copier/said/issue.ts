// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const issue: Lessons['said'] = {
  'choose.paper.title': 'どの {紙|かみ}が いりますか',
  'choose.paper.todo': 'ほしい {紙|かみ}の {名前|なまえ}を {押|お}します。',
  'choose.paper.why':
    '{紙|かみ}の {名前|なまえ}は にて います。どの {紙|かみ}が いるか、{出|だ}す ところで {先|さき}に {聞|き}いて {書|か}いて もらいます。{違|ちが}う {紙|かみ}は {返|かえ}せません。',
  'choose.scope.title': 'だれを {書|か}きますか',
  'choose.scope.todo': '{自分|じぶん}だけなら [self]、{家族|かぞく} みんななら [household]を {押|お}します。',
  'choose.scope.why.stay':
    'ビザや {永住|えいじゅう}の ときは、ふつう [household]です。{出|だ}す ところに、{先|さき}に {聞|き}きます。',
  'choose.scope.why.usual':
    'どちらが いるか、{出|だ}す ところに {先|さき}に {聞|き}きます。{違|ちが}うと、もう{一度|いちど} お{金|かね}が かかります。',
  'choose.members.title': 'だれを {選|えら}びますか',
  'choose.members.todo.chosen': '{全部|ぜんぶ} {選|えら}んだら、[next]を {押|お}します。',
  'choose.members.todo.usual': '{紙|かみ}に {書|か}く {人|ひと}の {名前|なまえ}を {押|お}します。',
  'choose.members.why':
    'もう{一度|いちど} {押|お}すと、{印|しるし}が {消|き}えます。{選|えら}ばない {人|ひと}は、{紙|かみ}に {出|で}ません。',
  'choose.person.title': 'だれの {戸籍|こせき}ですか',
  'choose.person.todo': 'だれの {紙|かみ}か、{名前|なまえ}を {押|お}します。',
  'choose.person.why':
    'この {紙|かみ}に {出|で}るのは {一人|ひとり}です。{家族|かぞく} みんなの {紙|かみ}は「{戸籍全部事項証明書|こせきぜんぶじこうしょうめいしょ}」です。',
  'choose.items.title': '{何|なに}を {書|か}きますか',
  'choose.items.todo':
    'いる ものは [on]、いらない ものは [off]です。{終|お}わったら [next]を {押|お}します。',
  'choose.copies.title': 'いくつ いりますか',
  'choose.copies.todo': '[more]と [fewer]で {決|き}めます。よければ [next]を {押|お}します。',
  'choose.copies.why':
    '1{通|つう}＝1{部|ぶ}です。1{部|ぶ}ずつ お{金|かね}が かかります。{紙|かみ}が 2{枚|まい}や 3{枚|まい}の ことも あります。',
  'choose.confirm.title': '{最後|さいご}に {確|たし}かめます',
  'choose.confirm.todo':
    '{全部|ぜんぶ} {読|よ}みます。よければ [settle]、{違|ちが}えば [change]を {押|お}します。',
  'choose.confirm.why':
    'ここまでは お{金|かね}は いりません。{次|つぎ}に [fee]を {払|はら}います。{印刷|いんさつ}が {始|はじ}まると {戻|もど}りません。',
  'choose.itemsWhy.number':
    '{出|だ}す ところに {聞|き}いて、いる ものだけ [on]に します。{個人番号|こじんばんごう}は、{法律|ほうりつ}で {使|つか}う ときが {決|き}まって います。',
  'choose.itemsWhy.usual':
    '{出|だ}す ところに {聞|き}いて、いる ものだけ [on]に します。わからない ときは、{出|だ}す ところに {聞|き}きます。',
  'choose.itemsWhy.stay.number':
    '{入管|にゅうかん}に {出|だ}す ときは、{全部|ぜんぶ} [on]です。{個人番号|こじんばんごう}だけ [off]です。{違|ちが}うと、もう{一度|いちど} お{金|かね}が かかります。',
  'choose.itemsWhy.stay.usual':
    '{入管|にゅうかん}に {出|だ}す ときは、{全部|ぜんぶ} [on]です。{違|ちが}うと、もう{一度|いちど} お{金|かね}が かかります。',
  'pay.method.title': 'どう {払|はら}いますか',
  'pay.method.todo': 'お{金|かね}なら [cash]、{電子|でんし}マネーの カードなら [e-money]を {押|お}します。',
  'pay.method.why':
    '[fee]です。{使|つか}える {電子|でんし}マネーは、{店|みせ}で {違|ちが}います。100{円玉|えんだま}が あると {安心|あんしん}です。',
  'pay.readingEMoney.title': '{電子|でんし}マネーを {読|よ}んで います',
  'pay.readingEMoney.todo': '{待|ま}ちます。カードに さわらないで ください。',
  'pay.readingEMoney.why':
    '{早|はや}く {取|と}ると、{払|はら}えません。その ときは、もう{一度|いちど} {置|お}きます。',
  'pay.short.title': '{電子|でんし}マネーが {足|た}りません',
  'pay.short.todo': 'お{金|かね}で {払|はら}うなら [cash]、やめるなら [cancel]を {押|お}します。',
  'pay.short.why.unread': '{電子|でんし}マネーは {減|へ}って いません。',
  'pay.short.why.balance':
    'カードは [balance]、{料金|りょうきん}は [fee]です。カードの お{金|かね}は {減|へ}って いません。',
  'pay.cash.title.enough': 'お{金|かね}は これで {足|た}ります',
  'pay.cash.todo.enough': '[print]を {押|お}します。',
  'pay.cash.why.exact':
    '{押|お}すと、{印刷|いんさつ}が {始|はじ}まります。もう お{金|かね}は {戻|もど}りません。',
  'pay.cash.why.change':
    'おつりは [change]です。{最後|さいご}に {出|で}ます。[print]の {後|あと}は、お{金|かね}は {戻|もど}りません。',
  'pay.cash.title.tooLittle': 'お{金|かね}が {足|た}りません',
  'pay.cash.todo.tooLittle.eMoney':
    'あと [missing] {足|た}りません。やめるなら [cancel]、{電子|でんし}マネーなら [back]を {押|お}します。',
  'pay.cash.todo.tooLittle.usual': 'あと [missing] {足|た}りません。[cancel]を {押|お}します。',
  'pay.cash.why.tooLittle':
    '{入|い}れた お{金|かね}は {全部|ぜんぶ} {戻|もど}ります。{店|みせ}は ふつう {両替|りょうがえ}を しません。{次|つぎ}は 100{円玉|えんだま}を {持|も}って {来|き}ます。',
  'pay.cash.title.usual': 'お{金|かね}を {入|い}れます',
  'pay.cash.todo.more': 'あと [missing] {入|い}れます。',
  'pay.cash.todo.usual': '[missing]を {入|い}れます。',
  'pay.cash.why.notes':
    '1{円|えん}と 5{円|えん}、{千円札|せんえんさつ}より {大|おお}きい お{札|さつ}は {使|つか}えません。[cancel]で {全部|ぜんぶ} {戻|もど}ります。',
  'pay.cash.why.coins':
    '1{円|えん}、5{円|えん}、お{札|さつ}は {使|つか}えません。[cancel]で {全部|ぜんぶ} {戻|もど}ります。',
  'pay.eMoney.title.wrong': 'カードが {違|ちが}います',
  'pay.eMoney.todo.wrong': 'この カードを {取|と}って、{電子|でんし}マネーの カードを {置|お}きます。',
  'pay.eMoney.why.wrong':
    'マイナンバーカードや {在留|ざいりゅう}カードに、お{金|かね}は {入|はい}って いません。',
  'pay.eMoney.title.usual': '{電子|でんし}マネーで {払|はら}います',
  'pay.eMoney.todo.has': '{電子|でんし}マネーの カードを {置|お}いて、{手|て}を はなします。',
  'pay.eMoney.todo.none': '[back]を {押|お}します。{次|つぎ}に [cash]です。',
  'pay.eMoney.why.has': 'お{金|かね}の {入|はい}った カードです。マイナンバーカードでは ありません。',
  'pay.eMoney.why.none':
    '{今日|きょう}は {電子|でんし}マネーの カードを {持|も}って いません。お{金|かね}で {払|はら}います。',
  'print.printing.title': '{印刷|いんさつ}して います',
  'print.printing.todo': '{機械|きかい}の {前|まえ}で {待|ま}ちます。{離|はな}れないで ください。',
  'print.printing.why':
    '{本当|ほんとう}の {機械|きかい}では 2{分|ふん}より {長|なが}い ことも あります。{紙|かみ}には {名前|なまえ}と {住所|じゅうしょ}が あります。',
  'print.paperOut.title': '{紙|かみ}が なくなりました',
  'print.paperOut.todo': '{店員|てんいん}に [speak.help]と {言|い}います。',
  'print.paperOut.why':
    '{紙|かみ}の ことは、{店|みせ}の {人|ひと}が {手伝|てつだ}えます。{払|はら}った お{金|かね}は なくなりません。{続|つづ}きから {始|はじ}まります。',
  'print.refilling.title': '{紙|かみ}を {入|い}れて います',
  'print.refilling.todo': '{待|ま}ちます。{何|なに}も {押|お}さなくて いいです。',
  'print.refilling.why':
    '{紙|かみ}が {入|はい}ると、{続|つづ}きを {印刷|いんさつ}します。もう{一度|いちど} {払|はら}う ことは ありません。',
  'collect.take.todo': '[things]を {取|と}ります。',
  'collect.calling.title': 'まだ {残|のこ}って います',
  'collect.calling.todo': '[things]を {取|と}ります。',
  'collect.calling.why':
    '[stop-voice]は、{声|こえ}を {止|と}める だけです。{先|さき}に カードと {紙|かみ}を さがします。',
  'collect.take.issued': '{全部|ぜんぶ} {取|と}ります',
  'collect.take.copied': '{全部|ぜんぶ} {取|と}ります',
  'collect.take.cancelled': 'やめました',
  'collect.take.refused': '{終|お}わりました',
  'collect.take.locked': 'カードを {取|と}ります',
  'collect.whyTake.issued':
    '{機械|きかい}の {上|うえ}も {下|した}も {見|み}ます。{紙|かみ}、{領収書|りょうしゅうしょ}、おつり、カードです。{忘|わす}れる {人|ひと}が います。',
  'collect.whyTake.copied':
    'コピーは {証明書|しょうめいしょ}では ありません。ガラスの {上|うえ}も {見|み}ます。',
  'collect.whyTake.cancelled':
    'お{金|かね}は {全部|ぜんぶ} {戻|もど}ります。いつ やめても いいです。また {始|はじ}められます。',
  'collect.whyTake.refused': 'お{金|かね}は かかって いません。カードを {忘|わす}れないで ください。',
  'collect.whyTake.locked':
    '{機械|きかい}は カードを {取|と}り{上|あ}げません。{病院|びょういん}の {顔認証|かおにんしょう}は まだ {使|つか}えます。',
  'collect.notCharged': 'お{金|かね}は かかって いません。いつ やめても いいです。また {始|はじ}められます。',
  'collect.goodbye.issued.title': '{名前|なまえ}を {見|み}ます',
  'collect.goodbye.issued.todo':
    '{紙|かみ}の {名前|なまえ}と {枚数|まいすう}を {見|み}ます。カードも ありますか。よければ [finish]です。',
  'collect.goodbye.issued.why':
    'まれに、ほかの {人|ひと}の {紙|かみ}が {出|で}た ことが あります。その ときは {持|も}って {帰|かえ}らないで、{店|みせ}と {役所|やくしょ}に {言|い}います。',
  'collect.goodbye.copied.title': 'これは コピーです',
  'collect.goodbye.copied.todo': '[finish]を {押|お}します。{次|つぎ}に [government]を {押|お}します。',
  'collect.goodbye.copied.why':
    'コピーは、{役所|やくしょ}や {入管|にゅうかん}で {証明書|しょうめいしょ}に なりません。',
  'collect.goodbye.cancelled.title': 'やめました',
  'collect.goodbye.cancelled.todo': '[finish]を {押|お}します。いつでも また {始|はじ}められます。',
  'collect.goodbye.cancelled.why': '{紙|かみ}は {出|で}て いません。お{金|かね}も かかって いません。',
  'collect.unattended.title': '{時間|じかん}が {過|す}ぎました',
  'collect.unattended.why':
    'しばらく {何|なに}も しませんでした。お{金|かね}は かかって いません。{入|い}れた お{金|かね}は {戻|もど}ります。また {始|はじ}められます。',
  'collect.goodbye.refused.title': '{終|お}わりました',
  'collect.goodbye.refused.todo':
    '[finish]を {押|お}します。{次|つぎ}に {何|なに}を するか、{思|おも}い{出|だ}します。',
  'collect.goodbye.refused.why': '{紙|かみ}は {出|で}て いません。お{金|かね}も かかって いません。',
  'collect.goodbye.locked.title': 'カードに ロックが かかって います',
  'collect.goodbye.locked.todo':
    '[finish]を {押|お}します。{次|つぎ}は、カードを {持|も}って {役所|やくしょ}に {行|い}きます。',
  'collect.goodbye.locked.why':
    '{明日|あした}に なっても、この {暗証番号|あんしょうばんごう}を {聞|き}く ほかの {機械|きかい}でも、だめです。{新|あたら}しい {番号|ばんごう}を {決|き}めれば、また {使|つか}えます。',
};

export default issue;
