import type { Card } from '../../../card';
import { labelledWith, type Coaching } from '../../../screen';
import { at, myNumberCard } from '../../../world';
import type { Text } from '../../../words';
import type { Context } from '../context';
import type { Step } from '../step';
import { KEYS, TITLE } from '../wording';

/** A part of the coaching: what the coach says at some steps. */
export type Coaches<S extends Step> = Record<S, (context: Context) => Coaching>;

/** The two languages, with the labels of the copier's keys. */
export const said = labelledWith({ ...KEYS, government: TITLE.government });

export const yen = (amount: number): Text => ({
  ja: `${amount.toLocaleString('ja-JP')}{円|えん}`,
  en: `${amount.toLocaleString('en')} yen`,
});

/** The My Number Card and whether it is in its case, wherever it is now. */
export function myCard({ belongings, person }: Context): { card: Card; cased: boolean } {
  return myNumberCard(belongings) ?? { card: person.card, cased: false };
}

/** What comes before anything else while a card lies on the copy glass, where nothing reads it. */
export function onGlass({ belongings }: Pick<Context, 'belongings'>): Omit<Coaching, 'words'> | null {
  if (!at(belongings, 'copy-glass').some(([, { kind }]) => kind.endsWith('card'))) return null;
  return {
    title: said('カードが ガラスに あります', 'Your card is on the glass'),
    todo: said(
      'カードが コピーの ガラスに あります。まず {取|と}ります。',
      'Your card is on the copy glass. Take it back first.',
    ),
    why: said(
      'ガラスは コピーの ための {所|ところ}です。カードは {読|よ}みません。カードを {置|お}く {所|ところ}は {別|べつ}に あります。',
      'The glass is for copying and does not read the card. The card pad is another place.',
    ),
    trouble: true,
  };
}
