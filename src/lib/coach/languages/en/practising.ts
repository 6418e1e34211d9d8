// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { ThingKind } from '../../../world';
import type { Phrases } from '../../phrases';

const THINGS: Record<Exclude<ThingKind, 'coin' | 'note'>, string> = {
  'my-number-card': 'My Number Card',
  'residence-card': 'residence card',
  'transit-card': 'IC card with e-money',
  memo: 'memo',
  paper: 'certificate',
  receipt: 'receipt',
  phone: 'phone',
  'eligibility-notice': 'notice 「{資格情報|しかくじょうほう}のお{知|し}らせ」',
  'eligibility-certificate': 'certificate 「{資格確認書|しかくかくにんしょ}」',
  statement: 'form 「{申立書|もうしたてしょ}」',
  prescription: 'prescription 「{処方箋|しょほうせん}」',
};

/** Places one puts things in, and not on. */
const INSIDES = ['coin slot', 'note slot'];

const practising: Pick<Phrases, 'practice' | 'hands'> = {
  practice: {
    coach: 'Coach',
    machine: 'The machine',
    step: (number, of) => `Step ${number} of ${of}`,
    wait: 'Wait a moment. It goes on by itself.',
    differs: (rows) =>
      `Something is not as it should be: ${rows.join(', ')}. Go back and mend it before you pay.`,
    mayDiffer: 'The words on the real machine may differ a little.',
    reloaded: 'The page was loaded again, so the machine is at its beginning. Your card is as it was.',
    larger: 'Larger',
    fitted: 'Whole page',
    leanIn: 'Closer to the screen',
    stepBack: 'Whole machine',
    unfold: 'More help',
    close: 'Close',
    deeds: {
      press: (label, meaning) => (meaning ? `Press 「${label}」: ${meaning}` : `Press 「${label}」`),
      pressOf: (row, label) => `In the row 「${row}」 press 「${label}」`,
      type: 'Type the four digits on the yellow memo',
      typeWrong: 'Type four digits not on the memo',
      handle: {
        uncase: 'Take the card out of its case',
        turn: 'Turn the card over',
        open: 'Open your insurance page on the phone',
        fill: 'Fill in the form',
      },
      push: 'Push the card in, all the way',
      look: {
        left: 'Move your face to the left',
        right: 'Move your face to the right',
        up: 'Move your face up',
        down: 'Move your face down',
        closer: 'Come closer',
        back: 'Move a little farther away',
        'mask-off': 'Take off the mask',
        'mask-on': 'Put the mask on',
        'hat-off': 'Take off the hat',
        'hat-on': 'Put the hat on',
      },
      speak: (words, meaning) => (meaning ? `Say 「${words}」: ${meaning}` : `Say 「${words}」`),
      put: (_, thing, place, slot) =>
        `Put the ${thing} ${slot || INSIDES.includes(place) ? 'in' : 'on'} the ${place}`,
      take: (thing) => `Take the ${thing}`,
    },
    end: {
      label: 'The result',
      reached: {
        issued: 'Done. You have everything.',
        cancelled: 'You stopped in time. All your money came back.',
        refused: 'Not this time.',
        locked: 'The card is locked.',
        received: 'Done. The desk has your insurance.',
        'by-papers': 'Done. What you had with you was enough.',
        'in-full': 'You are looked after today. You pay in full first.',
      },
      otherwise: 'It ended differently this time.',
      left: 'You left the machine.',
      leftSomething: 'You left something behind.',
      outcomes: {
        issued: 'The certificate was printed and paid for.',
        copied: 'You made a photocopy, not a certificate.',
        cancelled: 'Nothing was printed, and nothing was charged.',
        unattended:
          'Nothing was touched for a while, so the machine stopped by itself. Nothing was printed, and nothing was charged.',
        refused: 'The machine refused. Nothing was charged.',
        locked:
          'Every machine that asks for this PIN now refuses it. At the hospital, face recognition still works.',
        received: 'They are sure it is you. You pay your usual share.',
        'by-papers': 'The reader could not help, but the desk could. You pay your usual share.',
        'in-full': 'Without proof you pay everything today. Bring the proof later, and the rest comes back.',
      },
      papers: 'Papers received',
      comeBack: 'Go back to the machine',
      office: 'What happens at the office',
      cost: 'Paid',
      forgotten: 'Left behind',
      notNeeded: 'A certificate was printed and paid for, but not the one you needed.',
      gotInstead: (got, meaning, wanted, wantedMeaning) =>
        `You got 「${got}」 (${meaning}). You needed 「${wanted}」 (${wantedMeaning}). A wrong paper is not exchanged; look before you pay.`,
      wrongPaper: (row) =>
        `On the paper, 「${row}」 is not what was wanted. A wrong paper is not exchanged; look before you pay.`,
      record: 'What the desk has now',
      choseOtherwise: (rows) =>
        `You chose otherwise than this exercise asked: ${rows.map((row) => `「${row}」`).join(', ')}. That is your right: the care is the same. To practise it as asked, do it again.`,
      lookAtName: 'Look at the paper before you go: is it your name, and are all pages there?',
      tapToRead: 'Tap the paper to read it.',
      again: 'Again',
      another: 'Something else',
    },
    card: {
      problemTitle: 'Fresh practice cards',
      goOn: 'Go on',
      lockedTitle: 'This practice card is locked',
      locked: 'The PIN was wrong three times. Like a real card, it stays locked until an office resets it.',
      fewTriesTitle: (left) =>
        left === 1 ? 'Only one try is left on this card' : `Only ${left} tries are left on this card`,
      fewTries: 'This rehearsal needs more. A right PIN brings them all back, or choose here.',
      office: 'Have it reset at the office',
      fresh: 'Take a fresh practice card',
      lockedFirstTitle: 'This time the PIN is locked',
      lockedFirst:
        'As after three wrong PINs in a shop. The lock goes with the card to every machine. Your practice card still has tries. Afterwards, the office can reset it.',
      lockIt: 'Lock this practice card and begin',
    },
  },
  hands: {
    thing: (kind, worth = 0) => {
      if (kind === 'coin') return `${worth} yen coin`;
      return kind === 'note' ? `${worth.toLocaleString('en')} yen note` : THINGS[kind];
    },
    places: {
      'card-pad': 'card pad',
      'copy-glass': 'copy glass',
      'coin-slot': 'coin slot',
      'note-slot': 'note slot',
      'e-money-reader': 'e-money reader',
      'change-tray': 'change tray',
      'paper-tray': 'paper tray',
      'receipt-slot': 'receipt slot',
      'card-reader': 'card reader',
      'card-inside': 'end of the card slot',
      desk: 'reception desk',
    },
    yourThings: 'Your things',
    handle: {
      uncase: 'Take out of the case',
      turn: 'Turn over',
      open: 'Show insurance',
      fill: 'Fill in',
    },
    push: 'Push in',
    look: {
      left: 'Left',
      right: 'Right',
      up: 'Up',
      down: 'Down',
      closer: 'Closer',
      back: 'Farther',
      'mask-off': 'Mask off',
      'mask-on': 'Mask on',
      'hat-off': 'Hat off',
      'hat-on': 'Hat on',
    },
    face: 'You, in front of the camera',
    say: 'You can say',
    here: 'Here',
    putHere: (place) => `Put it here: ${place}`,
    holding: (thing) => `In your hand: ${thing}`,
    memo: 'Practice PIN',
    leave: 'Leave',
    furigana: 'Furigana',
  },
};

export default practising;
