import type { LendingPhrases } from '../../phrases/lending';

const lending: LendingPhrases = {
  title: 'This tablet is lent to one person after another',
  about:
    'The page fills the screen and cannot be left by touch. When nobody has touched it for as long as you choose, everything the last person did is forgotten and the languages are shown.',
  out: 'To leave this mode: hold one finger in the top left corner and another in the bottom right corner for five seconds.',
  off: 'No',
  after: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  here: {
    title: 'Are you still there?',
    text: 'If nobody touches the screen, everything done here is forgotten.',
    yes: 'Begin anew',
    no: 'Yes, go on',
  },
  finished: {
    title: 'Have you finished?',
    text: 'Everything you did here is forgotten. The tablet is then ready for the next person.',
    yes: 'Forget everything',
    no: 'Go on',
  },
  leave: {
    title: 'Stop lending this tablet?',
    text: 'The page can then be left again, and nothing is forgotten by itself any more.',
    yes: 'Stop lending it',
    no: 'Go on lending it',
  },
};

export default lending;
