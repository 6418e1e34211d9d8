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
    tagline: 'Practise here before you stand in front of the machine',
    noticeShort: 'Practice only. Never type a real PIN.',
    home: 'Home',
    languages: 'Language',
    skip: 'Skip to the content',
    noScript:
      'The practice machines need JavaScript. Please switch it on in your browser and load the page again.',
    about: 'About this site',
    office: 'If your card is locked: the office',
    more: 'More information',
  },
  home: {
    title: 'Practise getting certificates at a convenience store',
    what: 'What do you want to practise?',
    everyday: 'Everyday',
    repair: 'When something goes wrong',
    free: 'Free practice',
    freeAbout: 'Choose the person, the place and the time yourself.',
    machine: 'Which machine?',
    machineHint: 'Not sure? Leave it as it is.',
    makes: { 'seven-eleven': '7-Eleven type', lawson: 'Lawson type', familymart: 'FamilyMart type' },
    who: 'Who do you want to be?',
    whoHint: 'These people are not real.',
    age: (years) => `${years} years old`,
    locked: 'Card locked',
    chosen: 'You have chosen',
    start: 'Start',
    last: 'Last time',
    again: 'Do it again',
  },
  free: {
    title: 'Free practice',
    lead: 'Choose what you like. Here you find the way yourself. Each card is as you left it.',
    where: 'Where do you live?',
    whereHint: 'Fees, hours and certificates are different in each place.',
    own: 'home address',
    fee: (amount) => `residence record: ${yen(amount)}`,
    takesNoPart: 'no certificates at shops',
    when: 'When?',
    hours: {
      morning: 'Weekday morning',
      evening: 'Weekday evening',
      sunday: 'Sunday',
      night: 'Late at night',
      'year-end': 'New Year’s Eve',
    },
    otherHour: 'Another day or time',
    day: 'Day',
    hour: 'Time',
    moment: (at) => `${DATE.format(new Date(`${at.slice(0, 10)}T00:00Z`))}, ${at.slice(11)}`,
    purse: 'What is in your wallet?',
    purses: {
      plenty: 'Plenty of coins',
      few: 'A few coins',
      notes: 'Only notes',
      small: 'Small coins, also 1 and 5 yen',
      empty: 'Nothing',
    },
    yen,
    how: 'Anything else?',
    real: 'Real waiting times',
    realAbout: 'Printing takes two minutes, as in a shop.',
    paperOut: 'The machine runs out of paper',
    paperOutAbout: 'The shop staff can help with this.',
  },
  missing: {
    title: 'There is no page here',
    text: 'The address may be old, or have a mistake in it. Nothing is broken, and nothing is lost.',
    brokenTitle: 'The page did not load',
    brokenText: 'Please check the connection and try again. Your cards are kept.',
    home: 'Go to the home page',
    again: 'Try again',
  },
  counter: {
    title: (name) => `${name}’s practice card`,
    tries: (left, of) => `${left} of ${of} tries left`,
    locked: 'Locked after three wrong PINs',
    whole: 'This card has all its tries. You do not need to do anything.',
    pinless: 'This card has no PIN. It does not work in a shop copier.',
    reset: 'Reset the card here',
    done: 'Done. The card has all its tries again.',
    doneAbout: 'The practice PIN is the same as before. It is on the yellow memo.',
    notKept: 'This device could not save it. It may be lost when you close the page.',
    practise: 'Back to practice',
    problem: {
      unreadable: 'What this device had saved could not be read. All practice cards are fresh.',
      older: 'What this device had saved was from an older version. All practice cards are fresh.',
      'no-storage': 'This device saves nothing for this page. All practice cards are fresh each time.',
    },
  },
  practice: {
    title: 'Practice',
    loading: 'One moment …',
    coach: 'Coach',
    machine: 'The machine',
    step: (number, of) => `Step ${number} of ${of}`,
    wait: 'Wait. The machine is working.',
    differs: (rows) =>
      `Something is not as it should be: ${rows.join(', ')}. Go back and mend it before you pay.`,
    mayDiffer: 'The words on the real machine may differ a little.',
    reloaded: 'The page was loaded again, so the machine is at its beginning. Your card is as it was.',
    larger: 'Larger',
    fitted: 'Whole page',
    leanIn: 'Closer to the screen',
    stepBack: 'Whole machine',
    unfold: 'More help',
    fold: 'Less',
    close: 'Close',
    deeds: {
      press: (label, meaning) => (meaning ? `Press 「${label}」: ${meaning}` : `Press 「${label}」`),
      pressOf: (row, label) => `In the row 「${row}」 press 「${label}」`,
      type: 'Type the four digits on the yellow memo',
      typeWrong: 'Type four digits not on the memo',
      uncase: 'Take the card out of its case',
      put: (kind, thing, place) =>
        kind === 'coin' || kind === 'note'
          ? `Put the ${thing} in the ${place}`
          : `Put the ${thing} on the ${place}`,
      take: (thing) => `Take the ${thing}`,
    },
    end: {
      label: 'The result',
      reached: {
        issued: 'Done. You have everything.',
        cancelled: 'You stopped in time. All your money came back.',
        refused: 'Not this time.',
        locked: 'The card is locked.',
      },
      otherwise: 'It ended differently this time.',
      left: 'You left the machine.',
      leftSomething: 'You left something behind.',
      outcomes: {
        issued: 'The certificate was printed and paid for.',
        copied: 'You made a photocopy, not a certificate.',
        cancelled: 'Nothing was printed, and nothing was charged.',
        refused: 'The machine refused. Nothing was charged.',
        locked:
          'Every machine that asks for this PIN now refuses it. At the hospital, face recognition still works.',
      },
      papers: 'Papers received',
      comeBack: 'Go back to the machine',
      office: 'What happens at the office',
      cost: 'Paid',
      forgotten: 'Left on the machine',
      forgottenAbout:
        'In a shop, somebody else finds it. Go back at once, or ask the staff. A lost card can be stopped by phone, day and night: 0120-95-0178.',
      wrongPaper: (row) =>
        `On the paper, 「${row}」 is not what was wanted. A wrong paper is not exchanged; look before you pay.`,
      lookAtName:
        'Look at the paper before you go: is it your name, and are all pages there? Tap the paper to read it.',
      again: 'Again',
      another: 'Something else',
    },
    card: {
      problemTitle: 'Fresh practice cards',
      goOn: 'Go on',
      lockedTitle: 'This practice card is locked',
      locked: 'The PIN was wrong three times. Like a real card, it stays locked until an office resets it.',
      fewTriesTitle: (left) =>
        left === 1 ? 'Only one try is left on this card' : `Only ${left} tries are left on this card`,
      fewTries: 'This rehearsal needs more. A right PIN brings them all back, or choose here.',
      office: 'Have it reset at the office',
      fresh: 'Take a fresh practice card',
    },
    trouble: {
      title: 'This link leads nowhere',
      scenario: 'It asks for an exercise that does not exist. Choose one on the first page.',
      make: 'It asks for a machine that does not exist. Choose one on the first page.',
      who: 'It asks for a person who is not there, or who does not do this exercise. Choose on the first page.',
      city: 'It asks for a place that does not exist. Choose one on the first page.',
      at: 'It asks for a day or hour that does not exist. Choose one on the first page.',
      purse: 'It asks for coins that do not exist. Choose on the first page.',
      terminal: 'The machine could not be loaded. Check the connection and load the page again.',
      home: 'To the first page',
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
    callStaff: 'Call staff',
    leave: 'Leave',
    furigana: 'Furigana',
    read: 'Read it large',
  },
};

export default en;
