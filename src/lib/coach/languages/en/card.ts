// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { CardPhrases } from '../../phrases/card';

const card: CardPhrases = {
  title: 'Step card',
  lead: 'Print it and take it along to the real machine. Your PIN is not on it. Never write it there.',
  size: 'Size',
  sizes: {
    large: { name: 'Large', about: 'A4, to read at home or in class' },
    fold: { name: 'To fold', about: 'A4 paper that becomes a booklet for your pocket' },
  },
  print: 'Print',
  practise: 'Practise it here',
  folding: {
    title: 'How to fold it',
    steps: [
      'Print on one side only, in full size (100%).',
      'Fold along all the dashed lines, and open the sheet again.',
      'Fold it in half, short edges together. Cut along the thick line, from the fold to the middle.',
      'Open it and fold it lengthwise. Push both ends together until it stands as a cross.',
      'Fold the pages round, with the title in front.',
    ],
    each: (sheets) => `There are ${sheets} sheets. Fold each into a booklet of its own.`,
  },
  bring: 'Bring',
  pin: 'your 4-digit PIN, in your head only',
  coins: (sum) => `coins: ${sum} in this exercise`,
  deeds: {
    press: 'Press it',
    type: 'Type your own PIN, which you know by heart',
    pressInRows: (label) => `In each of these rows press 「${label}」`,
    pressUntil: (label, count) => `Press 「${label}」 until it shows ${count}`,
    pay: (sum, place) => `Put ${sum} in the ${place}`,
    takeAll: (things) => `Take everything: ${things}`,
    frame: 'Move until your face is in the frame. Hold still',
  },
  heard: 'You hear',
  rightWay: 'The right way. What stands in a dashed box is only for when it goes wrong.',
  detour: 'Only if this happens',
  goOn: (step) => `Then go on with step ${step}`,
  none: {
    title: 'There is no card of this exercise',
    why: 'In it a card gets locked, or is locked already. That is for practice only. Never try it on a real machine.',
    instead: 'This card helps you at the real machine',
  },
  trouble: {
    title: 'If something goes wrong',
    stop: 'You can always stop: press 「{中止|ちゅうし}する」 and take your card.',
    tries: [
      { left: '2 tries left', todo: 'No hurry. Think, and type slowly.' },
      { left: '1 try left', todo: 'Stop here, with 「{中止|ちゅうし}する」. Go home and look it up.' },
      {
        left: 'Locked',
        todo: 'At your town office you choose a new PIN. Bring the card and one more ID. At the hospital your face still works.',
      },
    ],
    phone: 'By telephone',
  },
  notes: 'My notes',
  asOf: 'As of 21 November 2026.',
  mayDiffer: 'The words may differ on your machine.',
};

export default card;
