// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const asked: Lessons['said'] = {
  'insurance.checking.title': '{保険|ほけん}を {調|しら}べて います',
  'insurance.checking.todo': '{待|ま}ちます。カードは そのままです。',
  'insurance.checking.why': 'あなただと わかりました。{今|いま}、どの {保険|ほけん}か {聞|き}いて います。',
  'insurance.offer.title': 'はじめての {登録|とうろく}です',
  'insurance.offer.todo': '[register]を {押|お}します。',
  'insurance.offer.why':
    'ここで すぐ {登録|とうろく}できます。お{金|かね}も {紙|かみ}も いりません。[not-now]だと、{今日|きょう}は {保険証|ほけんしょう}に なりません。',
  'insurance.registering.title': '{登録|とうろく}して います',
  'insurance.registering.todo': '{待|ま}ちます。カードは そのままです。',
  'insurance.registering.why':
    '{登録|とうろく}は {一回|いっかい}だけです。{次|つぎ}に {来|き}た ときは、もう しません。',
  'insurance.registered.title': '{登録|とうろく}できました',
  'insurance.registered.todo': '[next]を {押|お}します。',
  'insurance.registered.why':
    'もう {保険証|ほけんしょう}です。ほかの {病院|びょういん}や {薬局|やっきょく}でも {使|つか}えます。',
  'insurance.subsidy.title': '{医療費|いりょうひ}の {助|たす}け',
  'insurance.subsidy.todo': '{使|つか}うなら [use]、{使|つか}わないなら [not-use]を {押|お}します。',
  'insurance.subsidy.why':
    '{子|こ}どもなどの お{金|かね}を、{町|まち}が {少|すく}なく します。{紙|かみ}の {受給者証|じゅきゅうしゃしょう}が いる {病院|びょういん}も あります。{紙|かみ}も {持|も}って いきます。',
  'insurance.noData.title': '{保険|ほけん}の データが ありません',
  'insurance.noData.todo': 'カードを {取|と}ります。{受付|うけつけ}で、ほかの ものを {見|み}せます。',
  'insurance.noData.why':
    'カードは こわれて いません。{会社|かいしゃ}や {保険|ほけん}が {変|か}わった {後|あと}は、データが {遅|おく}れる ことが あります。{数日|すうじつ}から 2{週間|しゅうかん}ぐらいです。',
  'insurance.notRegistered.title': '{今日|きょう}は {登録|とうろく}しません',
  'insurance.notRegistered.todo': 'カードを {取|と}って、{受付|うけつけ}と {話|はな}します。',
  'insurance.notRegistered.why':
    '{登録|とうろく}したく なったら、もう{一度|いちど} カードを {置|お}きます。{登録|とうろく}しない {人|ひと}は、{資格確認書|しかくかくにんしょ}を {使|つか}います。',
  'dates.endingStay.title': 'カードが もうすぐ {終|お}わります',
  'dates.endingStay.todo':
    '[confirm]を {押|お}します。[day]より {前|まえ}に、{役所|やくしょ}で カードの {期限|きげん}を {延|の}ばします。',
  'dates.endingStay.why':
    '{手紙|てがみ}は {来|き}ません。{新|あたら}しい {在留|ざいりゅう}カード、この カード、{暗証番号|あんしょうばんごう}が いります。{申請中|しんせいちゅう}なら、{役所|やくしょ}に {相談|そうだん}します。{一日|いちにち}でも {遅|おく}れると、{作|つく}り{直|なお}しです。',
  'dates.ending.title': '{電子証明書|でんししょうめいしょ}が {終|お}わります',
  'dates.ending.todo': '[confirm]を {押|お}します。[day]までに、{役所|やくしょ}で {新|あたら}しく します。',
  'dates.ending.why':
    '{今日|きょう}は {使|つか}えます。{終|お}わる 3か{月|げつ}{前|まえ}から {新|あたら}しく できます。お{金|かね}は いりません。カードと {暗証番号|あんしょうばんごう}が いります。',
  'dates.grace.title': '{今日|きょう}は {保険|ほけん}だけです',
  'dates.grace.todo': '[confirm]を {押|お}します。{早|はや}く {役所|やくしょ}で {新|あたら}しく します。',
  'dates.grace.why':
    '[day]に {終|お}わりました。{後|あと}の 3か{月|げつ}は、{保険|ほけん}だけ わかります。{前|まえ}の {薬|くすり}などは {出|で}ません。{医者|いしゃ}に {話|はな}します。',
  'dates.certificateEnded.title': '{電子証明書|でんししょうめいしょ}が {切|き}れました',
  'dates.certificateEnded.why':
    'カードでは なく、{中|なか}の {電子証明書|でんししょうめいしょ}が [day]に {終|お}わりました。3か{月|げつ}より {前|まえ}です。{役所|やくしょ}で {新|あたら}しく します。お{金|かね}は いりません。',
  'dates.cardEnded.title': 'カードの {期限|きげん}が {切|き}れました',
  'dates.cardEnded.why.stay':
    '[day]までの カードです。{在留|ざいりゅう}カードを {新|あたら}しく しても、{延|の}びません。{役所|やくしょ}で {作|つく}り{直|なお}します。1,000{円|えん}まで かかる ことが あります。',
  'dates.cardEnded.why.usual':
    '[day]までの カードです。{新|あたら}しい カードを {申|もう}し{込|こ}みます。{役所|やくしょ}で {聞|き}けます。',
  'dates.toTheDesk':
    'カードを {取|と}って、{受付|うけつけ}に {行|い}きます。{資格確認書|しかくかくにんしょ}が あれば、{出|だ}します。',
  'dates.noCertificate.title': '{電子証明書|でんししょうめいしょ}が ありません',
  'dates.noCertificate.why':
    'カードは こわれて いません。{役所|やくしょ}で {電子証明書|でんししょうめいしょ}を {入|い}れて もらいます。',
  'consent.offer.title': '{前|まえ}の {記録|きろく}を {見|み}せますか',
  'consent.offer.todo':
    '{全部|ぜんぶ} いいなら [agree-all]、{全部|ぜんぶ} いやなら [disagree-all]。{分|わ}けるなら [choose-each]です。',
  'consent.offer.why.pharmacist':
    '{薬剤師|やくざいし}が {見|み}ます。{見|み}るのは {今日|きょう}だけ（24{時間|じかん}）です。{次|つぎ}の ときも {聞|き}きます。{同意|どうい}しなくても、{同|おな}じ {薬|くすり}、{同|おな}じ お{金|かね}です。',
  'consent.offer.why.doctor':
    '{医者|いしゃ}が {見|み}ます。{見|み}るのは {今日|きょう}だけ（24{時間|じかん}）です。{次|つぎ}の ときも {聞|き}きます。{同意|どうい}しなくても、{同|おな}じ {診察|しんさつ}、{同|おな}じ お{金|かね}です。',
  'consent.surgery.title': '{手術|しゅじゅつ}の {記録|きろく}',
  'consent.surgery.why':
    '{前|まえ}に {受|う}けた {手術|しゅじゅつ}です。いやなら {見|み}せなくて いいです。{必要|ひつよう}な ことは、{医者|いしゃ}に {自分|じぶん}で {話|はな}せます。',
  'consent.treatment.title': '{診療|しんりょう}と {薬|くすり}の {記録|きろく}',
  'consent.treatment.why':
    'ほかの {病院|びょういん}で {受|う}けた {治療|ちりょう}と {薬|くすり}です。{何年|なんねん}か {前|まえ}まで {出|で}ます。{保険|ほけん}を {使|つか}った ものだけです。',
  'consent.medicine.title': '{薬|くすり}の {記録|きろく}',
  'consent.medicine.why':
    '{前|まえ}に もらった {薬|くすり}です。{同|おな}じ {薬|くすり}や、{一緒|いっしょ}に {飲|の}めない {薬|くすり}が わかります。いやなら、お{薬手帳|くすりてちょう}を {見|み}せます。',
  'consent.checkup.title': '{健診|けんしん}の {結果|けっか}',
  'consent.checkup.why':
    '40{歳|さい}からの {健康診断|けんこうしんだん}の {結果|けっか}です。5{年|ねん}{分|ぶん}ぐらいです。{受|う}けて いない {人|ひと}は、{何|なに}も {出|で}ません。',
  'consent.highCost.title': '{払|はら}う お{金|かね}の {上限|じょうげん}',
  'consent.highCost.todo': '[provide]を {押|お}します。',
  'consent.highCost.why':
    '{高|たか}い {治療|ちりょう}でも、{払|はら}う お{金|かね}は {限度額|げんどがく}で {止|と}まります。{古|ふる}い {画面|がめん}です。{新|あたら}しい {機械|きかい}は、{聞|き}かなくても {使|つか}って くれます。',
  'consent.prescription.title': '{処方箋|しょほうせん}は どちらですか',
  'consent.prescription.todo.electronic': '{紙|かみ}が ないので、[prescription.electronic]を {押|お}します。',
  'consent.prescription.todo.paper':
    '{紙|かみ}を {持|も}って いるので、[prescription.paper]を {押|お}します。',
  'consent.prescription.why.pharmacy':
    '{病院|びょういん}で {決|き}めた とおりに {選|えら}びます。どちらも、もらった {日|ひ}を {入|い}れて {4日|よっか}だけ {使|つか}えます。',
  'consent.prescription.todo.either': '[prescription.electronic]か [prescription.paper]を {押|お}します。',
  'consent.prescription.why.doctor':
    '{電子|でんし}なら {紙|かみ}は いりません。{薬局|やっきょく}で カードを {置|お}きます。できない {薬局|やっきょく}も あります。どちらも、もらった {日|ひ}を {入|い}れて {4日|よっか}です。',
  'consent.noPrescription.title': '{電子|でんし}では ありません',
  'consent.noPrescription.todo': '[back]を {押|お}します。{次|つぎ}に [prescription.paper]です。',
  'consent.noPrescription.why':
    '{紙|かみ}で もらった {人|ひと}には、{電子|でんし}は ありません。まちがえても だいじょうぶです。',
  'consent.asked.todo':
    '{見|み}せて いいなら [agree]、いやなら [disagree]を {押|お}します。どちらでも いいです。',
};

export default asked;
