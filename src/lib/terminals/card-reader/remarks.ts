import type { TerminalEvent } from '../../screen';
import { at } from '../../world';
import type { Text } from '../../words';
import type { Context } from './context';
import { amiss, isSlot } from './seen';

const NOT_PUSHED: Text = {
  ja: '「ピッ」と {鳴|な}って いません。カードを {奥|おく}まで {押|お}します。',
  en: 'No beep. Push the card in to the end.',
};

/** What is seen of a card that stands wrongly in the slot, before it is pushed in and refused. */
const STANDS_WRONG: Record<NonNullable<ReturnType<typeof amiss>>, Text> = {
  side: {
    ja: 'カードの {写真|しゃしん}が、あなたの ほうを {向|む}いて います。この {向|む}きでは {読|よ}めません。',
    en: 'The photo faces you. The card can’t be read this way round.',
  },
  case: {
    ja: 'カードが ケースに {入|はい}って います。この ままでは {読|よ}めません。',
    en: 'The card is still in its case. It can’t be read like that.',
  },
  'other card': {
    ja: 'これは マイナンバーカードでは ありません。',
    en: 'This is not your My Number Card.',
  },
};

const STAFF_TAKE_NO_CARD: Text = {
  ja: '{受付|うけつけ}の {人|ひと}は、カードを {持|も}ちません。カードを {取|と}って、{自分|じぶん}で {機械|きかい}に {置|お}きます。',
  en: 'The staff may not hold your card. Take it back and put it on the reader yourself.',
};

const READER_FIRST: Text = {
  ja: 'この {練習|れんしゅう}では、{先|さき}に カードを {機械|きかい}に {置|お}きます。',
  en: 'In this practice, your card goes on the reader first.',
};

/** Why what was just put there is not taken, unless the reader or the desk says so itself a moment later. */
export function remark(context: Context, event: TerminalEvent): Text | null {
  const [verb, kind, place] = event.type.split('.');
  if (verb !== 'put') return null;
  if (place === 'card-reader') return inSlot(context);
  return place === 'desk' ? atDesk(context, kind) : null;
}

function inSlot(context: Context): Text | null {
  if (!isSlot(context) || at(context.belongings, 'card-inside').length > 0) return null;
  const what = amiss(context);
  return what === null ? NOT_PUSHED : STANDS_WRONG[what];
}

/** Papers help only when the reader did not; a prescription is taken whenever it comes. */
function atDesk({ eligible, refused }: Context, kind: string | undefined): Text | null {
  if (kind === 'prescription' || eligible || refused !== null) return null;
  return kind === 'my-number-card' ? STAFF_TAKE_NO_CARD : READER_FIRST;
}
