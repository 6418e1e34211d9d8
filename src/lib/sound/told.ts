import type { Words } from '../words';

/** What the page tells of its sounds. */
export type SoundEvent =
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

/** The name of the event of the document by which the page tells what happens to whoever films it. */
export const FILM = 'keiko:film';

export const tell = (detail: object): boolean => document.dispatchEvent(new CustomEvent(FILM, { detail }));
