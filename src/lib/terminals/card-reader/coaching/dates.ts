import { cardExpired, holderOf, type Card } from '../../../card';
import { dated, dayOf } from '../../../world';
import type { Words } from '../../../words';
import type { Context } from '../context';
import { cardOf, use } from '../senses';
import { KEYS } from '../wording';
import { said, type Coach, type Said } from './said';

const RENEWAL: Words = '{更新|こうしん}';
const DATE: Words = '{期限|きげん}';

/** The end comes near, or is less than three months ago [R38, R39, R40, R94]. */
export const expiry: Coach = (context) => ({
  ...(use(context) === 'grace'
    ? grace(context)
    : endsWithStay(context)
      ? endingStay(context)
      : ending(context)),
  words: [DATE, RENEWAL, KEYS.confirm],
});

/** 006: more than three months after the end, or after the end of the card itself [R12, R39]. */
export const expired: Coach = (context) => ({
  ...(cardExpired(cardOf(context), dayOf(context.moment)) ? cardEnded(context) : certificateEnded(context)),
  trouble: true,
  words: [DATE, RENEWAL, '{受付|うけつけ}'],
});

const lastDay = ({ authentication, expires }: Card) => dated(authentication?.until ?? expires);

const endsWithStay = (context: Context): boolean =>
  holderOf(context.person).stay?.until === cardOf(context).expires;

/** No letter comes, and the way is to the counter before the day [R87, R88, R92, R94]. */
const endingStay = (context: Context): Said => {
  const day = dated(cardOf(context).expires);
  return {
    title: said('カードが もうすぐ {終|お}わります', 'The card ends soon'),
    todo: said(
      `[confirm]を {押|お}します。${day.ja}より {前|まえ}に、{役所|やくしょ}で カードの {期限|きげん}を {延|の}ばします。`,
      `Press [confirm]. Have the card extended at your town office before ${day.en}.`,
    ),
    why: said(
      '{手紙|てがみ}は {来|き}ません。{新|あたら}しい {在留|ざいりゅう}カード、この カード、{暗証番号|あんしょうばんごう}が いります。{申請中|しんせいちゅう}なら、{役所|やくしょ}に {相談|そうだん}します。{一日|いちにち}でも {遅|おく}れると、{作|つく}りなおしです。',
      'No letter comes. Bring the new residence card, this one and your PINs. Still applying? Ask before that day: one day late means a new card.',
    ),
  };
};

const ending = (context: Context): Said => {
  const day = lastDay(cardOf(context));
  return {
    title: said('{電子証明書|でんししょうめいしょ}が {終|お}わります', 'The certificate ends soon'),
    todo: said(
      `[confirm]を {押|お}します。${day.ja}までに、{役所|やくしょ}で {新|あたら}しく します。`,
      `Press [confirm]. Have it renewed at your town office by ${day.en}.`,
    ),
    why: said(
      '{今日|きょう}は {使|つか}えます。{終|お}わる 3か{月|げつ}{前|まえ}から {新|あたら}しく できます。お{金|かね}は いりません。カードと {暗証番号|あんしょうばんごう}が いります。',
      'Today all works. You can renew from three months before the end. It is free: bring the card and know your PINs.',
    ),
  };
};

const grace = (context: Context): Said => {
  const day = lastDay(cardOf(context));
  return {
    title: said('{今日|きょう}は {保険|ほけん}だけです', 'Insurance only, today'),
    todo: said(
      '[confirm]を {押|お}します。{早|はや}く {役所|やくしょ}で {新|あたら}しく します。',
      'Press [confirm]. Renew the certificate at your town office soon.',
    ),
    why: said(
      `${day.ja}に {終|お}わりました。{後|あと}の 3か{月|げつ}は、{保険|ほけん}だけ わかります。{前|まえ}の {薬|くすり}などは {出|で}ません。{医者|いしゃ}に {話|はな}します。`,
      `It ended on ${day.en}. For three months more it shows your insurance, but no medical data: tell the doctor yourself.`,
    ),
  };
};

const certificateEnded = (context: Context): Said => {
  if (!cardOf(context).authentication) return NO_CERTIFICATE;
  const day = lastDay(cardOf(context));
  return {
    title: said('{電子証明書|でんししょうめいしょ}が {切|き}れました', 'The certificate has ended'),
    todo: TO_THE_DESK,
    why: said(
      `カードでは なく、{中|なか}の {電子証明書|でんししょうめいしょ}が ${day.ja}に {終|お}わりました。3か{月|げつ}より {前|まえ}です。{役所|やくしょ}で {新|あたら}しく します。お{金|かね}は いりません。`,
      `The card is good; the certificate inside ended on ${day.en}, over three months ago. Your town office renews it, free.`,
    ),
  };
};

const cardEnded = (context: Context): Said => {
  const day = dated(cardOf(context).expires);
  return {
    title: said('カードの {期限|きげん}が {切|き}れました', 'The card has ended'),
    todo: TO_THE_DESK,
    why: endsWithStay(context)
      ? said(
          `${day.ja}までの カードです。{在留|ざいりゅう}カードを {新|あたら}しく しても、{延|の}びません。{役所|やくしょ}で {作|つく}りなおします。1,000{円|えん}まで かかる ことが あります。`,
          `It ended on ${day.en}. A new residence card does not extend it: it must be made again, for up to 1,000 yen.`,
        )
      : said(
          `${day.ja}までの カードです。{新|あたら}しい カードを {申|もう}し{込|こ}みます。{役所|やくしょ}で {聞|き}けます。`,
          `It ended on ${day.en}. Apply for a new card; your town office helps with it.`,
        ),
  };
};

const TO_THE_DESK = said(
  'カードを {取|と}って、{受付|うけつけ}に {行|い}きます。{資格確認書|しかくかくにんしょ}が あれば、{出|だ}します。',
  'Take your card and go to the desk. Show a 資格確認書 if you have one.',
);

const NO_CERTIFICATE: Said = {
  title: said('{電子証明書|でんししょうめいしょ}が ありません', 'No certificate on the card'),
  todo: TO_THE_DESK,
  why: said(
    'カードは こわれて いません。{役所|やくしょ}で {電子証明書|でんししょうめいしょ}を {入|い}れて もらいます。',
    'The card is not broken. Have the certificate put on it at your town office.',
  ),
};
