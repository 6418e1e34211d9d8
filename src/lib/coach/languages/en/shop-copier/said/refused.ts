// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const refused: Lessons['said'] = {
  'refusals.unusable.no-certificate.title': 'No certificate on the card',
  'refusals.unusable.no-certificate.todo':
    'Press [finish]. Have the certificate put on the card at your town office.',
  'refusals.unusable.no-certificate.why':
    'The chip holds no electronic certificate, and the copier knows you by it. The card is not broken.',
  'refusals.unusable.no-PIN.title': 'A card without a PIN',
  'refusals.unusable.no-PIN.todo': 'Press [finish]. Get the paper at the counter of your town office.',
  'refusals.unusable.no-PIN.why':
    'It is a face-recognition card (顔認証): good at hospitals, not at copiers. The office can change it to one with a PIN.',
  'refusals.unusable.card-ended-with-the-stay.title': 'The card ended with your stay',
  'refusals.unusable.card-ended-with-the-stay.todo':
    'Press [finish]. Go to the office with this card and your residence card.',
  'refusals.unusable.card-ended-with-the-stay.why':
    'It ended on [day]. A new residence card does not extend it: it must be made again, for up to 1,000 yen. Next time, go before the date.',
  'refusals.unusable.card-has-ended.title': 'The card has expired',
  'refusals.unusable.card-has-ended.todo':
    'Press [finish]. Apply for a new card; your town office helps with it.',
  'refusals.unusable.card-has-ended.why':
    'It ended on [day]. The whole card has to be made new, not only the certificate inside.',
  'refusals.unusable.certificate-has-ended.title': 'The certificate has expired',
  'refusals.unusable.certificate-has-ended.todo':
    'Press [finish]. Renew it at your town office: bring the card and know your PINs.',
  'refusals.unusable.certificate-has-ended.why':
    'The card itself is good; the certificate inside ended on [day]. It lasts about five years.',
  'refusals.noService.title.home': 'Your town does not offer it',
  'refusals.noService.todo.home': 'Press [finish]. Get the paper at the counter of your town office.',
  'refusals.noService.why.home':
    'Some towns do not take part, and another shop will not help. Nothing is wrong with your card.',
  'refusals.noService.title.noRegister': 'That key was for a 戸籍',
  'refusals.noService.todo.noRegister': 'Press [finish] and begin again. This time choose [home].',
  'refusals.noService.why.noRegister':
    '[elsewhere] is for the family register of Japanese nationals. Nothing is wrong with your card.',
  'refusals.noService.title.register': 'Not from the town of your 本籍',
  'refusals.noService.todo.register': 'Press [finish]. Ask the office of the town that keeps your 戸籍.',
  'refusals.noService.why.register':
    'The town that keeps your 戸籍 does not take part. Nothing is wrong with your card.',
  'refused-paper.another.title': 'Not this paper',
  'refused-paper.another.todo': 'Press [back] and choose another.',
  'refused-paper.no-seal.title': 'No seal is registered',
  'refused-paper.no-seal.todo': 'Press [finish]. First register a seal (印鑑) at your town office.',
  'refused-paper.no-seal.why':
    'This paper says which seal is yours. The office has none from you yet, so there is nothing to print.',
  'refused-paper.no-tax.title': 'No tax record',
  'refused-paper.no-tax.todo': 'Press [finish]. Ask at the tax counter of your town office.',
  'refused-paper.no-tax.why.moved':
    'You came to this town after 1 January, so it has no record of you yet. If you lived in Japan then, ask your former town.',
  'refused-paper.no-tax.why.usual':
    'The town has no tax return or declaration from you. People without any income have to declare that too.',
  'refused-paper.no-register.title': 'You have no 戸籍',
  'refused-paper.no-register.todo': 'Press [back]. To show your family, take 「住民票の写し」.',
  'refused-paper.no-register.why':
    'A 戸籍 is the family register of Japanese nationals. Foreign residents use the residence record with [household].',
  'refused-paper.kept-elsewhere.title': 'Your 戸籍 is kept elsewhere',
  'refused-paper.kept-elsewhere.todo': 'Press [finish] and begin again. This time choose [elsewhere].',
  'refused-paper.kept-elsewhere.why.registered':
    'A 戸籍 comes from the town of your 本籍, not from the town where you live.',
  'refused-paper.kept-elsewhere.why.usual':
    'A 戸籍 comes from the town of your 本籍, not from where you live. The first time you must register, and wait some days.',
  'refused-paper.not-registered.title': 'Registration comes first',
  'refused-paper.not-registered.todo':
    'Press [finish]. Apply once for 「利用登録申請」, on a copier or a computer.',
  'refused-paper.not-registered.why':
    'It is needed once, when another town keeps your 戸籍, and takes about five working days. It cannot be practised here yet.',
  'refused-paper.register-closed.title': 'Not at this hour',
  'refused-paper.register-closed.todo.weekdays':
    'Press [finish]. Come back from Monday to Friday, [from] to [to].',
  'refused-paper.register-closed.todo.usual': 'Press [finish]. Come back between [from] and [to].',
  'refused-paper.register-closed.why':
    'Many towns issue a 戸籍 only by day, and not on holidays. Other papers work now.',
  'things.copy': 'the copy',
  'things.my-number-card': 'your My Number Card',
  'things.residence-card': 'your residence card',
  'things.transit-card': 'your e-money card',
  'things.money': 'your money',
  'things.memo': 'your memo',
  'things.phone': 'your phone',
  'things.eligibility-notice': 'your insurance notice',
  'things.eligibility-certificate': 'your insurance certificate',
  'things.statement': 'your statement',
  'things.prescription': 'your prescription',
  'things.paper': 'the certificate',
  'things.receipt': 'the receipt',
  'things.rest': 'what is left',
  'remarks.wrongCoin': '1 and 5 yen coins are not taken. It fell into the change tray: take it back.',
  'remarks.wrongNote': 'This note is not taken. It came back: take it.',
  'remarks.notNow': 'This is not the moment to pay. Your money came back: take it.',
  'remarks.noHelp':
    'The staff may not help with the screens, so that they see nothing of yours. They do help when paper runs out or jams.',
};

export default refused;
