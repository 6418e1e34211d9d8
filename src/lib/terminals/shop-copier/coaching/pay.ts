import type { Coaching } from '../../../screen';
import { at, MACHINE_COINS } from '../../../world';
import type { Context } from '../context';
import { fee, lying, paidIn } from '../senses';
import { KEYS } from '../wording';
import { said, yen, type Coaches } from './said';

const FEE = '{料金|りょうきん}';
const E_MONEY = '{電子|でんし}マネー';

/** Paying: P15, with E26 and E27. */
export const pay: Coaches<'pay.method' | 'pay.cash' | 'pay.eMoney' | 'pay.readingEMoney' | 'pay.short'> = {
  'pay.method': (context) => ({
    title: said('どう {払|はら}いますか', 'How will you pay?'),
    todo: said(
      'お{金|かね}なら [cash]、{電子|でんし}マネーの カードなら [e-money]を {押|お}します。',
      'With coins: press [cash]. With an e-money card: press [e-money].',
    ),
    why: said(
      `${yen(fee(context)).ja}です。{使|つか}える {電子|でんし}マネーは、{店|みせ}で ちがいます。100{円玉|えんだま}が あると {安心|あんしん}です。`,
      `It costs ${yen(fee(context)).en}. Which e-money works differs from shop to shop; 100 yen coins always do.`,
    ),
    words: [KEYS.cash, KEYS['e-money'], FEE],
  }),
  'pay.cash': cash,
  'pay.eMoney': eMoney,
  'pay.readingEMoney': () => ({
    title: said('{電子|でんし}マネーを {読|よ}んで います', 'Reading the e-money card'),
    todo: said('{待|ま}ちます。カードに さわりません。', 'Wait. Leave the card where it is.'),
    why: said(
      '{早|はや}く {取|と}ると、{払|はら}えません。その ときは、もう {一度|いちど} {置|お}きます。',
      'If you take it too early, nothing is paid. Then you only lay it down again.',
    ),
    words: [E_MONEY, '{動|うご}かさないでください'],
  }),
  'pay.short': (context) => {
    const [, card] = lying(context, 'e-money-reader', 'transit-card') ?? [];
    const balance = card?.kind === 'transit-card' ? card.balance : null;
    return {
      title: said('{電子|でんし}マネーが {足|た}りません', 'Not enough e-money'),
      todo: said(
        'お{金|かね}で {払|はら}うなら [cash]、やめるなら [cancel]を {押|お}します。',
        'Press [cash] to pay with coins, or [cancel] to stop.',
      ),
      why:
        balance === null
          ? said('{電子|でんし}マネーは {減|へ}って いません。', 'Nothing was taken from your e-money card.')
          : said(
              `カードは ${yen(balance).ja}、{料金|りょうきん}は ${yen(fee(context)).ja}です。カードの お{金|かね}は {減|へ}って いません。`,
              `The card holds ${yen(balance).en}; the paper costs ${yen(fee(context)).en}. Nothing was taken from the card.`,
            ),
      trouble: true,
      words: ['{残高|ざんだか}', KEYS.cash, KEYS.cancel],
    };
  },
};

