import { cardExpired, certificateState, holderOf, type Card } from '../../../card';
import type { Coaching } from '../../../screen';
import { dated, dayOf } from '../../../world';
import type { Context } from '../context';
import { KEYS } from '../wording';
import { myCard, said, type Coaches } from './said';

/** What the machine sums up as ご利用いただけないカードです [S36]; it gives no reason. */
export function unusableBecause(context: Context) {
  const { card } = myCard(context);
  const today = dayOf(context.moment);
  if (card.authentication === null) return 'no certificate';
  if (certificateState(card, today) === 'absent' || !card.pins.authentication) return 'no PIN';
  if (!cardExpired(card, today)) return 'certificate has ended';
  return holderOf(context.person).stay?.until ? 'card ended with the stay' : 'card has ended';
}

type Said = Pick<Coaching, 'title' | 'todo' | 'why'>;

const UNUSABLE: Record<ReturnType<typeof unusableBecause>, (card: Card) => Said> = {
  'no certificate': () => ({
    title: said('{電子証明書|でんししょうめいしょ}が ありません', 'No certificate on the card'),
    todo: said(
      '[finish]を {押|お}します。{役所|やくしょ}で {電子証明書|でんししょうめいしょ}を {入|い}れて もらいます。',
      'Press [finish]. Have the certificate put on the card at your town office.',
    ),
    why: said(
      'カードの {中|なか}に {電子証明書|でんししょうめいしょ}が ありません。コピー{機|き}は、それで あなたを {確|たし}かめます。カードは こわれて いません。',
      'The chip holds no electronic certificate, and the copier knows you by it. The card is not broken.',
    ),
  }),
  'no PIN': () => ({
    title: said('{暗証番号|あんしょうばんごう}の ない カード', 'A card without a PIN'),
    todo: said(
      '[finish]を {押|お}します。{役所|やくしょ}の {窓口|まどぐち}で {紙|かみ}を もらいます。',
      'Press [finish]. Get the paper at the counter of your town office.',
    ),
    why: said(
      '{顔認証|かおにんしょう}の カードです。{病院|びょういん}では {使|つか}えます。コピー{機|き}で {使|つか}うには、{役所|やくしょ}で {暗証番号|あんしょうばんごう}を つけて もらいます。',
      'It is a face-recognition card (顔認証): good at hospitals, not at copiers. The office can change it to one with a PIN.',
    ),
  }),
  'card ended with the stay': (card) => ({
    title: said(
      '{在留期間|ざいりゅうきかん}と {一緒|いっしょ}に {終|お}わり',
      'The card ended with your stay',
    ),
    todo: said(
      '[finish]を {押|お}します。{役所|やくしょ}に、この カードと {在留|ざいりゅう}カードを {持|も}って {行|い}きます。',
      'Press [finish]. Go to the office with this card and your residence card.',
    ),
    why: said(
      `カードは ${dated(card.expires).ja}までです。{在留|ざいりゅう}カードを {新|あたら}しく しても、{延|の}びません。もう {一度|いちど} {作|つく}ります。1,000{円|えん}ぐらいまで かかります。`,
      `It ended on ${dated(card.expires).en}. A new residence card does not extend it: it must be made again, for up to 1,000 yen. Next time, go before the date.`,
    ),
  }),
  'card has ended': (card) => ({
    title: said('カードの {期限|きげん}が {切|き}れました', 'The card has expired'),
    todo: said(
      '[finish]を {押|お}します。{役所|やくしょ}で {新|あたら}しい カードを {申|もう}し{込|こ}みます。',
      'Press [finish]. Apply for a new card; your town office helps with it.',
    ),
    why: said(
      `カードは ${dated(card.expires).ja}までです。{中|なか}の {電子証明書|でんししょうめいしょ}だけで なく、カードを {新|あたら}しく します。`,
      `It ended on ${dated(card.expires).en}. The whole card has to be made new, not only the certificate inside.`,
    ),
  }),
  'certificate has ended': (card) => ({
    title: said('{電子証明書|でんししょうめいしょ}が {切|き}れました', 'The certificate has expired'),
    todo: said(
      '[finish]を {押|お}します。カードを {役所|やくしょ}に {持|も}って {行|い}きます。{暗証番号|あんしょうばんごう}も いります。',
      'Press [finish]. Renew it at your town office: bring the card and know your PINs.',
    ),
    why: said(
      `カードは まだ {切|き}れて いません。{中|なか}の {電子証明書|でんししょうめいしょ}が、${dated(card.authentication?.until ?? card.expires).ja}に {終|お}わりました。5{年|ねん}ぐらいで {新|あたら}しく します。`,
      `The card itself is good; the certificate inside ended on ${dated(card.authentication?.until ?? card.expires).en}. It lasts about five years.`,
    ),
  }),
};

/** What is refused once the card is known, and cannot be mended at the machine: E02, E05 to E10, E18. */
export const refusals: Coaches<
  'identify.locked' | 'identify.noService' | 'identify.unusable' | 'identify.notYet' | 'identify.underAge'
