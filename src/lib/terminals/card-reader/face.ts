import { reader } from './setup';

/** The face in the frame, held still, and compared with the photograph on the chip [R18, R22, R24]. */
export const face = reader.createStateConfig({
  id: 'face',
  initial: 'begin',
  entry: 'step back from the camera',
  states: {
    begin: { always: [{ guard: 'the face has no tries left', target: 'noMore' }, { target: 'look' }] },
    look: {
      id: 'look',
      always: { guard: 'nothing hinders the camera', target: 'hold' },
      on: { 'touch.back': '#method' },
    },
    hold: {
      always: { guard: 'something hinders the camera', target: 'look', actions: 'note that the face moved' },
      on: { 'touch.back': '#method' },
      after: {
        'holding still': [
          {
            guard: 'the face is like the photograph',
            target: '#insurance',
            actions: { type: 'note who it is', params: { by: 'face' } },
          },
          {
            guard: 'this is the last try of the face',
            target: 'noMore',
            actions: 'count a miss of the face',
          },
          { target: 'noMatch', actions: 'count a miss of the face' },
        ],
      },
    },
    noMatch: {
      entry: 'step back from the camera',
      on: { 'touch.again': 'look', 'touch.method.pin': '#pin' },
    },
    noMore: {
      entry: 'step back from the camera',
      on: { 'touch.method.pin': '#pin' },
    },
  },
});
