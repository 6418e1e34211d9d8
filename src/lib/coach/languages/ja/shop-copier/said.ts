// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import type { Lessons } from '../../../lessons';

const said: Lessons['said'] = {
  'onGlass.title': 'カードが ガラスに あります',
  'onGlass.todo': 'カードが コピーの ガラスに あります。まず {取|と}ります。',
  'onGlass.why':
    'ガラスは コピーの ための {所|ところ}です。カードは {読|よ}みません。カードを {置|お}く {所|ところ}は {別|べつ}に あります。',
  'begin.closed.closed-hours.title': '{今|いま}は {休|やす}みの {時間|じかん}です',
  'begin.closed.closed-hours.todo':
    '[finish]を {押|お}します。6:30から 23:00の {間|あいだ}に、また {来|き}ます。',
  'begin.closed.closed-hours.why':
    '{店|みせ}が {開|あ}いて いても、この サービスは {夜|よる} {休|やす}みます。カードは だいじょうぶです。',
  'begin.closed.closed-year-end.title': '{年末年始|ねんまつねんし}の {休|やす}みです',
  'begin.closed.closed-year-end.todo':
    '[finish]を {押|お}します。1{月|がつ}{4日|よっか}から、また {使|つか}えます。',
  'begin.closed.closed-year-end.why':
    '12{月|がつ}29{日|にち}から 1{月|がつ}{3日|みっか}まで、どこでも {休|やす}みです。カードは だいじょうぶです。',
  'begin.closed.maintenance.title': '{点検|てんけん}の {日|ひ}です',
  'begin.closed.maintenance.todo':
    '[finish]を {押|お}します。いつ {使|つか}えるか、まちの ホームページで {見|み}ます。',
  'begin.closed.maintenance.why':
    'まちが、ときどき サービスを {止|と}めます。{一日|いちにち}や、{夜|よる}だけです。カードは だいじょうぶです。',
  'menu.title': '{最初|さいしょ}の メニュー',
  'menu.todo': '[government]を {押|お}します。',
  'menu.why.tickets': '{役所|やくしょ}の {紙|かみ}は、ここから {出|で}ます。「コピー」では ありません。',
  'menu.why.usual':
    '{役所|やくしょ}の {紙|かみ}は、コピー{機|き}の この ボタンから {出|で}ます。チケットの {機械|きかい}では できません。',
  'idle.title': 'まだ {使|つか}って いますか',
  'idle.todo': '{続|つづ}けるなら [continue]、やめるなら [cancel]を {押|お}します。',
  'idle.why':
    'しばらく {何|なに}も {押|お}して いません。このままだと {最初|さいしょ}に {戻|もど}りますが、お{金|かね}は {返|かえ}ります。あわてなくて いいです。',
  'copy.ready.title': 'コピーの {画面|がめん}です',
  'copy.ready.todo.card':
    'カードが コピーの ガラスに あります。まず {取|と}ります。それから [back]を {押|お}します。',
  'copy.ready.todo.thing':
    'コピーの ガラスの {上|うえ}の ものを {取|と}ります。それから [back]を {押|お}します。',
  'copy.ready.todo.empty': '[back]を {押|お}します。{次|つぎ}に [government]を {押|お}します。',
  'copy.ready.why':
    'ガラスに {置|お}いた ものを、{写真|しゃしん}のように {写|うつ}します。カードの {中|なか}は {読|よ}みません。コピー{機|き}なので、よく まちがえます。',
  'copy.copying.title': 'コピーして います',
  'copy.copying.todo':
    '{待|ま}ちます。{終|お}わったら、{紙|かみ}と ガラスの {上|うえ}の ものを {取|と}ります。',
  'copy.copying.why':
    'これは ただの コピーです。{証明書|しょうめいしょ}では ありません。10{円|えん}は {返|かえ}りません。',
  'begin.services.title': '{行政|ぎょうせい}サービスの {中|なか}',
  'begin.services.todo': '[certificates]を {押|お}します。',
  'begin.services.why.withReset':
    '{下|した}の ボタンは、{暗証番号|あんしょうばんごう}を {忘|わす}れて、アプリで {予約|よやく}した {人|ひと}が {使|つか}います。',
  'begin.services.why.usual':
    '{住民票|じゅうみんひょう}など、{役所|やくしょ}の {紙|かみ}は ここから {出|で}ます。',
  'begin.pinReset.title': '{予約|よやく}が ありません',
  'begin.pinReset.todo': '[back]を {押|お}します。{紙|かみ}が ほしい ときは [certificates]です。',
  'begin.pinReset.why':
    'アプリの {予約|よやく}から 24{時間|じかん}だけ {使|つか}えます。4けたを {直|なお}すには、6〜16{文字|もじ}の パスワードも いります。',
  'begin.consent.title': '{使|つか}う {前|まえ}の {約束|やくそく}',
  'begin.consent.todo': '{読|よ}みます。よければ [agree]を {押|お}します。',
  'begin.consent.why':
    '{出|で}た {紙|かみ}は {取|と}りかえられません。お{金|かね}も {返|かえ}りません。[disagree]を {押|お}すと {終|お}わります。',
  'begin.issuer.title': 'どの まちの {紙|かみ}ですか',
  'begin.issuer.todo.register': '{戸籍|こせき}なら [elsewhere]、ほかの {紙|かみ}は [home]を {押|お}します。',
  'begin.issuer.todo.usual': '[home]を {押|お}します。',
  'begin.issuer.why.stay':
    '{一|ひと}つ{目|め}は、{住|す}んで いる まちの {紙|かみ}です。{二|ふた}つ{目|め}は、{日本人|にほんじん}の {戸籍|こせき}だけです。',
  'begin.issuer.why.usual':
    '{二|ふた}つ{目|め}は、{本籍|ほんせき}が ほかの まちに ある {人|ひと}の、{戸籍|こせき}だけです。',
  'tiles.print':
    'スマートフォンの ファイルを {紙|かみ}に する ところです。「{紙|かみ}が {出|で}る」と {思|おも}って、よく {押|お}します。',
  'tiles.scan':
    '{紙|かみ}や {写真|しゃしん}を スマートフォンに {送|おく}る ところです。カードを {読|よ}むと {思|おも}って、よく {押|お}します。',
  'tiles.fax':
    '{電話|でんわ}の {線|せん}で {紙|かみ}を {送|おく}る ところです。{役所|やくしょ}に {送|おく}ると {思|おも}って {押|お}す {人|ひと}が います。',
  'tiles.ticket':
    'コンサートなどの チケットを もらう ところです。「{紙|かみ}を もらう」と {思|おも}って、よく {押|お}します。',
  'tiles.photo':
    'スマートフォンの {写真|しゃしん}を {紙|かみ}に する ところです。{証明写真|しょうめいしゃしん}と {証明書|しょうめいしょ}は、{名前|なまえ}が {似|に}て います。',
  'tiles.insurance':
    '{自転車|じてんしゃ}などの {保険|ほけん}に {入|はい}る ところです。{健康保険|けんこうほけん}の {紙|かみ}は ありません。',
  'tiles.study':
    'テストに {申|もう}し{込|こ}む ところです。{合格|ごうかく}の {証明書|しょうめいしょ}と まちがえる {人|ひと}が います。',
  'tiles.bill':
    '{買|か}い{物|もの}の お{金|かね}を {払|はら}う ところです。{証明書|しょうめいしょ}の お{金|かね}は、ここでは ありません。{最後|さいご}に {払|はら}います。',
  'tiles.content':
    '{楽譜|がくふ}や {新聞|しんぶん}を {紙|かみ}に する ところです。{名前|なまえ}が わかりにくいので、{押|お}して しまいます。',
  'tiles.any': 'これは {別|べつ}の サービスです。{押|お}しても {何|なに}も {減|へ}りません。',
  'tiles.wrongTile.why': '[tile]{練習|れんしゅう}は ここまでです。',
  'tiles.wrongTile.title': '{別|べつ}の サービスです',
  'tiles.wrongTile.todo': '[back]を {押|お}します。{次|つぎ}に [government]を {押|お}します。',
  'identify.credential.title': 'カードか スマホか',
  'identify.credential.todo': '[card]を {押|お}します。',
  'identify.credential.why':
    'スマートフォンは、{先|さき}に アプリで {準備|じゅんび}した {人|ひと}だけです。カードの ほうが かんたんです。',
  'identify.phone.title': 'スマホは {準備|じゅんび}が いります',
  'identify.phone.todo': '[back]を {押|お}します。{次|つぎ}に [card]を {押|お}します。',
  'identify.phone.why':
    '{先|さき}に {家|いえ}で、マイナポータルの アプリで {登録|とうろく}します。カードと パスワードが いります。{今日|きょう}は カードで します。',
  'identify.place.title': 'カードを {置|お}きます',
  'identify.place.todo.cased':
    'カードを ケースから {出|だ}します。カードを {置|お}く {所|ところ}に {置|お}いて、{手|て}を はなします。',
  'identify.place.todo.bare': 'カードを {置|お}く {所|ところ}に {置|お}いて、{手|て}を はなします。',
  'identify.place.why':
    'コピーの ガラスでは ありません。{入|い}れる {口|くち}も ありません。{写真|しゃしん}を {上|うえ}に すると、うらの 12けたの {番号|ばんごう}が {見|み}えません。',
  'identify.reading.title': 'カードを {読|よ}んで います',
  'identify.reading.todo': '{待|ま}ちます。カードに さわりません。',
  'identify.reading.why':
    '{今|いま} カードが {動|うご}くと、{読|よ}めません。{本当|ほんとう}の {機械|きかい}では、もう {少|すこ}し かかる ことも あります。',
  'identify.moved.title': 'カードが {動|うご}きました',
  'identify.moved.todo': '[again]を {押|お}します。カードを {置|お}いて、{手|て}を はなします。',
  'identify.moved.why':
    'よく ある ことです。{暗証番号|あんしょうばんごう}の {回数|かいすう}は {減|へ}りません。「{取|と}り{外|はず}してください」と {出|で}るまで、さわりません。',
  'identify.unreadable.title': 'カードが {読|よ}めません',
  'identify.unreadable.todo.cased':
    'カードを ケースから {出|だ}して、{置|お}きます。それから [again]を {押|お}します。',
  'identify.unreadable.todo.bare':
    'カードを まっすぐ {置|お}きなおします。それから [again]を {押|お}します。',
  'identify.unreadable.why.cased':
    'ケースや {金属|きんぞく}が あると、{読|よ}めない ことが あります。カードは こわれて いません。{回数|かいすう}も {減|へ}りません。',
  'identify.unreadable.why.bare':
    '{回数|かいすう}は {減|へ}りません。{何回|なんかい}も だめな ときは、{店|みせ}の {人|ひと}に {機械|きかい}の ことを {聞|き}くか、{別|べつ}の {日|ひ}に します。',
  'identify.wrongCard.title': 'カードが ちがいます',
  'identify.wrongCard.todo': 'この カードを {取|と}ります。マイナンバーカードを {置|お}きます。',
  'identify.wrongCard.why.transit':
    'これは {電子|でんし}マネーの カードです。お{金|かね}は {最後|さいご}に {払|はら}います。{暗証番号|あんしょうばんごう}の {回数|かいすう}は {減|へ}りません。',
  'identify.wrongCard.why.residence':
    'これは {在留|ざいりゅう}カードです。マイナンバーカードと {似|に}て いますが、ここでは {使|つか}えません。{回数|かいすう}は {減|へ}りません。',
  'identify.checking.title': '{確認|かくにん}して います',
  'identify.checking.todo': '{待|ま}ちます。カードは そのままに します。',
  'identify.checking.why':
    '{暗証番号|あんしょうばんごう}は {合|あ}って いました。{今|いま}、まちの コンピューターに {聞|き}いて います。',
  'identify.remove.title': 'カードを {取|と}ります',
  'identify.remove.todo.one': 'カードを {取|と}って、しまいます。',
  'identify.remove.todo.all': 'カードを {全部|ぜんぶ} {取|と}って、しまいます。',
  'identify.remove.why':
    '{取|と}るまで、{次|つぎ}に {進|すす}みません。カードは もう {使|つか}いません。カードを {忘|わす}れて {帰|かえ}る {人|ひと}が います。',
  'pin.title': '4けたの {暗証番号|あんしょうばんごう}',
  'pin.noPin.todo': '[cancel]を {押|お}して、カードを {取|と}ります。',
  'pin.noPin.why':
    'この カードには {暗証番号|あんしょうばんごう}が ありません。{顔認証|かおにんしょう}の カードです。コピー{機|き}では {使|つか}えません。',
  'pin.lockedBefore.todo': '[cancel]を {押|お}して、カードを {取|と}ります。',
  'pin.lockedBefore.why':
    'この カードは、{前|まえ}に 3{回|かい} まちがえて、ロックされて います。{合|あ}って いる {番号|ばんごう}でも だめです。',
  'pin.asked.todo.digits': '{黄色|きいろ}い メモの 4けたを {押|お}します。それから [confirm]です。',
  'pin.asked.todo.confirm': 'よければ [confirm]を {押|お}します。まちがえた ときは [correct]です。',
  'pin.asked.why.three':
    '{練習|れんしゅう}です。{本当|ほんとう}の {番号|ばんごう}は {押|お}しません。{長|なが}い パスワードでは なく、4けたの {番号|ばんごう}です。3{回|かい} まちがえると ロックされます。',
  'pin.asked.why.two':
    'この カードは、あと 2{回|かい}です。1{回|かい}{目|め}は もう まちがえました。{本当|ほんとう}の {番号|ばんごう}は {押|お}しません。',
  'pin.asked.why.one':
    'この カードは、あと 1{回|かい}です。メモを よく {見|み}ます。わからない ときは [cancel]で やめます。',
  'pin.twoLeft.title': '{番号|ばんごう}が ちがいます。あと 2{回|かい}',
  'pin.twoLeft.todo': 'メモを {見|み}ます。それから [again]を {押|お}します。',
  'pin.twoLeft.why':
    'よく {別|べつ}の {番号|ばんごう}を {押|お}して しまいます。{銀行|ぎんこう}の {番号|ばんごう}や、{誕生日|たんじょうび}などです。{思|おも}い{出|だ}せない ときは、やめます。',
  'pin.oneLeft.title': '{番号|ばんごう}が ちがいます。あと 1{回|かい}',
  'pin.oneLeft.todo':
    '{本当|ほんとう}の {機械|きかい}では、ここで [cancel]を {押|お}して やめます。メモを さがすか、{役所|やくしょ}に {聞|き}きます。',
  'pin.oneLeft.why':
    'もう 1{回|かい} まちがえると、カードが ロックされます。{明日|あした}に なっても、{回数|かいすう}は {戻|もど}りません。{病院|びょういん}や マイナポータルで {暗証番号|あんしょうばんごう}を {入|い}れる ときも、{同|おな}じ {回数|かいすう}です。',
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
    'カードは [day]までです。{在留|ざいりゅう}カードを {新|あたら}しく しても、{延|の}びません。もう {一度|いちど} {作|つく}ります。1,000{円|えん}ぐらいまで かかります。',
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
  'identify.locked.title': 'カードが ロックされました',
  'identify.locked.todo.stay':
    '[finish]を {押|お}して、カードを {取|と}ります。カードと {在留|ざいりゅう}カードを {持|も}って、{役所|やくしょ}に {行|い}きます。',
  'identify.locked.todo.usual':
    '[finish]を {押|お}して、カードを {取|と}ります。カードと {身分証|みぶんしょう}を もう {一|ひと}つ {持|も}って、{役所|やくしょ}に {行|い}きます。',
  'identify.locked.why':
    'この {暗証番号|あんしょうばんごう}を {聞|き}く {機械|きかい}は、どれも だめです。{病院|びょういん}の {顔認証|かおにんしょう}は {使|つか}えます。6〜16{文字|もじ}の パスワードと アプリの {予約|よやく}が あれば、セブン‐イレブンや イオンでも {直|なお}せます。（「{役所|やくしょ}だけ」と {書|か}いた ページも あります。）',
  'identify.notYet.title': 'まだ {使|つか}えません',
  'identify.notYet.todo': '[finish]を {押|お}します。[day]から {使|つか}えます。',
  'identify.notYet.why':
    'カードは、もらった {次|つぎ}の {日|ひ}から {使|つか}えます。{暗証番号|あんしょうばんごう}を {変|か}えた {日|ひ}も {同|おな}じ まちが あります。カードは だいじょうぶです。',
  'identify.underAge.title': '15{歳|さい}から {使|つか}えます',
  'identify.underAge.todo':
    '[finish]を {押|お}します。{同|おな}じ {家|いえ}の、15{歳|さい}{以上|いじょう}の {人|ひと}が {取|と}ります。',
  'identify.underAge.why':
    '{親|おや}が {自分|じぶん}の カードで [household]を {選|えら}ぶと、{子|こ}どもも {紙|かみ}に {出|で}ます。カードは だいじょうぶです。',
  'refusals.noService.title.home': 'この まちでは できません',
  'refusals.noService.todo.home':
    '[finish]を {押|お}します。{役所|やくしょ}の {窓口|まどぐち}で {紙|かみ}を もらいます。',
  'refusals.noService.why.home':
    'コンビニで {紙|かみ}を {出|だ}さない まちも あります。ほかの {店|みせ}でも {同|おな}じです。カードは だいじょうぶです。',
  'refusals.noService.title.noRegister': '{戸籍|こせき}の ボタンでした',
  'refusals.noService.todo.noRegister': '[finish]を {押|お}します。{次|つぎ}は [home]を {押|お}します。',
  'refusals.noService.why.noRegister':
    '[elsewhere]は、{日本人|にほんじん}の {戸籍|こせき}の ための ボタンです。カードは だいじょうぶです。',
  'refusals.noService.title.register': '{本籍|ほんせき}の まちでは できません',
  'refusals.noService.todo.register':
    '[finish]を {押|お}します。{戸籍|こせき}は、{本籍|ほんせき}の まちの {役所|やくしょ}に {聞|き}きます。',
  'refusals.noService.why.register':
    '{本籍|ほんせき}の まちが、コンビニで {紙|かみ}を {出|だ}して いません。カードは だいじょうぶです。',
  'choose.paper.title': 'どの {紙|かみ}が いりますか',
  'choose.paper.todo': 'ほしい {紙|かみ}の {名前|なまえ}を {押|お}します。',
  'choose.paper.why':
    '{紙|かみ}の {名前|なまえ}は にて います。どの {紙|かみ}が いるか、{出|だ}す ところで {先|さき}に {聞|き}いて {書|か}いて もらいます。ちがう {紙|かみ}は {返|かえ}せません。',
  'choose.scope.title': 'だれを {書|か}きますか',
  'choose.scope.todo': '{自分|じぶん}だけなら [self]、{家族|かぞく} みんななら [household]を {押|お}します。',
  'choose.scope.why.stay':
    'ビザや {永住|えいじゅう}の ときは、ふつう [household]です。{出|だ}す ところに、{先|さき}に {聞|き}きます。',
  'choose.scope.why.usual':
    'どちらが いるか、{出|だ}す ところに {先|さき}に {聞|き}きます。ちがうと、もう {一度|いちど} お{金|かね}が かかります。',
  'choose.members.title': 'だれを {選|えら}びますか',
  'choose.members.todo.chosen': '{全部|ぜんぶ} {選|えら}んだら、[next]を {押|お}します。',
  'choose.members.todo.usual': '{紙|かみ}に {書|か}く {人|ひと}の {名前|なまえ}を {押|お}します。',
  'choose.members.why':
    'もう {一度|いちど} {押|お}すと、{印|しるし}が {消|き}えます。{選|えら}ばない {人|ひと}は、{紙|かみ}に {出|で}ません。',
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
    '{全部|ぜんぶ} {読|よ}みます。よければ [settle]、ちがえば [change]を {押|お}します。',
  'choose.confirm.why':
    'ここまでは お{金|かね}は いりません。{次|つぎ}に [fee]を {払|はら}います。{印刷|いんさつ}が {始|はじ}まると {返|かえ}りません。',
  'choose.itemsWhy.number':
    '「いる」と {言|い}われた ものだけ [on]に します。{個人番号|こじんばんごう}は、{法律|ほうりつ}で {使|つか}う ときが {決|き}まって います。',
  'choose.itemsWhy.usual':
    '「いる」と {言|い}われた ものだけ [on]に します。わからない ときは、{出|だ}す ところに {聞|き}きます。',
  'choose.itemsWhy.stay.number':
    '{入管|にゅうかん}に {出|だ}す ときは、{全部|ぜんぶ} [on]です。{個人番号|こじんばんごう}だけ [off]です。ちがうと、もう {一度|いちど} お{金|かね}が かかります。',
  'choose.itemsWhy.stay.usual':
    '{入管|にゅうかん}に {出|だ}す ときは、{全部|ぜんぶ} [on]です。ちがうと、もう {一度|いちど} お{金|かね}が かかります。',
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
    '1{月|がつ}{1日|ついたち}より {後|あと}に {来|き}た まちには、まだ {記録|きろく}が ありません。{日本|にほん}に いた {人|ひと}は、{前|まえ}の まちに {聞|き}きます。',
  'refused-paper.no-tax.why.usual':
    '{収入|しゅうにゅう}を まだ {知|し}らせて いない {人|ひと}の {紙|かみ}は {出|で}ません。{収入|しゅうにゅう}が ない {人|ひと}も {知|し}らせます。',
  'refused-paper.no-register.title': '{戸籍|こせき}が ありません',
  'refused-paper.no-register.todo':
    '[back]を {押|お}します。{家族|かぞく}の {紙|かみ}は「{住民票|じゅうみんひょう}の{写|うつ}し」です。',
  'refused-paper.no-register.why':
    '{戸籍|こせき}は {日本人|にほんじん}だけの ものです。{外国人|がいこくじん}は、{住民票|じゅうみんひょう}で [household]を {選|えら}びます。',
  'refused-paper.kept-elsewhere.title': '{戸籍|こせき}は {別|べつ}の まちです',
  'refused-paper.kept-elsewhere.todo':
    '[finish]を {押|お}して、{始|はじ}めから します。[elsewhere]を {選|えら}びます。',
  'refused-paper.kept-elsewhere.why.registered':
    '{戸籍|こせき}は、{住|す}んで いる まちでは なく、{本籍|ほんせき}の まちが {出|だ}します。',
  'refused-paper.kept-elsewhere.why.usual':
    '{戸籍|こせき}は、{住|す}んで いる まちでは なく、{本籍|ほんせき}の まちが {出|だ}します。{最初|さいしょ}に {登録|とうろく}が いります。',
  'refused-paper.not-registered.title': '{先|さき}に {登録|とうろく}します',
  'refused-paper.not-registered.todo':
    '[finish]を {押|お}します。コピー{機|き}か パソコンで「{利用登録申請|りようとうろくしんせい}」を します。',
  'refused-paper.not-registered.why':
    '{住|す}む まちと {本籍|ほんせき}の まちが ちがう {人|ひと}は、{最初|さいしょ}だけ {申|もう}し{込|こ}みます。5{営業日|えいぎょうび}ぐらい かかります。ここでは まだ {練習|れんしゅう}できません。',
  'refused-paper.register-closed.title': '{戸籍|こせき}は とれる {時間|じかん}が {決|き}まって います',
  'refused-paper.register-closed.todo.weekdays':
    '[finish]を {押|お}します。{月曜日|げつようび}から {金曜日|きんようび}の、[from]から [to]に {来|き}ます。',
  'refused-paper.register-closed.todo.usual': '[finish]を {押|お}します。[from]から [to]に {来|き}ます。',
  'refused-paper.register-closed.why':
    '{戸籍|こせき}は、{昼間|ひるま}だけの まちが {多|おお}いです。{祝日|しゅくじつ}も {休|やす}みです。ほかの {紙|かみ}は {今|いま} {取|と}れます。',
  'pay.method.title': 'どう {払|はら}いますか',
  'pay.method.todo': 'お{金|かね}なら [cash]、{電子|でんし}マネーの カードなら [e-money]を {押|お}します。',
  'pay.method.why':
    '[fee]です。{使|つか}える {電子|でんし}マネーは、{店|みせ}で ちがいます。100{円玉|えんだま}が あると {安心|あんしん}です。',
  'pay.readingEMoney.title': '{電子|でんし}マネーを {読|よ}んで います',
  'pay.readingEMoney.todo': '{待|ま}ちます。カードに さわりません。',
  'pay.readingEMoney.why':
    '{早|はや}く {取|と}ると、{払|はら}えません。その ときは、もう {一度|いちど} {置|お}きます。',
  'pay.short.title': '{電子|でんし}マネーが {足|た}りません',
  'pay.short.todo': 'お{金|かね}で {払|はら}うなら [cash]、やめるなら [cancel]を {押|お}します。',
  'pay.short.why.unread': '{電子|でんし}マネーは {減|へ}って いません。',
  'pay.short.why.balance':
    'カードは [balance]、{料金|りょうきん}は [fee]です。カードの お{金|かね}は {減|へ}って いません。',
  'pay.cash.title.enough': 'お{金|かね}は これで {足|た}ります',
  'pay.cash.todo.enough': '[print]を {押|お}します。',
  'pay.cash.why.exact':
    '{押|お}すと、{印刷|いんさつ}が {始|はじ}まります。もう お{金|かね}は {返|かえ}りません。',
  'pay.cash.why.change':
    'おつりは [change]です。{最後|さいご}に {出|で}ます。[print]の {後|あと}は、お{金|かね}は {返|かえ}りません。',
  'pay.cash.title.tooLittle': 'お{金|かね}が {足|た}りません',
  'pay.cash.todo.tooLittle.eMoney':
    'あと [missing] {足|た}りません。やめるなら [cancel]、{電子|でんし}マネーなら [back]を {押|お}します。',
  'pay.cash.todo.tooLittle.usual': 'あと [missing] {足|た}りません。[cancel]を {押|お}します。',
  'pay.cash.why.tooLittle':
    '{入|い}れた お{金|かね}は {全部|ぜんぶ} {返|かえ}ります。{店|みせ}は ふつう {両替|りょうがえ}を しません。{次|つぎ}は 100{円玉|えんだま}を {持|も}って {来|き}ます。',
  'pay.cash.title.usual': 'お{金|かね}を {入|い}れます',
  'pay.cash.todo.more': 'あと [missing] {入|い}れます。',
  'pay.cash.todo.usual': '[missing]を {入|い}れます。',
  'pay.cash.why.notes':
    '1{円|えん}と 5{円|えん}、{千円札|せんえんさつ}より {大|おお}きい お{札|さつ}は {使|つか}えません。[cancel]で {全部|ぜんぶ} {返|かえ}ります。',
  'pay.cash.why.coins':
    '1{円|えん}、5{円|えん}、お{札|さつ}は {使|つか}えません。[cancel]で {全部|ぜんぶ} {返|かえ}ります。',
  'pay.eMoney.title.wrong': 'カードが ちがいます',
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
  'print.printing.todo': '{機械|きかい}の {前|まえ}で {待|ま}ちます。はなれません。',
  'print.printing.why':
    '{本当|ほんとう}の {機械|きかい}では 2{分|ふん}より {長|なが}い ことも あります。{紙|かみ}には {名前|なまえ}と {住所|じゅうしょ}が あります。',
  'print.paperOut.title': '{紙|かみ}が なくなりました',
  'print.paperOut.todo': '{店員|てんいん}に [speak.help]と {言|い}います。',
  'print.paperOut.why':
    '{紙|かみ}の ことは、{店|みせ}の {人|ひと}が {手伝|てつだ}えます。{払|はら}った お{金|かね}は なくなりません。{続|つづ}きから {始|はじ}まります。',
  'print.refilling.title': '{紙|かみ}を {入|い}れて います',
  'print.refilling.todo': '{待|ま}ちます。{何|なに}も {押|お}しません。',
  'print.refilling.why':
    '{紙|かみ}が {入|はい}ると、{続|つづ}きを {印刷|いんさつ}します。もう {一度|いちど} {払|はら}う ことは ありません。',
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
    'お{金|かね}は {全部|ぜんぶ} {返|かえ}ります。やめるのは、{悪|わる}い ことでは ありません。また {始|はじ}められます。',
  'collect.whyTake.refused': 'お{金|かね}は かかって いません。カードを {忘|わす}れないで ください。',
  'collect.whyTake.locked':
    '{機械|きかい}は カードを {取|と}り{上|あ}げません。{病院|びょういん}の {顔認証|かおにんしょう}は まだ {使|つか}えます。',
  'collect.notCharged':
    'お{金|かね}は かかって いません。やめるのは、{悪|わる}い ことでは ありません。また {始|はじ}められます。',
  'collect.goodbye.issued.title': '{名前|なまえ}を {見|み}ます',
  'collect.goodbye.issued.todo':
    '{紙|かみ}の {名前|なまえ}と {枚数|まいすう}を {見|み}ます。カードも ありますか。よければ [finish]です。',
  'collect.goodbye.issued.why':
    'まれに、{他|ほか}の {人|ひと}の {紙|かみ}が {出|で}た ことが あります。その ときは {持|も}って {帰|かえ}らないで、{店|みせ}と {役所|やくしょ}に {言|い}います。',
  'collect.goodbye.copied.title': 'これは コピーです',
  'collect.goodbye.copied.todo': '[finish]を {押|お}します。{次|つぎ}に [government]を {押|お}します。',
  'collect.goodbye.copied.why':
    'コピーは、{役所|やくしょ}や {入管|にゅうかん}で {証明書|しょうめいしょ}に なりません。',
  'collect.goodbye.cancelled.title': 'やめました',
  'collect.goodbye.cancelled.todo': '[finish]を {押|お}します。いつでも また {始|はじ}められます。',
  'collect.goodbye.cancelled.why': '{紙|かみ}は {出|で}て いません。お{金|かね}も かかって いません。',
  'collect.goodbye.refused.title': '{終|お}わりました',
  'collect.goodbye.refused.todo':
    '[finish]を {押|お}します。{次|つぎ}に {何|なに}を するか、{思|おも}い{出|だ}します。',
  'collect.goodbye.refused.why': '{紙|かみ}は {出|で}て いません。お{金|かね}も かかって いません。',
  'collect.goodbye.locked.title': 'カードは ロックされて います',
  'collect.goodbye.locked.todo':
    '[finish]を {押|お}します。{次|つぎ}は、カードを {持|も}って {役所|やくしょ}に {行|い}きます。',
  'collect.goodbye.locked.why':
    '{明日|あした}に なっても、この {暗証番号|あんしょうばんごう}を {聞|き}く ほかの {機械|きかい}でも、だめです。{新|あたら}しい {番号|ばんごう}を {決|き}めれば、また {使|つか}えます。',
  'things.copy': 'コピー',
  'things.my-number-card': 'マイナンバーカード',
  'things.residence-card': '{在留|ざいりゅう}カード',
  'things.transit-card': '{電子|でんし}マネーのカード',
  'things.money': 'お{金|かね}',
  'things.memo': 'メモ',
  'things.phone': 'スマートフォン',
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
    'いまは お{金|かね}を {入|い}れる {時|とき}では ありません。お{金|かね}は {戻|もど}りました。{取|と}って ください。',
  'remarks.noHelp':
    '{店員|てんいん}は {操作|そうさ}を {手伝|てつだ}えません。ほかの {人|ひと}の {情報|じょうほう}を {見|み}ない ためです。{紙|かみ}が ない ときや つまった ときは、なおして くれます。',
};

export default said;
