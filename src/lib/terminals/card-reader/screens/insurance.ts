import { use } from '../senses';
import { ASIDES, EXPIRY } from '../wording';
import { key, next, notice, question, screen, taking, waiting, type Screens } from './draw';

const aside = ASIDES.insurance;

/** What the insurer knows: registration, the end of the certificate, subsidies, and why not. */
export const insurance: Screens<
  | 'insurance.checking'
  | 'insurance.offer'
  | 'insurance.registering'
  | 'insurance.registered'
  | 'insurance.expiry'
  | 'insurance.subsidy'
  | 'insurance.expired'
  | 'insurance.noData'
  | 'insurance.notRegistered'
> = {
  'insurance.checking': waiting('insurance.checking', ['card', 'insurance'], { aside }),
  'insurance.offer': (context) =>
    screen('insurance.offer', context, {
      aside,
      ...question(
        [key('register', 'choice', { icon: 'insurance' }), key('not-now', 'choice', { icon: 'clock' })],
        2,
      ),
    }),
  'insurance.registering': waiting('insurance.registering', ['card', 'insurance'], { aside }),
  'insurance.registered': notice('insurance.registered', { tone: 'done' }, [next], { aside }),
  'insurance.expiry': (context) =>
    screen('insurance.expiry', context, {
      aside,
      lines: EXPIRY[use(context) === 'grace' ? 'grace' : 'ending'],
      body: { kind: 'notice', tone: 'warning', icon: 'clock' },
      keys: [key('confirm', 'go')],
    }),
  'insurance.subsidy': (context) =>
    screen('insurance.subsidy', context, {
      aside,
      lines: context.person.subsidy === undefined ? [] : [context.person.subsidy],
      ...question([key('use', 'choice'), key('not-use', 'choice')], 2),
    }),
  'insurance.expired': notice('insurance.expired', { tone: 'error', icon: 'clock', code: '006' }, [], {
    aside,
  }),
  'insurance.noData': taking('insurance.noData', { aside }),
  'insurance.notRegistered': taking('insurance.notRegistered', { aside }),
};
