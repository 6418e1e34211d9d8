import type { Consent } from '../../../world';
import type { Text } from '../../../words';
import { electronicOnFile } from '../senses';
import { isPharmacy } from '../seen';
import { CONSENTS, KEYS } from '../wording';
import { said, type Coaches } from './said';

/** What may be seen, by whom, how long [R10, R14, R120], and how the prescription comes [R3]. No is always an answer. */
export const consent: Coaches<
  | 'consent.offer'
  | `consent.${Consent}`
  | 'consent.highCost'
  | 'consent.prescription'
  | 'consent.noPrescription'
> = {
  'consent.offer': (context) => ({
    title: said('{前|まえ}の {記録|きろく}を {見|み}せますか', 'May they see your records?'),
    todo: said(
      '{全部|ぜんぶ} いいなら [agree-all]、{全部|ぜんぶ} いやなら [disagree-all]。{分|わ}けるなら [choose-each]です。',
      'All: [agree-all]. None: [disagree-all]. Some: [choose-each].',
    ),
    why: isPharmacy(context)
      ? said(
          '{薬剤師|やくざいし}が {見|み}ます。{見|み}るのは {今日|きょう}だけ（24{時間|じかん}）です。{次|つぎ}の ときも {聞|き}きます。{同意|どうい}しなくても、{同|おな}じ {薬|くすり}、{同|おな}じ お{金|かね}です。',
          'The pharmacist sees them, for 24 hours only; next time it asks again. Say no, and you get the same medicine at the same price.',
        )
      : said(
          '{医者|いしゃ}が {見|み}ます。{見|み}るのは {今日|きょう}だけ（24{時間|じかん}）です。{次|つぎ}の ときも {聞|き}きます。{同意|どうい}しなくても、{同|おな}じ {診察|しんさつ}、{同|おな}じ お{金|かね}です。',
          'The doctor sees them, for 24 hours only; next time it asks again. Say no, and you get the same care at the same price.',
        ),
    words: [KEYS['agree-all'], KEYS['choose-each'], KEYS['disagree-all']],
  }),
  'consent.surgery': asked(
    'surgery',
    said('{手術|しゅじゅつ}の {記録|きろく}', 'Operations'),
    said(
      '{前|まえ}に {受|う}けた {手術|しゅじゅつ}です。いやなら {見|み}せなくて いいです。{必要|ひつよう}な ことは、{医者|いしゃ}に {自分|じぶん}で {話|はな}せます。',
      'Operations you have had. You may keep them to yourself, and tell the doctor what matters.',
    ),
  ),
  'consent.treatment': asked(
    'treatment',
    said('{診療|しんりょう}と {薬|くすり}の {記録|きろく}', 'Treatment and medicine'),
    said(
      'ほかの {病院|びょういん}で {受|う}けた {治療|ちりょう}と {薬|くすり}です。{何年|なんねん}か {前|まえ}まで {出|で}ます。{保険|ほけん}を {使|つか}った ものだけです。',
      'What other hospitals did and prescribed, some years back. Only what your insurance paid for.',
    ),
  ),
  'consent.medicine': asked(
    'medicine',
    said('{薬|くすり}の {記録|きろく}', 'Medicine'),
    said(
      '{前|まえ}に もらった {薬|くすり}です。{同|おな}じ {薬|くすり}や、{一緒|いっしょ}に {飲|の}めない {薬|くすり}が わかります。いやなら、お{薬手帳|くすりてちょう}を {見|み}せます。',
      'Medicine you were given before: it shows what is double and what must not be mixed. Or say no, and show your medicine notebook (お薬手帳).',
    ),
  ),
  'consent.checkup': asked(
    'checkup',
    said('{健診|けんしん}の {結果|けっか}', 'Health checks'),
    said(
      '40{歳|さい}からの {健康診断|けんこうしんだん}の {結果|けっか}です。5{年|ねん}{分|ぶん}ぐらいです。{受|う}けて いない {人|ひと}は、{何|なに}も {出|で}ません。',
      'Results of health checks from the age of 40, about five years of them. If you had none, there is nothing to see.',
    ),
  ),
  'consent.highCost': () => ({
    title: said('{払|はら}う お{金|かね}の {上限|じょうげん}', 'The ceiling of your bill'),
    todo: said('[provide]を {押|お}します。', 'Press [provide].'),
    why: said(
      '{高|たか}い {治療|ちりょう}でも、{払|はら}う お{金|かね}は {限度額|げんどがく}で {止|と}まります。{古|ふる}い {画面|がめん}です。{新|あたら}しい {機械|きかい}は、{聞|き}かなくても {使|つか}って くれます。',
      'However much it costs, you pay no more than your ceiling (限度額). Only old screens ask; newer readers apply it anyway.',
    ),
    words: ['{限度額|げんどがく}', KEYS.provide, KEYS['not-provide']],
  }),
  'consent.prescription': (context) => ({
    title: said('{処方箋|しょほうせん}は どちらですか', 'Electronic or paper?'),
    ...(isPharmacy(context)
      ? {
          todo: electronicOnFile(context)
            ? said(
                '{紙|かみ}が ないので、[prescription.electronic]を {押|お}します。',
                'You have none on paper: press [prescription.electronic].',
              )
            : said(
                '{紙|かみ}を {持|も}って いるので、[prescription.paper]を {押|お}します。',
                'You have it on paper: press [prescription.paper].',
              ),
          why: said(
            '{病院|びょういん}で {決|き}めた とおりに {選|えら}びます。どちらも、もらった {日|ひ}を {入|い}れて {4日|よっか}だけ {使|つか}えます。',
            'Choose what you got at the hospital. Either is good for four days, the day of issue included.',
          ),
        }
      : {
          todo: said(
            '[prescription.electronic]か [prescription.paper]を {押|お}します。',
            'Press [prescription.electronic] or [prescription.paper].',
          ),
          why: said(
            '{電子|でんし}なら {紙|かみ}は いりません。{薬局|やっきょく}で カードを {置|お}きます。できない {薬局|やっきょく}も あります。どちらも、もらった {日|ひ}を {入|い}れて {4日|よっか}です。',
            'Electronic: no paper, you put the card down at the pharmacy; not all take it. Either is good for four days, the day of issue included.',
          ),
        }),
    words: [KEYS['prescription.electronic'], KEYS['prescription.paper']],
  }),
  'consent.noPrescription': () => ({
    title: said('{電子|でんし}では ありません', 'Not an electronic one'),
    todo: said(
      '[back]を {押|お}します。{次|つぎ}に [prescription.paper]です。',
      'Press [back]. Then press [prescription.paper].',
    ),
    why: said(
      '{紙|かみ}で もらった {人|ひと}には、{電子|でんし}は ありません。まちがえても、{何|なに}も {減|へ}りません。',
      'If you got it on paper, there is no electronic one. Nothing is lost.',
    ),
    trouble: true,
    words: [KEYS['prescription.paper'], KEYS.back],
  }),
};

function asked(item: Consent, title: Text, why: Text) {
  return () => ({
    title,
    todo: said(
      '{見|み}せて いいなら [agree]、いやなら [disagree]を {押|お}します。どちらでも いいです。',
      'To show it, press [agree]; if not, [disagree]. Either is fine.',
    ),
    why,
    words: [CONSENTS[item].words, KEYS.agree, KEYS.disagree],
  });
}
