// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const card: Lessons['said'] = {
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
  'method.todo.neither': 'Say to the desk: [speak.no-face]',
  'method.todo.onlyPin': 'Press [method.pin].',
  'method.todo.onlyFace': 'Press [method.face].',
  'method.why.onlyFace': 'You cannot use a PIN with this card. With your face you need no number.',
  'method.todo.either': 'Press [method.face] or [method.pin]. With your face you need no number.',
  'method.why.either':
    'The PIN is the same four digits as in a shop, and three misses lock it. A face that fails never locks the PIN.',
  'stopped.title': 'Stopped',
  'stopped.todo': 'Take your card.',
  'stopped.why':
    'Stopping is always allowed; it also stops when nothing happens for a while. Put the card back to start again.',
  'remarks.notPushed': 'No beep. Push the card in to the end.',
  'remarks.standsWrong.side': 'The photo faces you. The card can’t be read this way round.',
  'remarks.standsWrong.case': 'The card is still in its case. It can’t be read like that.',
  'remarks.standsWrong.other-card': 'This is not your My Number Card.',
  'remarks.staffTakeNoCard':
    'The staff may not hold your card. Take it back and put it on the reader yourself.',
  'remarks.readerFirst': 'In this practice, your card goes on the reader first.',
};

export default card;
