import type { Words } from '../words';
import type { TerminalEvent } from '../screen';

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
  /** The machine sounds from now on. `from`, `ms`: the clip in that file, in ms; `loops`: until it is hushed; `volume`: 0 to 1. */
  | {
      kind: 'sounds';
      sound: string;
      words?: Words;
      src: string;
      from: number;
      ms: number;
      volume: number;
      loops: boolean;
    }
  | { kind: 'hushes'; sound: string };

/** The name of the event of the document that carries one. */
export const FILM = 'keiko:film';

/** Tells it to whoever films the page. */
export const tellFilm = (detail: FilmEvent): boolean =>
  document.dispatchEvent(new CustomEvent<FilmEvent>(FILM, { detail }));
