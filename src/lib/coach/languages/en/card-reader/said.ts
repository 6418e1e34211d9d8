// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { Lessons } from '../../../lessons';

const said: Lessons['said'] = {
  'card.reading.title': 'Reading the card',
  'card.reading.todo': 'Wait, and take your hand off the card.',
  'card.reading.why':
    'The card stays on the reader until the very end. Take it early, and everything starts again.',
  'card.pulled.title': 'Taken too early',
  'card.pulled.todo': 'Put the card back, and leave it there until the end.',
  'card.pulled.why': 'No harm done: it only starts again. [again] brings back the first screen.',
  'card.pushOn.title': 'Not in yet',
  'card.pushOn.todo': 'Push the card in, all the way.',
  'card.pushOn.why': 'No beep yet. A card that only stands in the slot is not there for the reader.',
  'card.beforePushed.side': 'Pushed in like this it would be refused. Make it look like the picture.',
  'card.beforePushed.case': 'Pushed in like this it would be refused: it is not read through a case.',
  'card.beforePushed.other-card':
    'Pushed in, it would be refused. On the My Number Card you read 「個人番号カード」.',
  'card.onDesk.title': 'Put the card in yourself',
  'card.onDesk.todo': 'Take your card back from the desk and put it on the reader.',
  'card.onDesk.why': 'The staff may not hold your card, and may never ask for your PIN.',
  'card.lay.title': 'Put the card down',
  'card.lay.todo.cased': 'Take the card out of its case. Lay it on the tray, photo up.',
  'card.lay.todo.bare': 'Lay the card on the tray, photo up.',
  'card.lay.why':
    'A short ピッ: the card was felt. A long ピーッ: it was refused. Which way it lies differs from machine to machine; look at the picture.',
  'card.stand.title': 'Put the card in',
  'card.stand.todo.cased':
    'Take the card out of its case. Put it in, photo towards the machine, and push to the end.',
  'card.stand.todo.bare': 'Put the card in, photo towards the machine, and push it to the end.',
  'card.stand.why':
    'A short ピッ: the card was felt. A long ピーッ: it was refused. No sound: push on. Which way it faces differs from machine to machine; look at the picture.',
  'card.photoUp.title': 'The wrong way round',
  'card.photoUp.todo': 'Take the card up and turn it over. Lay it down again, photo up.',
  'card.photoUp.why':
    'Not the short ピッ but a long ピーッ: the card was refused. It is not broken, and no PIN try is lost. On another machine it may lie another way.',
  'card.photoIn.todo':
    'Take the card out and turn it over. Photo towards the machine, and push it to the end.',
  'card.onceMore.title': 'The card was not read',
  'card.onceMore.todo': 'Take the card up, and put it there again in the same way.',
  'card.onceMore.why':
    'Not the short ピッ but a long ピーッ: it was refused. It was in the right place, and a second try may work. If it fails again and again, tell the desk.',
  'card.inCase.title': 'Still in its case',
  'card.inCase.todo': 'Take the card up, out of its case, and put it there again.',
  'card.inCase.why':
    'Not the short ピッ but a long ピーッ: it was refused. A card is not read through its case. Many people forget this. It is not broken.',
  'card.otherCard.title': 'Not this card',
  'card.otherCard.todo': 'Take this card back, and use your My Number Card.',
  'card.otherCard.why':
    'Not the short ピッ but a long ピーッ: it was refused. A plain residence card or a train card does not work. On the My Number Card you read 「個人番号カード」.',
  'method.title': 'Face or PIN?',
  'staffOnly.title': 'A screen for the staff',
  'staffOnly.todo': 'Press [back].',
  'staffOnly.why': 'It wants the hospital’s own password, not your PIN. Type nothing here.',
  'face.hold.title': 'Hold still',
  'face.hold.todo': 'Stay just like that, and wait.',
  'face.hold.why': 'Your face is being compared with the photo in the chip. If you move, it starts again.',
  'face.noMatch.title': 'Face not recognised',
  'face.noMatch.todo.noPin': 'Press [again]. If it fails once more, say to the desk: [speak.no-face]',
  'face.noMatch.todo.usual':
    'Press [again] or [method.pin]. If you have forgotten your PIN too, tell the desk.',
  'face.noMatch.why':
    'It happens a lot: a mask, too near, strong light, make-up. No PIN try is lost. How many tries you get may differ.',
  'face.noMore.title': 'No more tries by face',
  'face.noMore.todo.noPin': 'Say to the desk: [speak.no-face]',
  'face.noMore.todo.usual': 'Press [method.pin]. Forgotten? Say to the desk: [speak.forgot-pin]',
  'staffCheck.title': 'The staff look themselves',
  'staffCheck.todo': 'Wait, and show your face to the desk. Leave the card where it is.',
  'staffCheck.why':
    'They compare you with the photo (目視確認). Then it goes on as always. A locked PIN stays locked.',
  'face.byEye':
    'The staff can compare your face with the photo on the card themselves (目視確認). You do not hand them the card.',
  'method.todo.neither': 'Say to the desk: [speak.no-face]',
  'method.todo.onlyPin': 'Press [method.pin].',
  'method.todo.onlyFace': 'Press [method.face].',
  'method.why.onlyFace': 'You cannot use a PIN with this card. With your face you need no number.',
  'method.todo.either': 'Press [method.face] or [method.pin]. With your face you need no number.',
  'method.why.either':
    'The PIN is the same four digits as in a shop, and three misses lock it. A face that fails never locks the PIN.',
  'face.moved.title': 'You moved',
  'face.moved.todo': 'Bring your face into the frame again. Then hold still.',
  'face.moved.why': 'Whenever the face moves, it starts again. Nothing is lost; take your time.',
  'face.hindered.mask.title': 'Take off the mask',
  'face.hindered.mask.todo': 'Take off your mask. Then bring your face into the frame.',
  'face.hindered.mask.why': 'Some readers know you with a mask on. When one does not, take it off.',
  'face.hindered.hat.title': 'Take off the hat',
  'face.hindered.hat.todo': 'Take off your hat. Then bring your face into the frame.',
  'face.hindered.hat.why': 'Some readers know you with a hat on. When one does not, take it off.',
  'face.hindered.near.title': 'Too near',
  'face.hindered.near.todo': 'Move a little farther away.',
  'face.hindered.near.why':
    'Many people lean in. There is no need: the camera sees wide. Just stand or sit as you always do.',
  'face.hindered.far.title': 'Too far away',
  'face.hindered.far.todo': 'Come a little closer.',
  'face.hindered.far.why':
    'The face should be as large as the frame. The face here is only a drawing: no camera is on.',
  'face.hindered.aside.title': 'Your face in the frame',
  'face.hindered.aside.todo': 'Move your face to the middle of the frame. Then hold still.',
  'face.hindered.aside.why':
    'Height matters most. If you cannot reach, or sit in a wheelchair, tell the desk.',
  'face.hindered.light.title': 'The light is behind you',
  'face.hindered.light.todo': 'Say to the desk: [speak.bright]',
  'face.hindered.light.why':
    'Light from behind makes your face dark. It is not your fault. They can lower the blind.',
  'pin.locked.title': 'The PIN is locked',
  'pin.locked.why.stay':
    'Waiting does not unlock it: your town office does. Bring this card and your residence card. Face recognition is not locked.',
  'pin.locked.why.usual':
    'Waiting does not unlock it: your town office does. Bring this card and one more ID. Face recognition is not locked.',
  'pin.none.title': 'A card without a PIN',
  'pin.none.why':
    'This card was made without a PIN. At a hospital it works with your face, or the staff look at you themselves.',
  'pin.title': 'The 4-digit PIN',
  'pin.refuse': 'Do not tell the number. Say: [speak.my-own]',
  'pin.told.title': 'You nearly told your PIN',
  'pin.told.why':
    'People do it because refusing feels rude. But nobody may know it, not even the staff. If somebody heard it, have it changed at your town office.',
  'pin.type.locked': 'Press [back]. Then press [method.face].',
  'pin.type.digits': 'Type the four digits on the yellow memo, then press [confirm].',
  'pin.type.confirm': 'Press [confirm]. If you mistyped, press [correct] first.',
  'pin.stranger':
    'However kind they are, never tell them your PIN. The staff may not ask for it either. Saying no is not rude.',
  'pin.whyType.three':
    'Practice: never your real PIN. The keys make no sound. Others can see: cover them. It is the PIN you use in shops; three misses lock it.',
  'pin.whyType.two':
    'Two tries are left on this card: misses in a shop count too. Practice only: never your real PIN.',
  'pin.whyType.one':
    'One try is left on this card. Look at the memo first. If you are not sure, your face will do.',
  'pin.whyType.none':
    'This card is locked already: even the right PIN will be refused. Trying does no harm. Your face still works.',
  'pin.wrong.title.two': 'Wrong PIN: two tries left',
  'pin.wrong.todo.two.noFace':
    'Look at the memo, press [again] and type calmly. If you do not know it, tell the desk.',
  'pin.wrong.todo.two.usual':
    'Look at the memo, press [again] and type calmly. Not sure? Press [method.face] instead.',
  'pin.wrong.why.two':
    'It happens easily. The right PIN brings all three tries back. A real reader may not tell how many are left.',
  'pin.wrong.title.one': 'Wrong PIN: one try left',
  'pin.wrong.why.one':
    'One more miss locks this PIN, here and in every shop. Waiting brings no try back; only the right PIN does.',
  'pin.wrong.todo.one.noFace': 'On the real machine, stop here and say to the desk: [speak.forgot-pin]',
  'pin.wrong.todo.one.usual': 'On the real machine, stop typing here. Press [method.face].',
  'pin.byFace.noFace': 'Say to the desk: [speak.no-face]',
  'pin.byFace.usual': 'Don’t worry. Press [method.face].',
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
  'stopped.title': 'Stopped',
  'stopped.todo': 'Take your card.',
  'stopped.why':
    'Stopping is always allowed; it also stops when nothing happens for a while. Put the card back to start again.',
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
    'You are treated all the same. Show proof later and the rest comes back; when and where may differ from place to place.',
  'remarks.notPushed': 'No beep. Push the card in to the end.',
  'remarks.standsWrong.side': 'The photo faces you. The card can’t be read this way round.',
  'remarks.standsWrong.case': 'The card is still in its case. It can’t be read like that.',
  'remarks.standsWrong.other-card': 'This is not your My Number Card.',
  'remarks.staffTakeNoCard':
    'The staff may not hold your card. Take it back and put it on the reader yourself.',
  'remarks.readerFirst': 'In this practice, your card goes on the reader first.',
};

export default said;
