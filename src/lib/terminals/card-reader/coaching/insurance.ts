import { said, type Words } from '../../../words';
import { advice } from '../../../screen';
import { KEYS } from '../wording';
import { expired, expiry } from './dates';
import type { Coaches } from './said';

const REGISTRATION: Words = '{登録|とうろく}';
const RECEPTION: Words = '{受付|うけつけ}';

/** What the insurer knows: registration [R26, R1], dates, subsidies [R36, R37], and data that do not come [R42, R44, R45]. */
export const insurance: Coaches<
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
  'insurance.checking': () => ({
    title: said('insurance.checking.title'),
    todo: advice('insurance.checking.todo', []),
    why: said('insurance.checking.why'),
    words: ['{保険|ほけん}', '{確認|かくにん}しています'],
  }),
  'insurance.offer': () => ({
    title: said('insurance.offer.title'),
    todo: advice('insurance.offer.todo', ['touch.register']),
    why: said('insurance.offer.why'),
    words: [REGISTRATION, KEYS.register, KEYS['not-now']],
  }),
  'insurance.registering': () => ({
    title: said('insurance.registering.title'),
    todo: advice('insurance.registering.todo', []),
    why: said('insurance.registering.why'),
    words: [REGISTRATION, '{保険証|ほけんしょう}'],
  }),
  'insurance.registered': () => ({
    title: said('insurance.registered.title'),
    todo: advice('insurance.registered.todo', ['touch.next']),
    why: said('insurance.registered.why'),
    words: [REGISTRATION, KEYS.next],
  }),
  'insurance.expiry': expiry,
  'insurance.subsidy': () => ({
    title: said('insurance.subsidy.title'),
    todo: advice('insurance.subsidy.todo', ['touch.use', 'touch.not-use']),
    why: said('insurance.subsidy.why'),
    words: ['{受給者証|じゅきゅうしゃしょう}', KEYS.use, KEYS['not-use']],
  }),
  'insurance.expired': expired,
  'insurance.noData': () => ({
    title: said('insurance.noData.title'),
    todo: advice('insurance.noData.todo', ['take']),
    why: said('insurance.noData.why'),
    trouble: true,
    words: ['{保険|ほけん}', '{情報|じょうほう}', RECEPTION],
  }),
  'insurance.notRegistered': () => ({
    title: said('insurance.notRegistered.title'),
    todo: advice('insurance.notRegistered.todo', ['take']),
    why: said('insurance.notRegistered.why'),
    trouble: true,
    words: [REGISTRATION, '{保険証|ほけんしょう}', RECEPTION],
  }),
};
