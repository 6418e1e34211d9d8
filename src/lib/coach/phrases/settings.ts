import type { Words } from '../../words';

/** Something to choose, and one line about it. */
type Named = { name: Words; about: Words };
/** A question with its answers. */
type Asked<Answer extends string | number> = {
  title: Words;
  about: Words;
  answers: Record<Answer, Words>;
};
type OnOff = Named & { off: Words; on: Words };

/** What the page of settings says. */
export type SettingsPhrases = {
  lead: Words;
  /** Over what one sees, what is at the machine, how the coach speaks, how one presses. */
  groups: Record<'seeing' | 'machine' | 'coach' | 'pressing', Words>;
  text: Asked<100 | 125 | 150 | 200>;
  contrast: Asked<'usual' | 'high'>;
  theme: Asked<'auto' | 'light' | 'dark'>;
  motion: Asked<'usual' | 'calm'>;
  sound: Asked<'off' | 'soft' | 'medium' | 'loud'>;
  noSound: Words;
  coach: Asked<'off' | 'soft' | 'medium' | 'loud'>;
  pace: Asked<'normal' | 'slow'>;
  /** What the coach says to show how it speaks. */
  sample: Words;
  /** The device has no voice of its own for this language, and what one can do. */
  noVoice: Words;
  /** What is then said for Japanese. */
  noJapaneseVoice: Words;
  furigana: OnOff;
  realWait: OnOff;
  realIdle: OnOff;
  tapAnywhere: OnOff;
  scanning: OnOff;
  /** How long the frame rests. */
  rest: Words;
  seconds: (seconds: number) => Words;
  shorter: Words;
  longer: Words;
  reset: Words;
  notKept: Words;
};
