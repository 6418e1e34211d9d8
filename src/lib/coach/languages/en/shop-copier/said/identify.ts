// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const identify: Lessons['said'] = {
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
};

export default identify;
