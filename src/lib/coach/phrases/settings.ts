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
  title: Words;
  lead: Words;
  /** Over what one sees, what is at the machine, how one presses. */
  groups: Record<'seeing' | 'machine' | 'pressing', Words>;
  text: Asked<100 | 125 | 150 | 200>;
  contrast: Asked<'usual' | 'high'>;
  theme: Asked<'auto' | 'light' | 'dark'>;
  motion: Asked<'usual' | 'calm'>;
  sound: Asked<'off' | 'soft' | 'medium' | 'loud'>;
  noSound: Words;
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
