// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { ProgressPhrases } from '../../phrases/progress';

const dated = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: string) => format.format(new Date(`${day.slice(0, 10)}T00:00Z`));
};
const weekday = dated({ weekday: 'long' });
const date = dated({ day: 'numeric', month: 'long' });
const weekdayAndDate = dated({ weekday: 'long', day: 'numeric', month: 'long' });

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const HELP = {
  watch: 'and watch',
  together: 'together with the coach',
  ask: 'with hints when you ask',
  alone: 'on your own',
};

const LESS_HELP = { ...HELP, ask: 'hints only when you ask' };

const progress: ProgressPhrases = {
  lead: 'From what you have practised on this device. Nobody else sees it.',
  none: {
    title: 'Nothing here yet',
    text: 'After your first rehearsal you will see here what you can already do, and what to practise next. Take your time.',
    start: 'Choose a first exercise',
  },
  problem: {
    unreadable:
      'What this device had saved cannot be read. It has been put aside, not thrown away. From now on everything is noted again.',
    newer:
      'What this device has saved comes from a newer version of this page. It has been put aside, not thrown away. Close this page, go online and open it again.',
    'no-storage': 'This device saves nothing for this page. You can practise, but nothing is noted here.',
  },
  full: (runs) =>
    `This device keeps your last ${runs} rehearsals. Older ones are let go. To keep them too, save a file below.`,
  next: 'Your next step',
  when: {
    today: 'today',
    tomorrow: 'tomorrow',
    soon: (day) => `on ${weekday(day)}`,
    later: (day) => `on ${weekdayAndDate(day)}`,
  },
  advice: {
    again: (when, level) => `Do it again ${when}, ${HELP[level]}.`,
    'less-help': (when, level) => `Do it again ${when}, with less help: ${LESS_HELP[level]}.`,
    lock: () => 'Now see what happens when a card is locked. Here it does no harm.',
    another: () => 'Try this exercise too, together with the coach.',
    real: () => 'You can do this at the real machine now.',
  },
  ready: 'Ready for the real machine',
  known: 'Done: you know what a locked card means',
  missing: 'Before the real machine',
  missingDays: (days) =>
    days === 2
      ? 'Do every step alone, on two different days.'
      : 'Do every step alone once more, on another day.',
  missingLock: 'Do the exercise with the locked card once.',
  missingLesson: 'Do it once, to the end.',
  lastTime: (day) => `Last time: ${date(day)}`,
  notFinished: 'Not to the end',
  watched: 'Watched',
  steps: {
    alone: (count) => `${count} alone`,
    hint: (count) => `${count} with a hint`,
    shown: (count) => `${count} shown`,
  },
  start: 'Start',
  again: 'Do it again',
  untouched: 'You have not been here yet.',
  untried: (count) => `${counted(count, 'exercise', 'exercises')} not tried yet`,
  report: {
    title: 'How each step went',
    done: { alone: 'alone', hint: 'with a hint', shown: 'shown' },
    slips: (count) => counted(count, 'wrong turn', 'wrong turns'),
    slipAt: (step, count) => (count === 1 ? step : `${step}: ${count} times`),
    noSlips: 'No wrong turn',
    time: 'Time',
    minutes: (minutes) => `about ${counted(minutes, 'minute', 'minutes')}`,
  },
  keep: {
    title: 'Keep it, move it, erase it',
    lead: 'Everything stays on this device. There is no account, and no PIN is ever saved.',
    save: 'Save as a file',
    saveAbout: 'For another device, or to be safe.',
    saved: (name) => `Saved: ${name}. Look in your downloads.`,
    open: 'Open a file',
    openAbout: 'It is added to what is here. Nothing is lost. Settings you have made on this device stay.',
    erase: 'Erase everything',
    eraseAbout: 'When somebody else will use this device.',
    sure: 'Erase everything?',
    sureAbout:
      'Your rehearsals, the words you looked up, the tries left on your practice cards and your settings are erased. This cannot be undone.',
    yes: 'Yes, erase',
    no: 'No, keep it',
    erased: 'Everything is erased.',
    notErased: 'This device did not allow it. Erase the data of this page in the settings of your browser.',
  },
  imported: {
    title: 'The file has been added',
    runs: (count) => counted(count, 'rehearsal', 'rehearsals'),
    words: (count) => `${counted(count, 'word', 'words')} you looked up`,
    cards: (count) => `the tries left on ${counted(count, 'practice card', 'practice cards')}`,
    settings: 'your settings',
    ownSettings: 'Your settings on this device stay as they are.',
    unknown: (count) =>
      count === 1
        ? '1 rehearsal of an exercise this version does not know is kept, but not shown.'
        : `${count} rehearsals of exercises this version does not know are kept, but not shown.`,
    nothing: 'The rehearsals, words and practice cards in it were all here already.',
  },
  refused: {
    foreign: {
      title: 'This is not a file from this page',
      text: 'Choose a file whose name begins with “kiosk-keiko”. Nothing has been changed.',
    },
    damaged: {
      title: 'This file is damaged',
      text: 'Save it once more on the device it comes from, and open the new file. Nothing has been changed.',
    },
    newer: {
      title: 'This file is from a newer version of this page',
      text: 'Close this page, go online, open it again and try once more. Nothing has been changed.',
    },
    'not-kept': {
      title: 'This device could not save it',
      text: 'Make some room on the device, or leave private browsing, and try again. Nothing has been changed.',
    },
  },
};

export default progress;
