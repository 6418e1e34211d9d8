import { holderOf } from '../../../card';
import type { Coaching } from '../../../screen';
import { dayOf } from '../../../world';
import type { Context } from '../context';
import { issuer, orderedPaper, paperRefusal } from '../senses';
import { KEYS } from '../wording';
import { said } from './said';

type Said = Pick<Coaching, 'title' | 'todo' | 'why'>;

/** Why this paper is not issued to this person now, and what to do instead: E13, E22, E23, E25. */
export function refusedPaper(context: Context): Coaching {
  const paper = orderedPaper(context);
  const refusal = paper && paperRefusal(context, paper);
  return {
    ...(refusal ? REFUSED[refusal](context) : ANOTHER),
    trouble: true,
    words: ['{交付|こうふ}できません', KEYS.back, KEYS.finish],
  };
}

const ANOTHER: Said = {
  title: said('この {紙|かみ}は {出|で}ません', 'Not this paper'),
  todo: said(
    '[back]を {押|お}して、{別|べつ}の {紙|かみ}を {選|えら}びます。',
    'Press [back] and choose another.',
  ),
};

const REFUSED: Record<NonNullable<ReturnType<typeof paperRefusal>>, (context: Context) => Said> = {
  'no-seal': () => ({
    title: said('{印鑑|いんかん}の {登録|とうろく}が ありません', 'No seal is registered'),
    todo: said(
      '[finish]を {押|お}します。{先|さき}に {役所|やくしょ}で {印鑑|いんかん}を {登録|とうろく}します。',
      'Press [finish]. First register a seal (印鑑) at your town office.',
    ),
    why: said(
      'この {紙|かみ}は、「これは {私|わたし}の {印鑑|いんかん}です」と {言|い}う {紙|かみ}です。{登録|とうろく}が ないと {出|で}ません。',
      'This paper says which seal is yours. The office has none from you yet, so there is nothing to print.',
    ),
  }),
  'no-tax': ({ person, moment }) => ({
    title: said('{税金|ぜいきん}の {記録|きろく}が ありません', 'No tax record'),
    todo: said(
      '[finish]を {押|お}します。{役所|やくしょ}の {税金|ぜいきん}の {窓口|まどぐち}で {聞|き}きます。',
      'Press [finish]. Ask at the tax counter of your town office.',
    ),
    why:
      holderOf(person).since > `${dayOf(moment).slice(0, 4)}-01-01`
        ? said(
            '1{月|がつ}{1日|ついたち}より {後|あと}に {来|き}た まちには、まだ {記録|きろく}が ありません。{日本|にほん}に いた {人|ひと}は、{前|まえ}の まちに {聞|き}きます。',
            'You came to this town after 1 January, so it has no record of you yet. If you lived in Japan then, ask your former town.',
          )
        : said(
            '{収入|しゅうにゅう}を まだ {知|し}らせて いない {人|ひと}の {紙|かみ}は {出|で}ません。{収入|しゅうにゅう}が ない {人|ひと}も {知|し}らせます。',
            'The town has no tax return or declaration from you. People without any income have to declare that too.',
          ),
  }),
  'no-register': () => ({
    title: said('{戸籍|こせき}が ありません', 'You have no 戸籍'),
    todo: said(
      '[back]を {押|お}します。{家族|かぞく}の {紙|かみ}は「{住民票|じゅうみんひょう}の{写|うつ}し」です。',
      'Press [back]. To show your family, take 「住民票の写し」.',
    ),
    why: said(
      '{戸籍|こせき}は {日本人|にほんじん}だけの ものです。{外国人|がいこくじん}は、{住民票|じゅうみんひょう}で [household]を {選|えら}びます。',
      'A 戸籍 is the family register of Japanese nationals. Foreign residents use the residence record with [household].',
    ),
  }),
  'kept-elsewhere': ({ person }) => ({
    title: said('{戸籍|こせき}は {別|べつ}の まちです', 'Your 戸籍 is kept elsewhere'),
    todo: said(
      '[finish]を {押|お}して、{始|はじ}めから します。[elsewhere]を {選|えら}びます。',
      'Press [finish] and begin again. This time choose [elsewhere].',
    ),
    why: person.familyRegister?.registeredForUse
      ? said(
          '{戸籍|こせき}は、{住|す}んで いる まちでは なく、{本籍|ほんせき}の まちが {出|だ}します。',
          'A 戸籍 comes from the town of your 本籍, not from the town where you live.',
        )
      : said(
          '{戸籍|こせき}は、{住|す}んで いる まちでは なく、{本籍|ほんせき}の まちが {出|だ}します。{最初|さいしょ}に {登録|とうろく}が いります。',
          'A 戸籍 comes from the town of your 本籍, not from where you live. The first time you must register, and wait some days.',
        ),
  }),
  'not-registered': () => ({
    title: said('{先|さき}に {登録|とうろく}します', 'Registration comes first'),
    todo: said(
      '[finish]を {押|お}します。コピー{機|き}か パソコンで「{利用登録申請|りようとうろくしんせい}」を します。',
      'Press [finish]. Apply once for 「利用登録申請」, on a copier or a computer.',
    ),
    why: said(
      '{住|す}む まちと {本籍|ほんせき}の まちが ちがう {人|ひと}は、{最初|さいしょ}だけ {申|もう}し{込|こ}みます。5{営業日|えいぎょうび}ぐらい かかります。ここでは まだ {練習|れんしゅう}できません。',
      'It is needed once, when another town keeps your 戸籍, and takes about five working days. It cannot be practised here yet.',
    ),
  }),
  'register-closed': (context) => {
    const { from, to, weekdaysOnly } = issuer(context)?.registerHours ?? ANY_HOURS;
    const opens = from.replace(/^0/, '');
    return {
      title: said('{戸籍|こせき}は とれる {時間|じかん}が {決|き}まって います', 'Not at this hour'),
      todo: weekdaysOnly
        ? said(
            `[finish]を {押|お}します。{月曜日|げつようび}から {金曜日|きんようび}の、${opens}から ${to}に {来|き}ます。`,
            `Press [finish]. Come back from Monday to Friday, ${opens} to ${to}.`,
          )
        : said(
            `[finish]を {押|お}します。${opens}から ${to}に {来|き}ます。`,
            `Press [finish]. Come back between ${opens} and ${to}.`,
          ),
      why: said(
        '{戸籍|こせき}は、{昼間|ひるま}だけの まちが {多|おお}いです。{祝日|しゅくじつ}も {休|やす}みです。ほかの {紙|かみ}は {今|いま} {取|と}れます。',
        'Many towns issue a 戸籍 only by day, and not on holidays. Other papers work now: press [back].',
      ),
    };
  },
};

const ANY_HOURS = { from: '09:00', to: '17:00', weekdaysOnly: true };
