import type { ReplayPhrases } from '../../phrases/replay';

const replay: ReplayPhrases = {
  keep: 'Keep this rehearsal as a file',
  keepAbout: 'To watch it again, or to show it to somebody. The PIN you typed is not in it.',
  kept: (name) =>
    `Saved: ${name}. Look in your downloads. To watch it, open it on the page “What I can do now”.`,
  found: 'This file is a rehearsal',
  watch: 'Watch it',
  playing: 'You are watching a rehearsal from a file.',
  astray: 'This machine works differently now. The rehearsal cannot go on from here.',
  none: {
    title: 'There is no rehearsal to watch here',
    text: 'Open its file on the page “What I can do now”. A link to it does not work for anybody else.',
  },
  unknown: {
    title: 'This rehearsal cannot be shown',
    text: 'Something in it does not exist in this version of the page. Close the page, go online, open it again and try once more.',
  },
  open: 'Open a file',
};

export default replay;
