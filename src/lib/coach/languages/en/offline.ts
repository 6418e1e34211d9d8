// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { OfflinePhrases } from '../../phrases/offline';

const offline: OfflinePhrases = {
  getting: (kept, of) => `Getting ready to work without the internet: ${kept} of ${of} MB`,
  ready: 'Works without the internet',
  not: {
    full: 'This device is full, so this site needs the internet here. Delete what you do not need, then open this page again.',
    network: 'Does not work without the internet yet. Getting ready goes on by itself.',
    refused:
      'This browser keeps no pages, so this site needs the internet here. If this is a private window, use an ordinary one.',
  },
  newer: { title: 'There is a newer version of this site.', use: 'Use the newer version' },
  away: {
    title: 'There is no internet right now',
    text: 'That page is not on this device. What is on it works without the internet.',
  },
};

export default offline;
