// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const asked: Lessons['said'] = {
  'insurance.checking.title': 'Looking up your insurance',
  'insurance.checking.todo': 'Wait. Leave the card where it is.',
  'insurance.checking.why': 'It knows you. Now it asks which insurance you have.',
  'insurance.offer.title': 'Registering, the first time',
  'insurance.offer.todo': 'Press [register].',
  'insurance.offer.why':
    'Registering is done here and now, free, without papers. With [not-now] the card is no insurance card today.',
  'insurance.registering.title': 'Registering',
  'insurance.registering.todo': 'Wait. Leave the card where it is.',
  'insurance.registering.why': 'This happens once. At your next visit it is not asked.',
  'insurance.registered.title': 'Registered',
  'insurance.registered.todo': 'Press [next].',
  'insurance.registered.why':
    'From now on this card is your insurance card, at other hospitals and pharmacies too.',
  'insurance.subsidy.title': 'Help with the cost',
  'insurance.subsidy.todo': 'To use it, press [use]; if not, [not-use].',
  'insurance.subsidy.why':
    'Your town pays part, for children and some others. Some places still want the certificate on paper: bring it too.',
  'insurance.noData.title': 'No insurance data',
  'insurance.noData.todo': 'Take your card. At the desk you can show something else.',
  'insurance.noData.why':
    'The card is fine. After a change of job or insurance the data come late: often days, up to two weeks or so.',
  'insurance.notRegistered.title': 'Not registered today',
  'insurance.notRegistered.todo': 'Take your card, and talk to the desk.',
  'insurance.notRegistered.why':
    'Changed your mind? Put the card there again and register. People who do not register use a 資格確認書.',
  'dates.endingStay.title': 'The card ends soon',
  'dates.endingStay.todo': 'Press [confirm]. Have the card extended at your town office before [day].',
  'dates.endingStay.why':
    'No letter comes. Bring the new residence card, this one and your PINs. Still applying? Ask before that day: one day late means a new card.',
  'dates.ending.title': 'The certificate ends soon',
  'dates.ending.todo': 'Press [confirm]. Have it renewed at your town office by [day].',
  'dates.ending.why':
    'Today all works. You can renew from three months before the end. It is free: bring the card and know your PINs.',
  'dates.grace.title': 'Insurance only, today',
  'dates.grace.todo': 'Press [confirm]. Renew the certificate at your town office soon.',
  'dates.grace.why':
    'It ended on [day]. For three months more it shows your insurance, but no medical data: tell the doctor yourself.',
  'dates.certificateEnded.title': 'The certificate has ended',
  'dates.certificateEnded.why':
    'The card is good; the certificate inside ended on [day], over three months ago. Your town office renews it, free.',
  'dates.cardEnded.title': 'The card has ended',
  'dates.cardEnded.why.stay':
    'It ended on [day]. A new residence card does not extend it: it must be made again, for up to 1,000 yen.',
  'dates.cardEnded.why.usual': 'It ended on [day]. Apply for a new card; your town office helps with it.',
  'dates.toTheDesk': 'Take your card and go to the desk. Show a 資格確認書 if you have one.',
  'dates.noCertificate.title': 'No certificate on the card',
  'dates.noCertificate.why': 'The card is not broken. Have the certificate put on it at your town office.',
  'consent.offer.title': 'May they see your records?',
  'consent.offer.todo': 'All: [agree-all]. None: [disagree-all]. Some: [choose-each].',
  'consent.offer.why.pharmacist':
    'The pharmacist sees them, for 24 hours only; next time it asks again. Say no, and you get the same medicine at the same price.',
  'consent.offer.why.doctor':
    'The doctor sees them, for 24 hours only; next time it asks again. Say no, and you get the same care at the same price.',
  'consent.surgery.title': 'Operations',
  'consent.surgery.why':
    'Operations you have had. You may keep them to yourself, and tell the doctor what matters.',
  'consent.treatment.title': 'Treatment and medicine',
  'consent.treatment.why':
    'What other hospitals did and prescribed, some years back. Only what your insurance paid for.',
  'consent.medicine.title': 'Medicine',
  'consent.medicine.why':
    'Medicine you were given before: it shows what is double and what must not be mixed. Or say no, and show your medicine notebook (お薬手帳).',
  'consent.checkup.title': 'Health checks',
  'consent.checkup.why':
    'Results of health checks from the age of 40, about five years of them. If you had none, there is nothing to see.',
  'consent.highCost.title': 'The ceiling of your bill',
  'consent.highCost.todo': 'Press [provide].',
  'consent.highCost.why':
    'However much it costs, you pay no more than your ceiling (限度額). Only old screens ask; newer readers apply it anyway.',
  'consent.prescription.title': 'Electronic or paper?',
  'consent.prescription.todo.electronic': 'You have none on paper: press [prescription.electronic].',
  'consent.prescription.todo.paper': 'You have it on paper: press [prescription.paper].',
  'consent.prescription.why.pharmacy':
    'Choose what you got at the hospital. Either is good for four days, the day of issue included.',
  'consent.prescription.todo.either': 'Press [prescription.electronic] or [prescription.paper].',
  'consent.prescription.why.doctor':
    'Electronic: no paper, you put the card down at the pharmacy; not all take it. Either is good for four days, the day of issue included.',
  'consent.noPrescription.title': 'Not an electronic one',
  'consent.noPrescription.todo': 'Press [back]. Then press [prescription.paper].',
  'consent.noPrescription.why': 'If you got it on paper, there is no electronic one. Nothing is lost.',
  'consent.asked.todo': 'To show it, press [agree]; if not, [disagree]. Either is fine.',
};

export default asked;
