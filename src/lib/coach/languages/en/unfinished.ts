import type { UnfinishedPhrases } from '../../phrases/unfinished';

const unfinished: UnfinishedPhrases = {
  title: 'Go on where you were?',
  at: (step) => `You were at this step: ${step}`,
  text: 'The machine is back at its beginning, as a real one would be. You have your things back, and your card is as it was.',
  goOn: 'Go on from there',
  anew: 'Begin again',
  otherwise:
    'You were in the middle of this. It is not possible to go on from there any more, so it starts from the beginning. Your card is as it was.',
  newer:
    'You were in the middle of this with a newer version of this page. To go on from there, close this page, go online and open it again. Here it starts from the beginning.',
  last: 'Not finished yet',
};

export default unfinished;
