// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { Phrases } from '../../phrases';
import forms from './forms';

const DATE = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const pages: Pick<Phrases, 'forms' | 'home' | 'free' | 'counter'> = {
  forms,
  home: {
    title: 'Practise with the machines that read a My Number Card',
    where: 'Where do you use the card?',
    terminals: {
      'shop-copier': { name: 'Convenience store', about: 'The copier that prints certificates' },
      'card-reader': { name: 'Hospital or pharmacy', about: 'The reader that looks at your face' },
    },
    what: 'What do you want to practise?',
    everyday: 'Everyday',
    repair: 'When something goes wrong',
    free: 'Free practice',
    freeAbout: 'Choose the person, the place and what happens yourself.',
    machine: 'Which machine?',
    machineHint: 'Not sure? Leave it as it is.',
    makes: {
      'seven-eleven': '7-Eleven type',
      lawson: 'Lawson type',
      familymart: 'FamilyMart type',
      tray: 'Flat tray',
      upright: 'Upright slot',
    },
    who: 'Who do you want to be?',
    whoHint: 'These people are not real.',
    age: (years) => `${years} years old`,
    locked: 'PIN locked',
    chosen: 'You have chosen',
    start: 'Start',
    last: 'Last time',
    again: 'Do it again',
  },
  free: {
    title: 'Free practice',
    lead: 'Choose what you like. Here you find the way yourself. Each card is as you left it.',
    facility: 'Where do you go?',
    facilityHint: 'Each place sets up its reader in its own way.',
    kinds: { hospital: 'Hospital', clinic: 'Clinic', dentist: 'Dentist', pharmacy: 'Pharmacy' },
    consents: (count) =>
      count === 0 ? 'asks for no consent' : `asks for ${count} ${count === 1 ? 'consent' : 'consents'}`,
    city: 'Where do you live?',
    cityHint: 'Fees, hours and certificates are different in each place.',
    own: 'home address',
    fee: (amount) => `residence record: ${forms.yen(amount)}`,
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
    yen: forms.yen,
    how: 'Anything else?',
    carried: 'What have you brought besides the card?',
    carriedAbout: {
      phone: 'Can show your insurance. Counts only together with the card.',
      'eligibility-notice': 'Counts only together with the card.',
      'eligibility-certificate': 'Counts alone, without the card.',
      prescription: 'From the doctor, for a pharmacy.',
    },
    real: { name: 'Real waiting times', about: 'You wait as long as at the real machine.' },
    faults: {
      'paper-out': { name: 'The machine runs out of paper', about: 'The shop staff can help with this.' },
      'no-match': { name: 'It does not know your face', about: 'However well you stand before it.' },
      backlight: { name: 'The sun is behind you', about: 'The camera sees only a dark face.' },
      'reader-fails-once': {
        name: 'It does not read the card at first',
        about: 'Though it lies there well.',
      },
      'no-insurance-data': {
        name: 'Your insurance data is not there',
        about: 'As just after a change of job. Your papers help.',
      },
      'kind-stranger': {
        name: 'Somebody wants to type your PIN',
        about: 'They mean well. Say no.',
      },
    },
  },
  counter: {
    title: (name) => `${name}’s practice card`,
    tries: (left, of) => `${left} of ${of} tries left`,
    locked: 'Locked after three wrong PINs',
    whole: 'This card has all its tries. You do not need to do anything.',
    pinless:
      'This card has no PIN. It does not work in a shop copier. At the hospital it works with your face.',
    reset: 'Reset the card here',
    done: 'Done. The card has all its tries again.',
    doneAbout: 'The practice PIN is the same as before. It is on the yellow memo.',
    notKept: 'This device could not save it. It may be lost when you close the page.',
    practise: 'Back to practice',
    problem: {
      unreadable: 'What this device had saved could not be read. All practice cards are fresh.',
      older: 'What this device had saved was from an older version. All practice cards are fresh.',
      newer:
        'What this device has saved is from a newer version of this page. It stays as it is. All practice cards are fresh for now. To use the saved cards, close this page, go online and open it again.',
      'no-storage': 'This device saves nothing for this page. All practice cards are fresh each time.',
    },
  },
};

export default pages;
