import type { Words } from '../../words';

/** What every page says, also before anything else of it is there. */
export type SitePhrases = {
  site: {
    tagline: Words;
    /** The notice of every page, for a narrow bar. */
    noticeShort: Words;
    home: Words;
    languages: Words;
    skip: Words;
    noScript: Words;
    about: Words;
    office: Words;
    more: Words;
    practice: Words;
    loading: Words;
    settings: Words;
    progress: Words;
    /** The list of what was looked up. */
    words: Words;
    /** The button of whoever has finished, on a tablet that is lent. */
    finish: Words;
  };
  missing: {
    title: Words;
    text: Words;
    brokenTitle: Words;
    brokenText: Words;
    home: Words;
    again: Words;
    /** The machine. */
    unloaded: Words;
    /** Over the page one may have meant, where a link names its language otherwise. */
    here: Words;
    /** The page of a link in a language that nobody here speaks; under it, the languages there are. */
    noLanguage: Words;
  };
};
