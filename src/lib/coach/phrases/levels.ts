import type { Level, Where } from '../../practice';
import type { Words } from '../../words';

/** What there is to know of a locked card: four short lists, and where they are from. */
type LockWords = {
  title: Words;
  gone: { title: Words; list: Words[] };
  works: { title: Words; list: Words[] };
  who: { title: Words; list: Words[] };
  bring: {
    title: Words;
    list: Words[];
    /** One more proof of who one is: a foreign resident's, and anybody else's. */
    more: Record<'stay' | 'usual', Words>;
  };
  /** Where one page says otherwise than another. */
  otherwise: Words;
  /** Who says so, and when it was read. */
  source: Words;
};

/** What can be left behind. */
type LeftKind = 'card' | 'paper' | 'change' | 'other';

/** What the coach says because of how much help one wants. */
export type LevelPhrases = {
  /** Over the levels. */
  title: Words;
  names: Record<Level, Words>;
  watch: {
    /** Over its buttons. */
    title: Words;
    play: Words;
    pause: Words;
    one: Words;
    start: Words;
    speed: Words;
    times: (speed: number) => Words;
    /** It rests; one can do it oneself. */
    paused: Words;
  };
  ask: {
    /** Before the first hint. */
    alone: Words;
    /** On the button, by the hints there were; `shown`: the last. */
    hint: Words;
    more: Words;
    show: Words;
    /** Where to look. */
    where: Record<Exclude<Where, `place:${string}`>, Words>;
    place: (place: Words) => Words;
    /** When it is nowhere in particular. */
    read: Words;
    /** Over what the Japanese says. */
    says: Words;
    /** What stands on the keypad is no word: it is on the memo. */
    digits: Words;
  };
  late: { text: Words; show: Words };
  /** What the coach said is said once more. */
  listen: Words;
  slip: {
    pressed: (label: Words) => Words;
    typed: Words;
    why: Words;
    back: Words;
  };
  repair: {
    title: Words;
    text: Words;
    /** In the lesson of the locked card, where nothing can be mended at the machine. */
    lock: { title: Words; text: Words; yours: Words };
    watch: Words;
    self: Words;
    /** It went wrong: now it is the learner's turn. */
    yours: Words;
  };
  /** `other`: over the other way. */
  stop: { title: Words; text: Words; button: Words; other: Words; stopping: Words };
  lock: LockWords;
  /** `now`: what to do; `gone`: when it is too late for that. */
  left: { now: Words } & Record<LeftKind, { may: Words; gone?: Words }>;
  alone: {
    /** Over the choices. */
    title: Words;
    realTime: Words;
    realIdle: Words;
    later: Words;
    restart: Words;
  };
  more: { open: Words; undo: Words; restart: Words };
  end: {
    together: Words;
    watchAgain: Words;
    slips: Words;
    /** Done by hand: what happened then. */
    hands: Words;
    progress: Words;
    next: Words;
    stopped: Words;
  };
  /** On the cards before and after a film: that nothing in it is real, and where to practise it. */
  film: { invented: Words; practise: Words };
};
