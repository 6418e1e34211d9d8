// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { AccessPhrases } from '../../phrases/access';

const access: AccessPhrases = {
  scanning: 'One switch: press when the frame is where you want it. Hold for 3 seconds to stop.',
  out: 'Back out',
  further: 'Further down',
  groups: {
    screen: "The machine's screen",
    header: 'Top of the page',
    footer: 'Foot of the page',
    page: 'This page',
  },
  tapping: 'Tap anywhere, and the next right thing is done.',
  stopTapping: 'Switch off',
  wait: 'The machine is working. Wait a little.',
  sensed: {
    laid: (things, place) => `Now there: ${things}, ${place}.`,
    'taken-in': (things) => `The machine has taken in: ${things}.`,
    'came-out': (things, place) => `Came out: ${things}, ${place}.`,
    'in-hand': (things) => `In your hand: ${things}.`,
  },
};

export default access;
