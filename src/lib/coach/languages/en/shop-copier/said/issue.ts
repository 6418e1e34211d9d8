// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const issue: Lessons['said'] = {
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
  'collect.unattended.title': 'It stopped by itself',
  'collect.unattended.why':
    'Nothing was touched for a while. It has cost nothing: money you put in comes back. You can begin again.',
  'collect.goodbye.refused.title': 'It ended here',
  'collect.goodbye.refused.todo': 'Press [finish]. Remember what to do next, and where.',
  'collect.goodbye.refused.why': 'Nothing was printed and nothing was paid.',
  'collect.goodbye.locked.title': 'The card stays locked',
  'collect.goodbye.locked.todo': 'Press [finish]. The next way is to your town office, with the card.',
  'collect.goodbye.locked.why':
    'It stays locked tomorrow, and at every machine that asks for this PIN. Once you set a new PIN, all is well again.',
};

export default issue;
