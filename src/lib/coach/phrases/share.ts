import type { Part } from '../../practice';
import type { Words } from '../../words';

/** What is said where a rehearsal is handed on as a link, and where a link is wrong. */
export type SharePhrases = {
  /** On the button that opens it. */
  open: Words;
  title: Words;
  /** What to do with the QR code. */
  lead: Words;
  /** The QR code, for who does not see it. */
  code: Words;
  /** Over the link as text. */
  link: Words;
  copy: Words;
  copied: Words;
  /** The browser does not let the page copy: how to do it by hand. */
  notCopied: Words;
  print: Words;
  close: Words;
  /** A rehearsal drawn by chance. */
  surprise: { name: Words; about: Words };
  trouble: {
    title: Words;
    /** What it asks for that there is not, by the part of the link. */
    none: Record<Part, Words>;
    /** It exists, but not for this exercise or at this machine. */
    elsewhere: Partial<Record<Part, (name: Words) => Words>>;
    /** The exercise brings its own, or goes otherwise with it. */
    own: Partial<Record<Part, (name: Words) => Words>>;
    /** Over what is written in the link. */
    written: Words;
    /** Over what may have been meant. */
    near: Words;
    /** Over what there is instead. */
    instead: Words;
    /** What else is left out, above it. */
    also: Words;
    /** Begins with all that is right. */
    without: Words;
    /** Nobody knows what shall begin. */
    choose: Words;
    /** There is a step card of an exercise only. */
    noCard: Words;
    home: Words;
  };
};
