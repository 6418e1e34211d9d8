// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { ClassPhrases } from '../../phrases/class';

const phrases: ClassPhrases = {
  enter: 'Class view',
  bar: 'For the class',
  ask: 'Ask',
  show: 'Show',
  next: 'Next',
  back: 'Back',
  map: 'Map',
  wholeMap: 'Whole map',
  noMap: 'No map',
  pointer: 'Pointer',
  fill: 'Full screen',
  notFilled: 'This browser does not fill the screen by itself. On a computer, try F11.',
  leave: 'End class',
  press: 'What would you press?',
  do: 'What would you do now?',
  asked: 'Take your time. The help is hidden until you show it.',
  steps: 'Map of the steps',
  here: (title) => `You are here: ${title}`,
  past: 'done',
};

export default phrases;
