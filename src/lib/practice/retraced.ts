import type { Terminal } from '../screen';
import { cardIn } from './chip';
import { choose, type Choice } from './choice';
import { writeAddress } from './address';
import { JumpingClock } from './jumping-clock';
import { keepsNothing, onDevice, type Keeper } from './kept-cards';
import { Rehearsal } from './rehearsal.svelte';
import { addressOf } from './replay-address';
import { unknownTo } from './replaying';
import type { Was } from './underway.svelte';
import { forgetUnfinished, isOfLater, unfinishedOf, type Unfinished } from './unfinished';
import { withKept } from '../card';

/** More than any terminal does by itself between two deeds. */
const MOST = 1000;

/** A rehearsal that was not ended, done once more at once, with the card as it was: nobody else sees what comes of it. */
export class Retraced extends Rehearsal {
  readonly unfinished: Unfinished;
  /** Whether it came to where it was left. */
  readonly isThere: boolean;

  /** Create it while a component is being set up. */
  constructor(terminal: Terminal, { setting, scenario }: Choice, unfinished: Unfinished) {
    const clock = new JumpingClock();
    super(terminal, setting, scenario, { level: 'watch', clock, now: clock.now, replay: unfinished });
    this.unfinished = unfinished;
    this.isThere = unknownTo(terminal, unfinished) === null && this.#goes(clock);
  }

  /** How everything was before each deed, and at last. */
  get all(): { before: Was[]; last: Was } {
    return { before: this.history.all.map((was) => this.#timed(was)), last: this.#timed(this.was) };
  }

  #goes(clock: JumpingClock): boolean {
    const { events, waited } = this.unfinished;
    for (let jumps = 0; jumps < MOST && !this.ended && !this.isAstray;) {
      const done = this.course.tape.entries.length;
      const { length } = this.course.tape.waited;
      if (done === events.length && length >= waited.length) return this.#isAsLeft;
      if (this.next) this.send(this.next.event, 'hand');
      else if (this.due) this.pass();
      else if (!clock.jump()) return false;
      jumps = this.course.tape.entries.length > done ? 0 : jumps + 1;
    }
    return false;
  }

  get #isAsLeft(): boolean {
    return !this.ended && JSON.stringify(this.course.tape.waited) === JSON.stringify(this.unfinished.waited);
  }

  /** With the times at which it was really done. */
  #timed(was: Was): Was {
    const { events } = this.unfinished;
    const entries = was.course.tape.entries.map((entry, index) => ({ ...entry, ms: events[index]?.ms ?? 0 }));
    return { ...was, course: { ...was.course, tape: { ...was.course.tape, entries } } };
  }
}

/**
 * `otherwise`: there was something, but nothing leads there any more, since the machine works otherwise now or the card was
 * locked meanwhile; `newer`: only a later version of the site can go on with it.
 */
export type Left = Retraced | 'otherwise' | 'newer';

/**
 * What there is to go on from of this rehearsal. Create it while a component is being set up. Never throws.
 */
export function leftOff(
  terminal: Terminal,
  choice: Choice,
  keeper: Keeper = onDevice,
  now = Date.now(),
): Left | null {
  const address = addressOf(terminal.id, choice.scenario, choice.setting);
  const unfinished = unfinishedOf(address, now);
  if (!unfinished) return isOfLater(address) ? 'newer' : null;
  const retraced = retrace(terminal, unfinished);
  if (retraced?.isThere && isLockedAs(retraced, keeper)) return retraced;
  forgetUnfinished(unfinished.address);
  return 'otherwise';
}

/** Null where something in it does not exist. */
export function retrace(terminal: Terminal, unfinished: Unfinished): Retraced | null {
  try {
    const choice = choose(new URLSearchParams(writeAddress(unfinished.address)));
    return 'unknown' in choice ? null : new Retraced(terminal, choice, unfinished);
  } catch {
    return null;
  }
}

/** Whether the card is locked on the device where it was locked then, and only there. */
function isLockedAs({ stand, setting }: Retraced, keeper: Keeper): boolean {
  const cards = keeper.load();
  const card = cardIn(stand.belongings);
  const left = (one: typeof card) => one?.pins.authentication?.triesLeft;
  if (keepsNothing(cards) || !card) return true;
  return (left(card) === 0) === (left(withKept(setting.person.card, cards.kept)) === 0);
}
