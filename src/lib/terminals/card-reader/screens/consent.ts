import type { Consent } from '../../../world';
import type { Context } from '../context';
import { asked } from '../senses';
import { SAYINGS } from '../sentences';
import { ASIDES, CONSENTS, PRESCRIPTIONS } from '../wording';
import { back, key, notice, question, screen, type Screens } from './draw';

const aside = ASIDES.consent;

const seenBy = ({ facility }: Context) => `${facility.name}が{確認|かくにん}する{情報|じょうほう}です。`;

const asking = (item: Consent) => (context: Context) => {
  const step = `consent.${item}` as const;
  return screen(step, context, {
    aside,
    lines: [...(SAYINGS[step].lines ?? []), seenBy(context)],
    ...question([key('agree', 'choice'), key('disagree', 'choice')], 2),
  });
};

/** What the doctor may see, and how the prescription comes. Yes and no look alike. */
export const consent: Screens<
  | 'consent.offer'
  | `consent.${Consent}`
  | 'consent.highCost'
  | 'consent.prescription'
  | 'consent.noPrescription'
> = {
  'consent.offer': (context) =>
    screen('consent.offer', context, {
      aside,
      lines: [
        asked(context)
          .map((item) => CONSENTS[item].words)
          .join('、'),
        seenBy(context),
      ],
      ...question(
        [key('agree-all', 'choice'), key('choose-each', 'choice'), key('disagree-all', 'choice')],
        1,
      ),
    }),
  'consent.surgery': asking('surgery'),
  'consent.treatment': asking('treatment'),
  'consent.medicine': asking('medicine'),
  'consent.checkup': asking('checkup'),
  'consent.highCost': (context) =>
    screen('consent.highCost', context, {
      aside,
      ...question([key('provide', 'choice'), key('not-provide', 'choice')], 2),
    }),
  'consent.prescription': (context) =>
    screen('consent.prescription', context, {
      aside: ASIDES.prescription,
      lines: [PRESCRIPTIONS[context.facility.kind === 'pharmacy' ? 'brought' : 'issued']],
      ...question(
        [
          key('prescription.electronic', 'choice', { icon: 'card' }),
          key('prescription.paper', 'choice', { icon: 'paper' }),
        ],
        2,
      ),
    }),
  'consent.noPrescription': notice('consent.noPrescription', { tone: 'warning', icon: 'paper' }, [back], {
    aside: ASIDES.prescription,
  }),
};
