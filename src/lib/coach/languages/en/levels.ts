// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
// About the lock: what the leaflet of the office says, from the same sources. What may happen to things left behind is our
// own judgement, but for the telephone number.
import type { LevelPhrases } from '../../phrases/levels';

const levels: LevelPhrases = {
  title: 'How much help',
  names: { watch: 'Watch', together: 'Together', ask: 'Ask', alone: 'Alone' },
  watch: {
    title: 'Watching',
    play: 'Play',
    pause: 'Pause',
    one: 'One step',
    start: 'To the start',
    speed: 'Speed',
    times: (speed) => `${speed}×`,
    paused: 'Paused. You can also go on yourself.',
  },
  ask: {
    alone: 'Try it yourself. If you get stuck, ask for a hint.',
    hint: 'A hint',
    more: 'One more hint',
    show: 'Show me',
    where: {
      foot: 'Look at the bar of keys at the bottom of the screen.',
      tiles: 'Look at the large keys in the middle of the screen.',
      keypad: 'Look at the number keys on the screen.',
      rows: 'Look at the rows in the middle of the screen.',
      counter: 'Look at the number in the middle of the screen, and the keys beside it.',
      table: 'Look at your things on the table.',
      desk: 'Look at the person beside the machine. You can speak to them.',
      call: 'The machine cannot do this alone. Look below: you can call somebody.',
      face: 'Look at your face in front of the camera. You can move it.',
    },
    place: (place) => `Look at the ${place}.`,
    read: 'Read the first line of the screen.',
    says: 'What it says',
    digits: 'Four digits. They are on the yellow memo.',
  },
  late: { text: 'Try it yourself. Help comes in a moment.', show: 'Show me' },
  listen: 'Listen again',
  slip: {
    pressed: (label) => `You pressed 「${label}」`,
    typed: 'You typed a digit',
    why: 'Why people press it',
    back: 'The way back',
  },
  repair: {
    title: 'Watch it go wrong, then mend it',
    text: 'Here something goes wrong on purpose. The hand shows it. Then it is your turn.',
    lock: {
      title: 'Watch it go wrong, then go on yourself',
      text: 'Here something goes wrong on purpose. The hand shows how it begins. Then it is your turn.',
      yours: 'It went wrong. Your turn: go on from here.',
    },
    watch: 'Watch',
    self: 'I will do it all myself',
    yours: 'It went wrong. Your turn: mend it.',
  },
  stop: {
    title: 'Stop here?',
    text: 'On the real machine, stop now. One more miss locks the card. At home you can look up the PIN in peace.',
    button: 'Stop here, as you should on the real machine',
    other: 'Or one more try:',
    stopping: 'Well decided. You lose no more tries. Now take everything with you.',
  },
  lock: {
    title: 'The PIN is locked: what now?',
    gone: {
      title: 'No longer works',
      list: [
        'Certificates from any shop copier',
        'The PIN at the reader of a hospital or pharmacy',
        'MynaPortal, when it asks for this PIN',
      ],
    },
    works: {
      title: 'Still works',
      list: [
        'Your face, at the reader of a hospital or pharmacy. If that fails, the desk compares you with the photo.',
        'The other PINs of the card. Each has its own count.',
      ],
    },
    who: {
      title: 'Who resets it',
      list: [
        'Your city, ward, town or village office, at the counter for My Number Cards',
        'You yourself at 7-Eleven or AEON, if you know the long password and have booked the reset in the app',
        'Nobody else. Waiting does not help.',
      ],
    },
    bring: {
      title: 'What to bring to the office',
      list: [
        'Your My Number Card',
        'A new 4-digit PIN that you have thought of before. Do not use your birthday.',
      ],
      more: {
        stay: 'Your residence card',
        usual: 'One more ID, for example your driving licence. Your office decides which it accepts.',
      },
    },
    otherwise:
      'Many pages still say “only at the office”. The terms of the reset service (JPKI) and Naha City name the shops too.',
    source:
      'JPKI; Ministry of Health; Kunitachi, Nichinan, Dazaifu, Matsusaka and Naha Cities. Read on 21 November 2026. Ask your office before you go.',
  },
  left: {
    now: 'Go back at once, or ask the people who work there.',
    card: {
      may: 'Somebody may find your card. Your name, address and face are on it.',
      gone: 'If the card is gone, stop it by phone, day and night, in ten languages: 0120-0178-27.',
    },
    paper: {
      may: 'Anybody can read your paper: your name and address are on it.',
      gone: 'If the paper is gone, you pay again for a new one.',
    },
    change: {
      may: 'The next person may take your money.',
      gone: 'If the money is gone, ask whether somebody handed it in.',
    },
    other: {
      may: 'Somebody may take it, or throw it away.',
    },
  },
  alone: {
    title: 'Make it like the real machine',
    realTime: 'Real waiting times',
    realIdle: 'It stops when you do nothing for a while',
    later: 'From the next start on.',
    restart: 'Start again now',
  },
  more: { open: 'More', undo: 'One step back', restart: 'From the start' },
  end: {
    together: 'Now together',
    watchAgain: 'Watch again',
    slips: 'Wrong turns',
    hands: 'By hand',
    progress: 'What I can do now',
    next: 'Do it now',
    stopped: 'You stopped in time. The card keeps its last try.',
  },
  film: {
    invented: 'All people, places and numbers in this film are invented.',
    practise: 'Practise it yourself on Kiosk\u00a0Keiko.',
  },
};

export default levels;
