// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const desk: Lessons['said'] = {
  'step-card.ask':
    'Ask at the reception: 「すみません、{教|おし}えて ください。」 They may not hold your card or type your PIN. They can check your face themselves (目視確認). Never tell anybody your PIN.',
  'staffOnly.title': 'A screen for the staff',
  'staffOnly.todo': 'Press [back].',
  'staffOnly.why': 'It wants the hospital’s own password, not your PIN. Type nothing here.',
  'done.take.title': 'Take the card back',
  'done.take.todo': 'Take the card now and put it away.',
  'done.take.why': 'People do forget it here. Take it now, not when you leave.',
  'done.calling.title': 'The card is still there',
  'done.calling.todo': 'Take your card.',
  'done.calling.why': 'The reader is calling you. A real one may not: always look for your card last.',
  'done.prescription.title': 'Hand over the prescription',
  'done.prescription.todo': 'Put the paper prescription on the desk.',
  'done.prescription.why':
    'The reader takes no paper; the people here do. It is good for four days, the day of issue included.',
  'done.goodbye.title.pharmacy': 'You are checked in',
  'done.goodbye.todo.pharmacy': 'Press [finish], and wait for your medicine.',
  'done.goodbye.why.pharmacy':
    'Show your medicine notebook (お薬手帳) too, if you have one. At the next visit you do this again.',
  'done.goodbye.title.hospital': 'The reader is done',
  'done.goodbye.todo.hospital': 'Press [finish].',
  'done.goodbye.why.hospital':
    'The reader is not the check-in. In real life, hand in your patient card (診察券) and any subsidy papers too; this practice has none. You use the reader at every visit.',
  'desk.ask.title': 'Show something at the desk',
  'desk.looking.title': 'They are looking at it',
  'desk.looking.todo': 'Wait.',
  'desk.looking.why': 'You may still put more beside it.',
  'desk.openFirst.title': 'Open the page first',
  'desk.openFirst.todo': 'Take the phone, open your insurance page, and put it back beside the card.',
  'desk.openFirst.why':
    'MynaPortal has an insurance page. Unlock the phone yourself. You can keep the page as a PDF for such days.',
  'desk.fillFirst.title': 'Not filled in yet',
  'desk.notEnough.title': 'That is not enough',
  'desk.form.title': 'A form to fill in',
  'desk.return.title': 'Take your things back',
  'desk.return.todo': 'Take everything that lies on the desk.',
  'desk.return.why': 'Cards and phones get forgotten here. A form you filled in stays with them.',
  'desk.toShow.certificate': 'Put the 資格確認書 on the desk.',
  'desk.toShow.phone': 'Open the insurance page on your phone. Put the phone and your card on the desk.',
  'desk.toShow.notice': 'Put the 資格情報のお知らせ and your card on the desk, together.',
  'desk.toShow.nothing': 'Say to the desk: [speak.have-none]',
  'desk.phoneAndCard': 'Put the phone and your card on the desk, together.',
  'desk.ladder':
    'A 資格確認書 is enough alone. The MynaPortal page or a 資格情報のお知らせ counts only with the card. With none of them you fill in a form.',
  'desk.certificateOnly':
    'Your card does not count today, so you need a 資格確認書. Your insurer or town issues it, free.',
  'desk.registerAfterAll':
    'Put the card on the reader again and you can still register. People who do not register use a 資格確認書.',
  'desk.lookAlike':
    '資格確認書 and 資格情報のお知らせ look alike. Only the 資格確認書 counts alone; all else counts beside the card.',
  'desk.write.todo': 'Take the form and fill it in. Put it on the desk with your card.',
  'desk.write.why':
    'With this form (申立書) you say which insurance you have, as far as you know. You pay your usual share, and bring the number later.',
  'desk.cardToo.title': 'The card too',
  'desk.cardToo.todo': 'Put your My Number Card on the desk as well.',
  'desk.notAlone.title': 'Not enough by itself',
  'desk.notAlone.todo': 'Put the 資格確認書 on the desk.',
  'desk.byPapers.title': 'You are checked in',
  'desk.byPapers.todo': 'Press [finish].',
  'desk.byPapers.why':
    'You pay your usual share. In real life, hand in your patient card (診察券) too; this practice has none.',
  'desk.inFull.title': 'You pay in full today',
  'desk.inFull.todo': 'Press [finish]. Keep the receipt you will get.',
  'desk.inFull.why':
    'You are looked after all the same. Show proof later and the rest comes back; when and where may differ from place to place.',
};

export default desk;
