// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const identify: Lessons['said'] = {
  'face.hold.title': 'Hold still',
  'face.hold.todo': 'Stay just like that, and wait.',
  'face.hold.why': 'Your face is being compared with the photo in the chip. If you move, it starts again.',
  'face.noMatch.title': 'Face not recognised',
  'face.noMatch.todo.noPin': 'Press [again]. If it fails once more, say to the desk: [speak.no-face]',
  'face.noMatch.todo.usual':
    'Press [again] or [method.pin]. If you have forgotten your PIN too, tell the desk.',
  'face.noMatch.why':
    'It happens a lot: a mask, too near, strong light, make-up. No PIN try is lost. How many tries you get may differ.',
  'face.noMore.title': 'No more tries by face',
  'face.noMore.todo.noPin': 'Say to the desk: [speak.no-face]',
  'face.noMore.todo.usual': 'Press [method.pin]. Forgotten? Say to the desk: [speak.forgot-pin]',
  'staffCheck.title': 'The staff look themselves',
  'staffCheck.todo': 'Wait, and show your face to the desk. Leave the card where it is.',
  'staffCheck.why':
    'They compare you with the photo (目視確認). Then it goes on as always. A locked PIN stays locked.',
  'face.byEye':
    'The staff can compare your face with the photo on the card themselves (目視確認). You do not hand them the card.',
  'face.moved.title': 'You moved',
  'face.moved.todo': 'Bring your face into the frame again. Then hold still.',
  'face.moved.why': 'Whenever the face moves, it starts again. Nothing is lost; take your time.',
  'face.hindered.mask.title': 'Take off the mask',
  'face.hindered.mask.todo': 'Take off your mask. Then bring your face into the frame.',
  'face.hindered.mask.why': 'Some readers know you with a mask on. When one does not, take it off.',
  'face.hindered.hat.title': 'Take off the hat',
  'face.hindered.hat.todo': 'Take off your hat. Then bring your face into the frame.',
  'face.hindered.hat.why': 'Some readers know you with a hat on. When one does not, take it off.',
  'face.hindered.near.title': 'Too near',
  'face.hindered.near.todo': 'Move a little farther away.',
  'face.hindered.near.why':
    'Many people lean in. There is no need: the camera sees wide. Just stand or sit as you always do.',
  'face.hindered.far.title': 'Too far away',
  'face.hindered.far.todo': 'Come a little closer.',
  'face.hindered.far.why':
    'The face should be as large as the frame. The face here is only a drawing: no camera is on.',
  'face.hindered.aside.title': 'Your face in the frame',
  'face.hindered.aside.todo': 'Move your face to the middle of the frame. Then hold still.',
  'face.hindered.aside.why':
    'Height matters most. If you cannot reach, or sit in a wheelchair, tell the desk.',
  'face.hindered.light.title': 'The light is behind you',
  'face.hindered.light.todo': 'Say to the desk: [speak.bright]',
  'face.hindered.light.why':
    'Light from behind makes your face dark. It is not your fault. They can lower the blind.',
  'pin.locked.title': 'The PIN is locked',
  'pin.locked.why.stay':
    'Waiting does not unlock it: your town office does. Bring this card and your residence card. Face recognition is not locked.',
  'pin.locked.why.usual':
    'Waiting does not unlock it: your town office does. Bring this card and one more ID. Face recognition is not locked.',
  'pin.none.title': 'A card without a PIN',
  'pin.none.why':
    'This card was made without a PIN. At a hospital it works with your face, or the staff look at you themselves.',
  'pin.title': 'The 4-digit PIN',
  'pin.refuse': 'Do not tell the number. Say: [speak.my-own]',
  'pin.told.title': 'You nearly told your PIN',
  'pin.told.why':
    'People do it because refusing feels rude. But nobody may know it, not even the staff. If somebody heard it, have it changed at your town office.',
  'pin.type.locked': 'Press [back]. Then press [method.face].',
  'pin.type.digits': 'Type the four digits on the yellow memo, then press [confirm].',
  'pin.type.confirm': 'Press [confirm]. If you mistyped, press [correct] first.',
  'pin.stranger':
    'However kind they are, never tell them your PIN. The staff may not ask for it either. Saying no is not rude.',
  'pin.whyType.three':
    'Practice: never your real PIN. The keys make no sound. Others can see: cover them. It is the PIN you use in shops; three misses lock it.',
  'pin.whyType.two':
    'Two tries are left on this card: misses in a shop count too. Practice only: never your real PIN.',
  'pin.whyType.one':
    'One try is left on this card. Look at the memo first. If you are not sure, your face will do.',
  'pin.whyType.none':
    'This card is locked already: even the right PIN will be refused. Trying does no harm. Your face still works.',
  'pin.wrong.title.two': 'Wrong PIN: two tries left',
  'pin.wrong.todo.two.noFace':
    'Look at the memo, press [again] and type calmly. If you do not know it, tell the desk.',
  'pin.wrong.todo.two.usual':
    'Look at the memo, press [again] and type calmly. Not sure? Press [method.face] instead.',
  'pin.wrong.why.two':
    'It happens easily. The right PIN brings all three tries back. A real reader may not tell how many are left.',
  'pin.wrong.title.one': 'Wrong PIN: one try left',
  'pin.wrong.why.one':
    'One more miss locks this PIN, here and in every shop. Waiting brings no try back; only the right PIN does.',
  'pin.wrong.todo.one.noFace': 'On the real machine, stop here and say to the desk: [speak.forgot-pin]',
  'pin.wrong.todo.one.usual': 'On the real machine, stop typing here. Press [method.face].',
  'pin.byFace.noFace': 'Say to the desk: [speak.no-face]',
  'pin.byFace.usual': 'Don’t worry. Press [method.face].',
};

export default identify;
