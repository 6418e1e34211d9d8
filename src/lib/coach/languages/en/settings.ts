import type { SettingsPhrases } from '../../phrases/settings';

const settings: SettingsPhrases = {
  lead: 'Make it comfortable. Every change works at once, and this device remembers it.',
  groups: {
    seeing: 'What you see',
    machine: 'At the machine',
    coach: 'The coach',
    pressing: 'How you press',
  },
  text: {
    title: 'Size of the letters',
    about: 'The machine’s own screen keeps its size, as in the shop.',
    answers: { 100: '100 %', 125: '125 %', 150: '150 %', 200: '200 %' },
  },
  contrast: {
    title: 'Contrast',
    about: 'High is black on white or white on black, with thick lines.',
    answers: { usual: 'Usual', high: 'High' },
  },
  theme: {
    title: 'Light or dark',
    about: 'The machine itself stays as it is.',
    answers: { auto: 'Like this device', light: 'Light', dark: 'Dark' },
  },
  motion: {
    title: 'Movement',
    about: 'The card slides and the coins fall. With Calm they are simply there.',
    answers: { usual: 'Usual', calm: 'Calm' },
  },
  sound: {
    title: 'Sound of the machine',
    about: 'Its voice, its keys and its chimes.',
    answers: { off: 'Off', soft: 'Soft', medium: 'Medium', loud: 'Loud' },
  },
  noSound: 'This device plays no sound here.',
  coach: {
    title: 'Voice of the coach',
    about: 'Your device reads the coach’s words aloud. They stay on the page too.',
    answers: { off: 'Off', soft: 'Soft', medium: 'Medium', loud: 'Loud' },
  },
  pace: {
    title: 'How fast the coach speaks',
    about: 'Choose what is easy to follow.',
    answers: { normal: 'Normal', slow: 'Slow' },
  },
  sample: 'This is how I speak. I tell you what to do next.',
  noVoice:
    'This device has no English voice of its own, so the coach stays silent. You can add one in the device’s settings: look for “text-to-speech”. Then open this page again.',
  noJapaneseVoice: 'This device has no Japanese voice. The coach says what the Japanese words mean instead.',
  furigana: {
    name: 'Furigana on the machine’s screen',
    about: 'Small kana over the kanji. The real machine has none.',
    off: 'Off, like the real machine',
    on: 'On',
  },
  realWait: {
    name: 'Waiting times',
    about: 'The real machine takes longer to read and to print.',
    off: 'Short',
    on: 'Like the real machine',
  },
  realIdle: {
    name: 'When you do nothing for a while',
    about: 'The real machine may ask if you are still there, and then start over.',
    off: 'It waits for you',
    on: 'It asks, then starts over',
  },
  tapAnywhere: {
    name: 'Tap anywhere',
    about: 'A tap anywhere does the next right thing. No need to aim.',
    off: 'Off',
    on: 'On',
  },
  scanning: {
    name: 'One switch',
    about:
      'A frame goes from key to key. Press the space bar, Enter or your switch when it is where you want it.',
    off: 'Off',
    on: 'On',
  },
  rest: 'The frame stays for',
  seconds: (seconds) => (seconds === 1 ? '1 second' : `${seconds} seconds`),
  shorter: 'Shorter',
  longer: 'Longer',
  reset: 'Everything back to usual',
  notKept: 'This device could not save it. It holds until you close the page.',
};

export default settings;
