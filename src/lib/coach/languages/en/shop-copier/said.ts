// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { Lessons } from '../../../lessons';

const said: Lessons['said'] = {
  'onGlass.title': 'Your card is on the glass',
  'onGlass.todo': 'Your card is on the copy glass. Take it back first.',
  'onGlass.why': 'The glass is for copying and does not read the card. The card pad is another place.',
  'begin.closed.closed-hours.title': 'Closed at this hour',
  'begin.closed.closed-hours.todo': 'Press [finish]. Come back between 6:30 and 23:00.',
  'begin.closed.closed-hours.why':
    'The shop may be open all night; this service is not. Nothing is wrong with your card.',
  'begin.closed.closed-year-end.title': 'Closed for New Year',
  'begin.closed.closed-year-end.todo': 'Press [finish]. It works again from 4 January.',
  'begin.closed.closed-year-end.why':
    'From 29 December to 3 January it rests everywhere. Nothing is wrong with your card.',
  'begin.closed.maintenance.title': 'Closed for maintenance',
  'begin.closed.maintenance.todo': 'Press [finish]. Look on your town’s website when it opens again.',
  'begin.closed.maintenance.why':
    'A town stops the service now and then, for a day or an evening. Nothing is wrong with your card.',
  'menu.title': 'The main menu',
  'menu.todo': 'Press [government].',
  'menu.why.tickets': 'Papers from the town office are behind this key, not behind 「コピー」.',
  'menu.why.usual':
    'Papers from the town office come from the copier, behind this key. The ticket machine in the shop cannot do it.',
  'idle.title': 'Are you still there?',
  'idle.todo': 'Press [continue] to go on, or [cancel] to stop.',
  'idle.why':
    'Nothing was touched for a while. If you do nothing, it starts over and gives your money back. No need to hurry.',
  'copy.ready.title': 'This only copies',
  'copy.ready.todo.card': 'Your card is on the copy glass. Take it back first. Then press [back].',
  'copy.ready.todo.thing': 'Take back what lies on the copy glass. Then press [back].',
  'copy.ready.todo.empty': 'Press [back]. Then press [government] on the menu.',
  'copy.ready.why':
    'It copies what lies on the glass and does not read the card. People often begin here, because the machine is a copier.',
  'copy.copying.title': 'It is copying',
  'copy.copying.todo': 'Wait. Then take the copy, and what lies on the glass.',
  'copy.copying.why': 'This is a copy, not a certificate. No office accepts it as one. The 10 yen are spent.',
  'begin.services.title': 'Inside 行政サービス',
  'begin.services.todo': 'Press [certificates].',
  'begin.services.why.withReset':
    'Certificates are here. The other key is for people who forgot a PIN and booked a reset in an app.',
  'begin.services.why.usual': 'Residence records, seal certificates and the like all begin here.',
  'begin.pinReset.title': 'No booking for a PIN reset',
  'begin.pinReset.todo': 'Press [back]. For a paper, press [certificates].',
  'begin.pinReset.why':
    'It works for 24 hours after booking in an app. To reset the 4 digits you need the 6-16 character password too.',
  'begin.consent.title': 'Before you begin',
  'begin.consent.todo': 'Read it. To go on, press [agree].',
  'begin.consent.why':
    'It says: no exchange, no refund, and take your card and paper with you. [disagree] ends it here.',
  'begin.issuer.title': 'Which town issues it?',
  'begin.issuer.todo.register': 'Press [home]. Only for your 戸籍, press [elsewhere].',
  'begin.issuer.todo.usual': 'Press [home].',
  'begin.issuer.why.stay':
    'The first is the town where you live. The second is only for the family register of Japanese nationals.',
  'begin.issuer.why.usual':
    'The second is only for a 戸籍 that another town keeps. Everything else comes from the town where you live.',
  'tiles.print':
    'This prints files from your phone. People press it because a certificate comes out printed too.',
  'tiles.scan':
    'This sends a picture of a paper to your phone. People press it because their card has to be read.',
  'tiles.fax':
    'This sends a paper by fax. People press it because they think something must go to the office.',
  'tiles.ticket':
    'This is for concert and event tickets. People press it because they came to collect a paper.',
  'tiles.photo':
    'This prints photos. 証明写真 (an ID photo) and 証明書 (a certificate) begin with the same two characters.',
  'tiles.insurance':
    'This sells insurance, for a bicycle and so on. Papers about your health insurance are not here.',
  'tiles.study':
    'This is for signing up for exams. People press it because they are looking for a certificate.',
  'tiles.bill':
    'This pays for things you ordered. You do pay for your paper, but at the end of 「行政サービス」.',
  'tiles.content': 'This prints sheet music, news and the like. The name tells you little, so people try it.',
  'tiles.any': 'This is another service. Looking at it costs nothing.',
  'tiles.wrongTile.why': '[tile] Practice goes no further here.',
  'tiles.wrongTile.title': 'A different service',
  'tiles.wrongTile.todo': 'Press [back]. Then press [government] on the menu.',
  'identify.credential.title': 'Card or phone?',
  'identify.credential.todo': 'Press [card].',
  'identify.credential.why':
    'A phone works only when it was set up at home before. With the card in your hand, take the card.',
  'identify.phone.title': 'The phone is not set up',
  'identify.phone.todo': 'Press [back]. Then press [card].',
  'identify.phone.why':
    'A phone is registered at home first, in the MynaPortal app, with the card and its password. Today, use the card.',
  'identify.place.title': 'Put the card down',
  'identify.place.todo.cased': 'Take the card out of its case. Lay it flat on the card pad and let go.',
  'identify.place.todo.bare': 'Lay the card flat on the card pad and let go.',
  'identify.place.why':
    'Not on the copy glass, and not into a slot. With the photo up, nobody sees your 12-digit number on the back.',
  'identify.reading.title': 'Reading the card',
  'identify.reading.todo': 'Hands off the card, and wait.',
  'identify.reading.why':
    'If it moves now, the machine cannot read it. A real machine may take a little longer.',
  'identify.moved.title': 'The card moved',
  'identify.moved.todo': 'Press [again]. Lay the card down and let go.',
  'identify.moved.why':
    'This happens a lot, and no PIN try is lost. Leave the card alone until the screen tells you to take it.',
  'identify.unreadable.title': 'The card was not read',
  'identify.unreadable.todo.cased':
    'Take the card out of its case and lay it down again. Then press [again].',
  'identify.unreadable.todo.bare': 'Lay the card down again, flat and straight. Then press [again].',
  'identify.unreadable.why.cased':
    'A case, above all one with metal in it, can get in the way. The card is not broken, and no PIN try is lost.',
  'identify.unreadable.why.bare':
    'No PIN try is lost. If it fails again and again, ask the staff about the machine, or come another day.',
  'identify.wrongCard.title': 'Not this card',
  'identify.wrongCard.todo': 'Take it back. Put your My Number Card there instead.',
  'identify.wrongCard.why.transit': 'This is your e-money card; paying comes at the end. No PIN try is lost.',
  'identify.wrongCard.why.residence':
    'This is your residence card. It looks like the My Number Card, but this service cannot use it. No PIN try is lost.',
  'identify.checking.title': 'Checking',
  'identify.checking.todo': 'Wait. Leave the card where it is.',
  'identify.checking.why':
    'The PIN was right, so you have all three tries again. Now the machine asks your town’s computer.',
  'identify.remove.title': 'Take the card back',
  'identify.remove.todo.one': 'Take the card now and put it away.',
  'identify.remove.todo.all': 'Take every card back and put it away.',
  'identify.remove.why':
    'The machine waits for this. You do not need the card again, and people do forget it here.',
  'pin.title': 'The 4-digit PIN',
  'pin.noPin.todo': 'Press [cancel] and take the card.',
  'pin.noPin.why':
    'This card was made without a PIN (顔認証: by face). A copier cannot use it, whatever you type.',
  'pin.lockedBefore.todo': 'Press [cancel] and take the card.',
  'pin.lockedBefore.why':
    'This card was locked by three misses before. Waiting does not help: even the right PIN is refused now.',
  'pin.asked.todo.digits': 'Type the four digits on the yellow memo, then press [confirm].',
  'pin.asked.todo.confirm': 'Press [confirm]. If you mistyped, press [correct] first.',
  'pin.asked.why.three':
    'Practice only: never your real PIN. It is the 4-digit number, not the long password. Three misses in a row lock the card.',
  'pin.asked.why.two':
    'Two tries are left on this card: one was missed before. Practice only: never your real PIN.',
  'pin.asked.why.one':
    'One try is left on this card. Look at the memo first. If you are not sure, stop with [cancel].',
  'pin.twoLeft.title': 'Wrong PIN: two tries left',
  'pin.twoLeft.todo': 'Look at the memo before anything else. Then press [again].',
  'pin.twoLeft.why':
    'People often type another number: the bank PIN, a birthday, one of the other PINs of the card. Do not guess.',
  'pin.oneLeft.title': 'Wrong PIN: one try left',
  'pin.oneLeft.todo':
    'On the real machine, stop here: press [cancel]. Look for your memo, or go to the office.',
  'pin.oneLeft.why':
    'One more miss locks the card. Waiting brings no try back; only the right PIN does. Typing the PIN at a hospital or in MynaPortal uses the same count.',
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
  'identify.locked.title': 'The card is locked',
  'identify.locked.todo.stay':
    'Press [finish] and take the card. Bring it and your residence card to your town office.',
  'identify.locked.todo.usual':
    'Press [finish] and take the card. Bring it and one more ID to your town office.',
  'identify.locked.why':
    'Every machine asking for this PIN refuses it. Face recognition at a hospital still works. With an app booking and the 6-16 character password, 7-Eleven and AEON can reset it (some pages: office only).',
  'identify.notYet.title': 'Not yet',
  'identify.notYet.todo': 'Press [finish]. Come back on [day] or later.',
  'identify.notYet.why':
    'A card works from the day after you get it; in some towns also after a change of PIN or a move. Nothing is wrong with it.',
  'identify.underAge.title': 'Only from the age of 15',
  'identify.underAge.todo': 'Press [finish]. Someone of 15 or older in the household can get the paper.',
  'identify.underAge.why':
    'A parent takes their own card and chooses [household]: the child is on that paper too. Nothing is wrong with this card.',
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
  'choose.paper.title': 'Which paper?',
  'choose.paper.todo': 'Press the name of the paper you need.',
  'choose.paper.why':
    'The names look alike. Have whoever wants the paper write its Japanese name down first: a wrong one is not taken back.',
  'choose.scope.title': 'Who is on the paper?',
  'choose.scope.todo': 'Only you: press [self]. Everyone in your home: press [household].',
  'choose.scope.why.stay':
    'For a visa or permanent residence it is usually [household]. Ask whoever wants the paper before you come.',
  'choose.scope.why.usual':
    'Ask whoever wants the paper which one it must be. The wrong one means paying again.',
  'choose.members.title': 'Choose the people',
  'choose.members.todo.chosen': 'When everyone is marked, press [next].',
  'choose.members.todo.usual': 'Press the names of the people who should be on the paper.',
  'choose.members.why': 'Press a name again to unmark it. Who is not marked is not on the paper.',
  'choose.person.title': 'Whose entry?',
  'choose.person.todo': 'Press the name of the person the paper is about.',
  'choose.person.why':
    'This paper shows one person of the 戸籍. For everyone in it, go back to 「戸籍全部事項証明書」.',
  'choose.items.title': 'What goes on the paper?',
  'choose.items.todo': 'For each line, [on] prints it and [off] leaves it out. Then press [next].',
  'choose.copies.title': 'How many copies?',
  'choose.copies.todo': 'Set the number with [more] and [fewer]. Then press [next].',
  'choose.copies.why':
    '1通 and 1部 both mean one copy. Each copy costs the fee again, and can have several sheets.',
  'choose.confirm.title': 'One last look',
  'choose.confirm.todo': 'Read every line. If it is right, press [settle]; if not, [change].',
  'choose.confirm.why':
    'So far it has cost nothing. Next you pay [fee], and once printing starts there is no refund.',
  'choose.itemsWhy.number':
    'Set to [on] only what you were asked for. By law 個人番号 (My Number) may be used for few things: leave it out unless they ask.',
  'choose.itemsWhy.usual':
    'Set to [on] only what you were asked for. If you are not sure, ask whoever wants the paper.',
  'choose.itemsWhy.stay.number':
    'For immigration: everything [on], only 個人番号 (My Number) [off]. The wrong choice means paying again.',
  'choose.itemsWhy.stay.usual': 'For immigration: everything [on]. The wrong choice means paying again.',
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
  'pay.method.title': 'How will you pay?',
  'pay.method.todo': 'With coins: press [cash]. With an e-money card: press [e-money].',
  'pay.method.why': 'It costs [fee]. Which e-money works differs from shop to shop; 100 yen coins always do.',
  'pay.readingEMoney.title': 'Reading the e-money card',
  'pay.readingEMoney.todo': 'Wait. Leave the card where it is.',
  'pay.readingEMoney.why': 'If you take it too early, nothing is paid. Then you only lay it down again.',
  'pay.short.title': 'Not enough e-money',
  'pay.short.todo': 'Press [cash] to pay with coins, or [cancel] to stop.',
  'pay.short.why.unread': 'Nothing was taken from your e-money card.',
  'pay.short.why.balance':
    'The card holds [balance]; the paper costs [fee]. Nothing was taken from the card.',
  'pay.cash.title.enough': 'Enough money is in',
  'pay.cash.todo.enough': 'Press [print].',
  'pay.cash.why.exact': 'Printing starts with this key. After it there is no refund.',
  'pay.cash.why.change': 'Your change of [change] comes at the end. After [print] there is no refund.',
  'pay.cash.title.tooLittle': 'Not enough money',
  'pay.cash.todo.tooLittle.eMoney':
    '[missing] are missing. Press [cancel] to stop, or [back] to pay with e-money.',
  'pay.cash.todo.tooLittle.usual': '[missing] are missing. Press [cancel].',
  'pay.cash.why.tooLittle':
    'All you put in comes back. Shops rarely change money: next time bring 100 and 500 yen coins.',
  'pay.cash.title.usual': 'Put the money in',
  'pay.cash.todo.more': 'Put in [missing] more.',
  'pay.cash.todo.usual': 'Put in [missing].',
  'pay.cash.why.notes':
    'No 1 or 5 yen coins, and no note above 1,000 yen. Until you print, [cancel] gives everything back.',
  'pay.cash.why.coins': 'No 1 or 5 yen coins and no notes. Until you print, [cancel] gives everything back.',
  'pay.eMoney.title.wrong': 'Not this card',
  'pay.eMoney.todo.wrong': 'Take it back and lay your e-money card there.',
  'pay.eMoney.why.wrong': 'A My Number Card or a residence card holds no money.',
  'pay.eMoney.title.usual': 'Pay with e-money',
  'pay.eMoney.todo.has': 'Lay your e-money card on the e-money reader and let go.',
  'pay.eMoney.todo.none': 'Press [back]. Then press [cash].',
  'pay.eMoney.why.has': 'It is the card with money on it, not your My Number Card.',
  'pay.eMoney.why.none': 'You have no e-money card with you today, so pay with coins.',
  'print.printing.title': 'Printing',
  'print.printing.todo': 'Stay in front of the machine and wait.',
  'print.printing.why':
    'On a real machine it can take two minutes or more. Your name and address are on that paper: do not walk away.',
  'print.paperOut.title': 'Out of paper',
  'print.paperOut.todo': 'Say to the staff: [speak.help]',
  'print.paperOut.why':
    'With the paper, staff may help. Nothing is lost: what you paid for is printed as soon as there is paper.',
  'print.refilling.title': 'Paper is being put in',
  'print.refilling.todo': 'Wait. There is nothing to press.',
  'print.refilling.why': 'Printing goes on by itself. You do not pay again.',
  'collect.take.todo': 'Take [things].',
  'collect.calling.title': 'Something is still there',
  'collect.calling.todo': 'Take [things].',
  'collect.calling.why': '[stop-voice] only stops the voice. Look for your card and your paper first.',
  'collect.take.issued': 'Take everything',
  'collect.take.copied': 'Take everything',
  'collect.take.cancelled': 'You stopped here',
  'collect.take.refused': 'It ends here',
  'collect.take.locked': 'Take the card back',
  'collect.whyTake.issued':
    'Look above and below: paper, receipt, change, card. Things do get left behind here.',
  'collect.whyTake.copied': 'A copy is not a certificate. Look on the glass too.',
  'collect.whyTake.cancelled':
    'All your money comes back. Stopping is always allowed, and you can begin again.',
  'collect.whyTake.refused': 'It has cost nothing. Do not leave the card behind.',
  'collect.whyTake.locked': 'The machine does not keep the card. Face recognition at a hospital still works.',
  'collect.notCharged': 'It has cost nothing. Stopping is always allowed, and you can begin again.',
  'collect.goodbye.issued.title': 'Look at the name',
  'collect.goodbye.issued.todo':
    'Is it your name on the paper? All sheets there? The card put away? Then press [finish].',
  'collect.goodbye.issued.why':
    'It has happened, rarely, that someone else’s paper came out. Do not take that one home: tell the shop and the town office.',
  'collect.goodbye.copied.title': 'That was only a copy',
  'collect.goodbye.copied.todo': 'Press [finish]. Then press [government] on the menu.',
  'collect.goodbye.copied.why': 'A photocopy does not do for an office that wants a certificate.',
  'collect.goodbye.cancelled.title': 'Stopped',
  'collect.goodbye.cancelled.todo': 'Press [finish]. You can begin again at any time.',
  'collect.goodbye.cancelled.why': 'Nothing was printed and nothing was paid.',
  'collect.goodbye.refused.title': 'It ended here',
  'collect.goodbye.refused.todo': 'Press [finish]. Remember what to do next, and where.',
  'collect.goodbye.refused.why': 'Nothing was printed and nothing was paid.',
  'collect.goodbye.locked.title': 'The card stays locked',
  'collect.goodbye.locked.todo': 'Press [finish]. The next way is to your town office, with the card.',
  'collect.goodbye.locked.why':
    'It stays locked tomorrow, and at every machine that asks for this PIN. Once you set a new PIN, all is well again.',
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

export default said;
