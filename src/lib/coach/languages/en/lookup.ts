// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { LookupPhrases } from '../../phrases/lookup';

const lookup: LookupPhrases = {
  open: 'Look up words',
  title: 'Looking up words',
  rule: 'Touch a word to look it up. No key is pressed.',
  hint: 'Touch any Japanese on the machine. Its meaning appears here.',
  stop: 'Back to the machine',
  all: 'Japanese on the machine',
  hear: 'Hear it',
  noVoice: 'This device has no Japanese voice, so you cannot hear the words.',
  unknown: 'There is no explanation of this yet.',
  inside: 'Words in it',
  whole: 'Back to the whole text',
  list: {
    lead: 'Newest first. They are kept on this device only.',
    none: {
      title: 'No words yet',
      text: 'While you practise, press “More” (on a phone “More help”), then “Look up words”, and touch any Japanese on the machine. The words you touch are kept here.',
      start: 'Choose an exercise',
    },
    cover: 'Cover the meanings',
    uncover: 'Show',
    print: 'Print',
    remove: 'Remove',
    removed: (word) => `Removed: 「${word}」`,
    putBack: 'Put it back',
    removeAll: 'Remove all words',
    sure: (count) => (count === 1 ? 'Remove this one word?' : `Remove all ${count} words?`),
    sureAbout: 'This cannot be undone. What you have practised stays.',
    yes: 'Yes, remove',
    no: 'No, keep',
    allRemoved: 'All words are removed.',
    notRemoved: 'This device did not allow it. Erase the data of this page in the settings of your browser.',
  },
};

export default lookup;
