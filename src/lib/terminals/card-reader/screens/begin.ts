import type { Context } from '../context';
import { SAYINGS } from '../sentences';
import { PLACING, TITLE } from '../wording';
import { again, cardBody, notice, screen, waiting, type Screens } from './draw';

/** A card that is not felt changes nothing on the glass. */
const idle = (step: 'ready' | 'card.loose') => (context: Context) =>
  screen(step, context, {
    title: TITLE,
    heading: `${context.facility.name}の${SAYINGS[step].heading}`,
    lines: PLACING[context.make.takes],
    body: cardBody(context, 'put'),
  });

/** From the idle screen with the facility's name [R16] to the card that is felt, or refused. */
export const begin: Screens<
  'ready' | 'card.loose' | 'card.reading' | 'card.notRead' | 'card.notMyNumber' | 'card.pulled'
> = {
  ready: idle('ready'),
  'card.loose': idle('card.loose'),
  'card.reading': waiting('card.reading', ['card', 'lock']),
  'card.notRead': notice('card.notRead', { tone: 'error', icon: 'card', code: '001' }),
  'card.notMyNumber': notice('card.notMyNumber', { tone: 'error', icon: 'card', code: '002' }),
  'card.pulled': notice('card.pulled', { tone: 'warning', icon: 'card' }, [again]),
};
