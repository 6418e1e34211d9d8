import type { Level } from './level';
import { addressOf } from './replay-address';
import { Rehearsal } from './rehearsal.svelte';
import type { Retraced } from './retraced';
import { withoutDigit } from './run';
import type { Slip } from './slips';
import { isTyping } from './tape';
import { forgetUnfinished, keepUnfinished, type Unfinished } from './unfinished';

/** Stands for a digit, whichever. */
const DOT = '•';

/** A rehearsal that can be broken off at any moment, and gone on with from there. */
export class KeptRehearsal extends Rehearsal {
  /** Whether what is typed is not judged yet: until then it is as if it had not been. */
  get isTyping(): boolean {
    return isTyping(this.course.tape, this.stand);
  }

  /** What there would be to go on from; null where nothing is done, or all. */
  get unfinished(): Omit<Unfinished, 'at'> | null {
    const { entries, waited } = this.course.tape;
    const { terminal, scenario, setting, tries, level, seen, position } = this;
    if (this.ended || entries.length === 0) return null;
    const { visits, ...taught } = this.helping.taught;
    return {
      ...{ version: 1, address: addressOf(terminal.id, scenario, setting) },
      ...{ level, tries, events: [...entries], waited: [...waited], seen: [...seen], position },
      slips: this.slips.map(asKept),
      seconds: this.stopwatch.seconds,
      taught: { ...taught, visits: { ...visits, slips: visits.slips.map(withoutDigit) } },
    };
  }

  /** Keeps it on the device as it is now (`at`: ms since 1970); nothing, when it has ended or nothing is done. */
  keep(at = Date.now()): void {
    const { unfinished, terminal, scenario, setting } = this;
    if (unfinished && this.isTyping) return;
    if (unfinished) keepUnfinished({ ...unfinished, at });
    else forgetUnfinished(addressOf(terminal.id, scenario, setting));
  }

  /** Stands where it was left, with the card as the device remembers it. */
  goOnFrom(retraced: Retraced): Level {
    const { unfinished, all, seen } = retraced;
    const { taught, events, level, slips, tries } = unfinished;
    this.tries = tries;
    this.level = level;
    this.history.all = all.before;
    this.slips = slips.map(asMade);
    this.seen = [...new Set([...unfinished.seen.filter((step) => this.isOnTheWay(step)), ...seen])];
    this.position = Math.min(unfinished.position, Math.max(0, (this.guide?.steps.length ?? 0) - 1));
    this.stopwatch.goOnFrom(unfinished.seconds);
    this.began = this.now() - (events.at(-1)?.ms ?? 0);
    this.goBackTo(all.last, () => this.helping.goOnFrom(taught, this.stepOnTheWay));
    return level;
  }
}

function asKept(slip: Slip): Unfinished['slips'][number] {
  const key = withoutDigit(slip).key;
  return { step: slip.step, key, words: key === slip.key ? slip.words : DOT };
}

/** Which deed it was is not known any more. */
const asMade = ({ step, key, words }: Unfinished['slips'][number]): Slip => ({
  ...{ step, key, words, event: { type: 'touch.slip' } },
  isEarlier: true,
});
