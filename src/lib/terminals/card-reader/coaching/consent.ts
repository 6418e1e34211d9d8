import type { Consent } from '../../../world';
import { said, type Text } from '../../../words';
import { advice } from '../../../screen';
import { electronicOnFile } from '../senses';
import { isPharmacy } from '../seen';
import { CONSENTS, KEYS } from '../wording';
import type { Coaches } from './said';

/** What may be seen, by whom, how long [R10, R14, R120], and how the prescription comes [R3]. No is always an answer. */
export const consent: Coaches<
  | 'consent.offer'
  | `consent.${Consent}`
  | 'consent.highCost'
  | 'consent.prescription'
  | 'consent.noPrescription'
> = {
  'consent.offer': (context) => ({
    title: said('consent.offer.title'),
    todo: advice('consent.offer.todo', ['touch.agree-all', 'touch.disagree-all', 'touch.choose-each']),
    why: isPharmacy(context) ? said('consent.offer.why.pharmacist') : said('consent.offer.why.doctor'),
    words: [KEYS['agree-all'], KEYS['choose-each'], KEYS['disagree-all']],
  }),
  'consent.surgery': asked('surgery', said('consent.surgery.title'), said('consent.surgery.why')),
  'consent.treatment': asked('treatment', said('consent.treatment.title'), said('consent.treatment.why')),
  'consent.medicine': asked('medicine', said('consent.medicine.title'), said('consent.medicine.why')),
  'consent.checkup': asked('checkup', said('consent.checkup.title'), said('consent.checkup.why')),
  'consent.highCost': () => ({
    title: said('consent.highCost.title'),
    todo: advice('consent.highCost.todo', ['touch.provide']),
    why: said('consent.highCost.why'),
    words: ['{限度額|げんどがく}', KEYS.provide, KEYS['not-provide']],
  }),
  'consent.prescription': (context) => ({
    title: said('consent.prescription.title'),
    ...(isPharmacy(context)
      ? {
          todo: electronicOnFile(context)
            ? advice('consent.prescription.todo.electronic', ['touch.prescription.electronic'])
            : advice('consent.prescription.todo.paper', ['touch.prescription.paper']),
          why: said('consent.prescription.why.pharmacy'),
        }
      : {
          todo: advice('consent.prescription.todo.either', [
            'touch.prescription.electronic',
            'touch.prescription.paper',
          ]),
          why: said('consent.prescription.why.doctor'),
        }),
    words: [KEYS['prescription.electronic'], KEYS['prescription.paper']],
  }),
  'consent.noPrescription': () => ({
    title: said('consent.noPrescription.title'),
    todo: advice('consent.noPrescription.todo', ['touch.back', 'touch.prescription.paper']),
    why: said('consent.noPrescription.why'),
    trouble: true,
    words: [KEYS['prescription.paper'], KEYS.back],
  }),
};

function asked(item: Consent, title: Text, why: Text) {
  return () => ({
    title,
    todo: advice('consent.asked.todo', ['touch.agree', 'touch.disagree']),
    why,
    words: [CONSENTS[item].words, KEYS.agree, KEYS.disagree],
  });
}
