import type { TerminalEvent } from '../screen';
import { tell, type SoundEvent } from '../sound';
import type { Words } from '../words';

/** With the coach's words in the picture, or without. */
export const filmViews = ['beside', 'off'] as const;
export type FilmView = (typeof filmViews)[number];

/** How long each step stays: until it can have been read aloud, or as for who practises. */
export const paces = ['calm', 'brisk'] as const;
export type Pace = (typeof paces)[number];

/** What a film tells of itself, so that its subtitles, chapters and sounds can be made. Words keep their readings. */
export type FilmEvent =
  /** The opening card has come. */
  | { kind: 'opens'; terminal: string; scenario: string; make: string; title: Words; lines: Words[] }
  /**
   * What the coach says has changed; it holds until the next. `part`: the part of the terminal's chart; `heading`: of the
   * machine's screen; `title`: where one is; `words`: Japanese on this screen worth knowing.
   */
  | {
      kind: 'says';
      step: string;
      part: string;
      heading: Words;
      title: Words;
      lines: Words[];
      words: { words: Words; means: Words }[];
    }
  /** The hand has done it. */
  | { kind: 'does'; step: string; event: TerminalEvent['type'] }
  /** The closing card has come. `outcome`: the terminal's own, or null; `reached`: it is the one the scenario wants. */
  | { kind: 'ends'; outcome: string | null; reached: boolean; lines: Words[] }
  /** The closing card has stood long enough. */
  | { kind: 'over' }
  | SoundEvent;

export { FILM } from '../sound';

/** Tells it to whoever films the page. */
export const tellFilm = (detail: FilmEvent): boolean => tell(detail);