> = {
  'identify.locked': ({ person }) => ({
    title: said('カードが ロックされました', 'The card is locked'),
    todo: holderOf(person).stay
      ? said(
          '[finish]を {押|お}して、カードを {取|と}ります。カードと {在留|ざいりゅう}カードを {持|も}って、{役所|やくしょ}に {行|い}きます。',
          'Press [finish] and take the card. Bring it and your residence card to your town office.',
        )
      : said(
          '[finish]を {押|お}して、カードを {取|と}ります。カードと {身分証|みぶんしょう}を もう {一|ひと}つ {持|も}って、{役所|やくしょ}に {行|い}きます。',
          'Press [finish] and take the card. Bring it and one more ID to your town office.',
        ),
    why: said(
      'この {暗証番号|あんしょうばんごう}を {聞|き}く {機械|きかい}は、どれも だめです。{病院|びょういん}の {顔認証|かおにんしょう}は {使|つか}えます。6〜16{文字|もじ}の パスワードと アプリの {予約|よやく}が あれば、セブン‐イレブンや イオンでも {直|なお}せます。（「{役所|やくしょ}だけ」と {書|か}いた ページも あります。）',
      'Every machine asking for this PIN refuses it. Face recognition at a hospital still works. With an app booking and the 6-16 character password, 7-Eleven and AEON can reset it (some pages: office only).',
    ),
    trouble: true,
    words: ['ロックされています', '{窓口|まどぐち}', '{再設定|さいせってい}', KEYS.finish],
  }),
  'identify.unusable': (context) => ({
    ...UNUSABLE[unusableBecause(context)](myCard(context).card),
    trouble: true,
    words: ['ご{利用|りよう}いただけないカードです', '{窓口|まどぐち}', KEYS.finish],
  }),
  'identify.notYet': (context) => {
    const { card } = myCard(context);
    const from = dated(card.authentication?.from ?? card.issued);
    return {
      title: said('まだ {使|つか}えません', 'Not yet'),
      todo: said(
        `[finish]を {押|お}します。${from.ja}から {使|つか}えます。`,
        `Press [finish]. Come back on ${from.en} or later.`,
      ),
      why: said(
        'カードは、もらった {次|つぎ}の {日|ひ}から {使|つか}えます。{暗証番号|あんしょうばんごう}を {変|か}えた {日|ひ}も {同|おな}じ まちが あります。カードは だいじょうぶです。',
        'A card works from the day after you get it; in some towns also after a change of PIN or a move. Nothing is wrong with it.',
      ),
      trouble: true,
      words: ['{本日|ほんじつ}', '{翌日|よくじつ}', KEYS.finish],
    };
  },
  'identify.underAge': () => ({
    title: said('15{歳|さい}から {使|つか}えます', 'Only from the age of 15'),
    todo: said(
      '[finish]を {押|お}します。{同|おな}じ {家|いえ}の、15{歳|さい}{以上|いじょう}の {人|ひと}が {取|と}ります。',
      'Press [finish]. Someone of 15 or older in the household can get the paper.',
    ),
    why: said(
      '{親|おや}が {自分|じぶん}の カードで [household]を {選|えら}ぶと、{子|こ}どもも {紙|かみ}に {出|で}ます。カードは だいじょうぶです。',
      'A parent takes their own card and chooses [household]: the child is on that paper too. Nothing is wrong with this card.',
    ),
    trouble: true,
    words: ['15{歳|さい}{未満|みまん}', '{世帯|せたい}{全員|ぜんいん}', KEYS.finish],
  }),
  'identify.noService': (context) => ({
    ...noService(context),
    trouble: true,
    words: ['{実施|じっし}していません', '{窓口|まどぐち}', KEYS.finish],
  }),
};

function noService({ issuer, person, municipalities }: Context): Said {
  if (issuer === 'home')
    return {
      title: said(
        `${municipalities[person.municipality]?.name ?? 'この まち'}では できません`,
        'Your town does not offer it',
      ),
      todo: said(
        '[finish]を {押|お}します。{役所|やくしょ}の {窓口|まどぐち}で {紙|かみ}を もらいます。',
        'Press [finish]. Get the paper at the counter of your town office.',
      ),
      why: said(
        'コンビニで {紙|かみ}を {出|だ}さない まちも あります。ほかの {店|みせ}でも {同|おな}じです。カードは だいじょうぶです。',
        'Some towns do not take part, and another shop will not help. Nothing is wrong with your card.',
      ),
    };
  if (!person.familyRegister)
    return {
      title: said('{戸籍|こせき}の ボタンでした', 'That key was for a 戸籍'),
      todo: said(
        '[finish]を {押|お}します。{次|つぎ}は [home]を {押|お}します。',
        'Press [finish] and begin again. This time choose [home].',
      ),
      why: said(
        '[elsewhere]は、{日本人|にほんじん}の {戸籍|こせき}の ための ボタンです。カードは だいじょうぶです。',
        '[elsewhere] is for the family register of Japanese nationals. Nothing is wrong with your card.',
      ),
    };
  return {
    title: said('{本籍|ほんせき}の まちでは できません', 'Not from the town of your 本籍'),
    todo: said(
      '[finish]を {押|お}します。{戸籍|こせき}は、{本籍|ほんせき}の まちの {役所|やくしょ}に {聞|き}きます。',
      'Press [finish]. Ask the office of the town that keeps your 戸籍.',
    ),
    why: said(
      '{本籍|ほんせき}の まちが、コンビニで {紙|かみ}を {出|だ}して いません。カードは だいじょうぶです。',
      'The town that keeps your 戸籍 does not take part. Nothing is wrong with your card.',
    ),
  };
}