function cash(context: Context): Coaching {
  const missing = fee(context) - paidIn(context);
  const { notes, payments } = context.make;
  const words = [FEE, KEYS.print, KEYS.cancel];
  if (missing <= 0)
    return {
      title: said('お{金|かね}は これで {足|た}ります', 'Enough money is in'),
      todo: said('[print]を {押|お}します。', 'Press [print].'),
      why:
        missing === 0
          ? said(
              '{押|お}すと、{印刷|いんさつ}が {始|はじ}まります。もう お{金|かね}は {返|かえ}りません。',
              'Printing starts with this key. After it there is no refund.',
            )
          : said(
              `おつりは ${yen(-missing).ja}です。{最後|さいご}に {出|で}ます。[print]の {後|あと}は、お{金|かね}は {返|かえ}りません。`,
              `Your change of ${yen(-missing).en} comes at the end. After [print] there is no refund.`,
            ),
      words,
    };
  if (missing > inHand(context))
    return {
      title: said('お{金|かね}が {足|た}りません', 'Not enough money'),
      todo: payments.includes('e-money')
        ? said(
            `あと ${yen(missing).ja} {足|た}りません。やめるなら [cancel]、{電子|でんし}マネーなら [back]を {押|お}します。`,
            `${yen(missing).en} are missing. Press [cancel] to stop, or [back] to pay with e-money.`,
          )
        : said(
            `あと ${yen(missing).ja} {足|た}りません。[cancel]を {押|お}します。`,
            `${yen(missing).en} are missing. Press [cancel].`,
          ),
      why: said(
        '{入|い}れた お{金|かね}は {全部|ぜんぶ} {返|かえ}ります。{店|みせ}は ふつう {両替|りょうがえ}を しません。{次|つぎ}は 100{円玉|えんだま}を {持|も}って {来|き}ます。',
        'All you put in comes back. Shops rarely change money: next time bring 100 and 500 yen coins.',
      ),
      trouble: true,
      words,
    };
  return {
    title: said('お{金|かね}を {入|い}れます', 'Put the money in'),
    todo: paidIn(context)
      ? said(`あと ${yen(missing).ja} {入|い}れます。`, `Put in ${yen(missing).en} more.`)
      : said(`${yen(missing).ja}を {入|い}れます。`, `Put in ${yen(missing).en}.`),
    why: notes.includes(1000)
      ? said(
          '1{円|えん}と 5{円|えん}、{千円札|せんえんさつ}より {大|おお}きい お{札|さつ}は {使|つか}えません。[cancel]で {全部|ぜんぶ} {返|かえ}ります。',
          'No 1 or 5 yen coins, and no note above 1,000 yen. Until you print, [cancel] gives everything back.',
        )
      : said(
          '1{円|えん}、5{円|えん}、お{札|さつ}は {使|つか}えません。[cancel]で {全部|ぜんぶ} {返|かえ}ります。',
          'No 1 or 5 yen coins and no notes. Until you print, [cancel] gives everything back.',
        ),
    words,
  };
}

/** Yen in the hand that this machine takes. */
const inHand = ({ belongings, make }: Context): number =>
  at(belongings, 'hand').reduce(
    (total, [, thing]) =>
      (thing.kind === 'coin' && MACHINE_COINS.includes(thing.yen)) ||
      (thing.kind === 'note' && make.notes.includes(thing.yen))
        ? total + thing.yen
        : total,
    0,
  );

function eMoney(context: Context): Coaching {
  const words = [E_MONEY, FEE, KEYS.back];
  if (lying(context, 'e-money-reader') && !lying(context, 'e-money-reader', 'transit-card'))
    return {
      title: said('カードが ちがいます', 'Not this card'),
      todo: said(
        'この カードを {取|と}って、{電子|でんし}マネーの カードを {置|お}きます。',
        'Take it back and lay your e-money card there.',
      ),
      why: said(
        'マイナンバーカードや {在留|ざいりゅう}カードに、お{金|かね}は {入|はい}って いません。',
        'A My Number Card or a residence card holds no money.',
      ),
      trouble: true,
      words,
    };
  const has = Object.values(context.belongings).some(({ thing }) => thing.kind === 'transit-card');
  return {
    title: said('{電子|でんし}マネーで {払|はら}います', 'Pay with e-money'),
    todo: has
      ? said(
          '{電子|でんし}マネーの カードを {置|お}いて、{手|て}を はなします。',
          'Lay your e-money card on the e-money reader and let go.',
        )
      : said('[back]を {押|お}します。{次|つぎ}に [cash]です。', 'Press [back]. Then press [cash].'),
    why: has
      ? said(
          'お{金|かね}の {入|はい}った カードです。マイナンバーカードでは ありません。',
          'It is the card with money on it, not your My Number Card.',
        )
      : said(
          '{今日|きょう}は {電子|でんし}マネーの カードを {持|も}って いません。お{金|かね}で {払|はら}います。',
          'You have no e-money card with you today, so pay with coins.',
        ),
    words,
  };
}
