// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { ThingKind } from '../../world';
import type { Phrases } from '../phrases';

const THINGS: Record<Exclude<ThingKind, 'coin' | 'note'>, string> = {
  'my-number-card': 'My Number Card',
  'residence-card': 'residence card',
  'transit-card': 'IC card with e-money',
  memo: 'memo',
  paper: 'certificate',
  receipt: 'receipt',
};

const DATE = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const yen = (amount: number) => `${amount.toLocaleString('en')} yen`;

const en: Phrases = {
  site: {
    tagline: 'Rehearse the machine before you stand in front of it',
    noticeShort: 'Practice only. Never a real PIN.',
    home: 'Home',
    languages: 'Language',
    skip: 'Skip to the content',
    noScript: 'The practice machines need JavaScript. Please switch it on in your browser and load the page again.',
    about: 'About this site',
    office: 'A locked card: at the office',
    more: 'To read',
  },
  home: {
    title: 'Practise getting certificates at a convenience store',
    what: 'What do you want to practise?',
    everyday: 'Everyday',
    repair: 'When something goes wrong',
    free: 'Free practice',
    freeAbout: 'Choose person, place and hour yourself.',
    machine: 'Which machine?',
    machineHint: 'Not sure? Leave it as it is.',
    makes: { 'seven-eleven': '7-Eleven type', lawson: 'Lawson type', familymart: 'FamilyMart type' },
    who: 'Who are you?',
    whoHint: 'Everyone here is invented.',
    age: (years) => `${years} years old`,
    locked: 'Card locked',
    chosen: 'You have chosen',
    start: 'Start',
    last: 'Last time',
    again: 'Again',
  },
  free: {
    title: 'Free practice',
    lead: 'Choose what you like. The cards are as you left them.',
    where: 'Where do you live?',
    whereHint: 'Fees, hours and papers differ by place.',
    own: 'own address',
    fee: (amount) => `residence record ${yen(amount)}`,
    takesNoPart: 'not in the shop service',
    when: 'When?',
    hours: {
      morning: 'Weekday morning',
      evening: 'Weekday evening',
      sunday: 'Sunday',
      night: 'Late at night',
      'year-end': 'New Year’s Eve',
    },
    otherHour: 'Another day or hour',
    day: 'Day',
    hour: 'Hour',
    moment: (at) => `${DATE.format(new Date(`${at.slice(0, 10)}T00:00Z`))}, ${at.slice(11)}`,
    purse: 'What is in your purse?',
    purses: {
      plenty: 'Plenty of coins',
      few: 'A few coins',
      notes: 'Only notes',
      small: 'Small change, 1 and 5 yen too',
      empty: 'Nothing',
    },
    yen,
    how: 'Anything else?',
    real: 'Real waiting times',
    realAbout: 'Printing takes two minutes, as it does in the shop.',
    paperOut: 'The machine runs out of paper',
    paperOutAbout: 'The staff may help with this one.',
  },
  missing: {
    title: 'There is no page here',
    text: 'The address may be old or mistyped. Nothing is broken, and nothing is lost.',
    brokenTitle: 'The page did not load',
    brokenText: 'Please check the connection and try again. Your cards are kept.',
    home: 'Go to the start',
    again: 'Try again',
  },
  counter: {
    title: (name) => `The practice card of ${name}`,
    tries: (left, of) => `${left} of ${of} tries left`,
    locked: 'Locked after three wrong PINs',
    whole: 'All tries are there. Nothing needs doing.',
    pinless: 'This card has no PIN. The shop copier cannot take it.',
    reset: 'Have it reset here',
    done: 'Done: all tries are back',
    doneAbout: 'The practice PIN is the same as before. It is on the yellow memo.',
    notKept: 'This device could not note it down. It may be forgotten when you close the page.',
    practise: 'Back to practice',
    problem: {
      unreadable: 'What this device had kept could not be read. All practice cards are fresh.',
      older: 'What this device had kept was from an older version. All practice cards are fresh.',
      'no-storage': 'This device keeps nothing for this page. All practice cards are fresh each time.',
    },
  },
  hands: {
    thing: (kind, worth = 0) => {
      if (kind === 'coin') return `${worth} yen coin`;
      return kind === 'note' ? `${worth.toLocaleString('en')} yen note` : THINGS[kind];
    },
    places: {
      'card-pad': 'card pad',
      'copy-glass': 'copy glass',
      'coin-slot': 'coin slot',
      'note-slot': 'note slot',
      'e-money-reader': 'e-money reader',
      'change-tray': 'change tray',
      'paper-tray': 'paper tray',
      'receipt-slot': 'receipt slot',
    },
    yourThings: 'Your things',
    takeOut: 'Take out of the case',
    here: 'Here',
    putHere: (place) => `Put it here: ${place}`,
    holding: (thing) => `In your hand: ${thing}`,
    memo: 'Practice PIN',
    callStaff: 'Call the staff',
    leave: 'Leave the machine',
    furigana: 'Furigana',
    read: 'Read it large',
  },
};

export default en;
