import type { Line, Scenario } from '../scenarios';
import type { KeyId, TerminalEvent } from '../screen';
import type { Played } from './play';
import { busy, deeds, type Stand } from './script';
import { beginsAgain, marked, markAt, wentWrong, type Trail } from './trail';
import { Way } from './way';
import { endsIt, goesBack, isAdvised, isKeyless, strewn, wayBack } from './way-back';

/**
 * What to do next to follow the script, by which line. `mends`: it only brings the learner back to the script; `differs`:
 * the rows of a summary for the sake of which it does; `advised`: the coach's own words for this step say it already;
 * `again`: it ends all that was begun, because no other way leads back; `wrong`: in a replay, a digit of a wrong entry.
 */
export type Next = {
  line: number;
  event: TerminalEvent;
  mends?: true;
  differs?: string[];
  advised?: boolean;
  again?: true;
  wrong?: true;
};

/** How far a learner has come, and what they did on the way. Never changed. */
export type Place = {
  /** The line that comes next. */
  cursor: number;
  /** Rows of the summary the learner went back from, until something is chosen anew. */
  differs: string[];
  /** What the learner did last at each step up to here. */
  trail: Trail;
  /** What the learner said last, and where, until they did something elsewhere. */
  said: { step: string; type: string } | null;
};

const START: Place = { cursor: 0, differs: [], trail: [], said: null };
const CARD = 'my-number-card';

/** Finds the way from wherever the learner stands, by where the script's own play stood at each line. */
export class Guide {
  readonly #way: Way;
  #place: Place = START;

  constructor(scenario: Scenario, played: Pick<Played, 'deeds' | 'begun'>) {
    this.#way = new Way(scenario, played);
  }

  /** Steps of the script's own play, in order, without repeats. */
  get steps(): string[] {
    return this.#way.steps;
  }

  get place(): Place {
    return this.#place;
  }

  /** As if nothing had been done since. */
  goTo(place: Place): void {
    this.#place = place;
  }

  /** Whether the script comes to trouble by this line, or goes wrong in it on purpose. */
  errs(index: number): boolean {
    return this.#way.errs(index);
  }

  /** Whether all mistakes that are made on purpose are made. */
  get hasErred(): boolean {
    return !this.#way.errsAfter(this.#place.cursor);
  }

  /** Whether the learner follows the advice to end it all and begin again. */
  get beginsAgain(): boolean {
    return this.#place.trail.some(({ again }) => again);
  }

  /** How the script's own play left a key of a step that stays chosen; null when it did not come by it. */
  leftAs(step: string, key: KeyId): boolean | null {
    return this.#way.leftAs(step, key);
  }

  /** Whether the script's own play does this at a step. */
  isPlayed(step: string, type: string): boolean {
    return this.#way.did(step, type);
  }

  /** The next deed, or null when there is nothing to do but wait or when this step is not on the way. */
  next(stand: Stand, typed: string): Next | null {
    const differs = this.#way.differences(stand);
    if (differs.length > 0) return this.#back(stand, differs);
    if (this.#place.differs.length > 0 && this.#isAsPlayed(stand)) {
      const back = this.#back(stand, this.#place.differs);
      if (back) return back;
    }
    const worn = this.#way.wornToo(stand);
    if (worn !== undefined) return this.#mending({ type: `look.${worn}-off` });
    return this.#retraced(stand) ?? this.#cleared(stand) ?? this.#onwards(stand, typed);
  }

  /** Before anything is begun, what lies about is taken. */
  #cleared(stand: Stand): Next | null {
    const taken = stand.step === this.steps[0] ? strewn(stand, this.#way.places) : null;
    return taken && this.#mending(taken, stand);
  }

  #onwards(stand: Stand, typed: string): Next | null {
    const line = this.#lineAt(stand, typed);
    if (line === null)
      return this.awaited(stand) === null || isKeyless(stand.screen) ? this.#wayBack(stand) : null;
    const todo = this.#way.script[line];
    const event = this.#mistyped(line, stand, typed) ?? (todo && deeds(todo, stand)?.[0]);
    if (!event) return this.#wayBack(stand);
    const key = this.#way.mends(stand, event.type);
    return key === null ? { line, event } : { line, event: { type: `touch.${key}` }, mends: true };
  }

  /** The `see` line for whose sake the learner now does nothing, though something could be done; else null. */
  awaited(stand: Stand): number | null {
    const { script } = this.#way;
    let index = this.#place.cursor;
    while (isSeen(script[index], stand)) index += 1;
    const line = script[index];
    if (!line || !('see' in line)) return null;
    const isDone = this.#way.stepOf(index - 1) === stand.step && this.#isDone(index - 1, stand, '');
    return isDone && this.#turning(index - 1, stand) === null ? index : null;
  }

  /** Where a wrong key has led here: back to where it was pressed, or to the beginning. Null where no key leads there. */
  #retraced(stand: Stand): Next | null {
    const wrong = wentWrong(this.#place.trail, stand.step);
    if (!wrong || busy(stand) || stand.screen.body?.kind === 'collect') return null;
    const back = strewn(stand, this.#way.places) ?? goesBack(stand);
    if (back) return this.#mending(back, stand);
    if (this.#way.has(stand.step)) return this.#anew(stand);
    const right = this.#way.leftBy(wrong.step);
    const isHere = stand.screen.keys.some(({ id, enabled }) => enabled && right?.type === `touch.${id}`);
    return right && isHere ? this.#mending(right, stand) : null;
  }

  /** Off the way, the one deed that leads on; what lies on the terminal at its end is taken before anything else. */
  #wayBack(stand: Stand): Next | null {
    if (busy(stand)) return null;
    const { trail, cursor } = this.#place;
    const wrong = wentWrong(trail, stand.step);
    const onTheWay = [...trail, stand].flatMap(({ step }) => (this.#way.has(step) ? [step] : []));
    const lines = this.#way.stretchAt(wrong ? onTheWay[0] : onTheWay.at(-1), cursor);
    const event =
      stand.screen.body?.kind === 'collect'
        ? (deeds({ take: 'everything' }, stand)?.[0] ?? null)
        : wayBack(stand, lines, this.#way.places);
    if (wrong && (!event || event.type === endsIt(stand)?.type)) return this.#anew(stand);
    return event && this.#mending(event, stand);
  }

  /** Ends what was begun, so that it can be begun again. */
  #anew(stand: Stand): Next | null {
    const end = endsIt(stand);
    return end && { ...this.#mending(end, stand), again: true };
  }

  #mending(event: TerminalEvent, stand?: Stand): Next {
    const next: Next = { line: this.#place.cursor, event, mends: true };
    return stand ? { ...next, advised: isAdvised(event, stand) } : next;
  }

  /** Says what the learner did, whatever was proposed. */
  saw(before: Stand, { type }: TerminalEvent, after: Stand): void {
    const { step, screen } = before;
    const key = screen.keys.find(({ id }) => type === `touch.${id}`);
    const isBack = key?.look === 'back';
    const last = isBack ? (markAt(this.#place.trail, step)?.type ?? '') : type;
    const wrong = after.step !== step && this.#way.isLeftWronglyBy(before, type);
    this.#move({ trail: marked(this.#place.trail, { step, type: last, wrong }) });
    if (isBack && screen.body?.kind === 'summary') this.#move({ differs: this.#way.differences(before) });
    else if (key && !isBack) this.#move({ differs: [] });
    let { cursor } = this.#place;
    while (isSeen(this.#way.script[cursor], before)) cursor += 1;
    this.#move({ cursor });
    if (type.startsWith('speak.')) this.#move({ said: { step, type } });
    else if (this.#place.said?.step !== step) this.#move({ said: null });
  }

  /** Says that the learner did what `next` proposed. */
  followed(next: Next, after: Stand): void {
    const line = this.#way.script[next.line];
    if (next.again) this.#move({ trail: beginsAgain(this.#place.trail) });
    if (next.mends || !line) return;
    const isOneDeed = 'speak' in line || ('touch' in line && !('until' in line));
    const finished = isOneDeed || (deeds(line, after) ?? []).length === 0;
    this.#move({ cursor: finished ? next.line + 1 : next.line });
  }

  #move(part: Partial<Place>): void {
    this.#place = { ...this.#place, ...part };
  }

  #back(stand: Stand, differs: string[]): Next | null {
    const back = goesBack(stand);
    return back && { ...this.#mending(back), differs };
  }

  /** Whether nothing is to be mended at this step: it shows what the script left there, or was left by the same key. */
  #isAsPlayed(stand: Stand): boolean {
    const left = this.#way.leftBy(stand.step)?.type;
    if (left === undefined) return true;
    return this.#way.mends(stand, left) === null && markAt(this.#place.trail, stand.step)?.type === left;
  }

  #lineAt(stand: Stand, typed: string): number | null {
    if (this.awaited(stand) !== null) return null;
    const here = this.#way.linesOf(stand.step);
    const open = (line: number) => !this.#isDone(line, stand, typed);
    const ahead = here.find((line) => line >= this.#place.cursor && open(line));
    if (ahead !== undefined && here.includes(ahead - 1) && this.#isUntyped(ahead - 1, typed, stand))
      return ahead - 1;
    const line = ahead ?? (busy(stand) ? undefined : runBefore(here).find(open));
    return line === undefined ? null : (this.#turning(line, stand) ?? line);
  }

  /** The line that turns the card for the sake of one that puts it down or pushes it on, when it is turned otherwise. */
  #turning(index: number, stand: Stand): number | null {
    const { script } = this.#way;
    const line = script[index];
    if (!line || !(('put' in line && line.put === CARD) || ('push' in line && line.push === CARD)))
      return null;
    const before = script.findLastIndex(
      (one, at) => at < index && 'turn' in one && this.#way.stepOf(at) !== undefined,
    );
    const turn = script[before];
    return turn && (deeds(turn, stand) ?? []).length > 0 ? before : null;
  }

  #isDone(index: number, stand: Stand, typed: string): boolean {
    const line = this.#way.script[index];
    if (!line) return true;
    if ('touch' in line && isPressed(line.touch, stand)) return true;
    if (
      'speak' in line &&
      this.#place.said?.step === stand.step &&
      this.#place.said.type === `speak.${line.speak}`
    )
      return true;
    const todo = deeds(line, stand);
    return todo !== null && todo.length === 0 && !this.#isUntyped(index, typed, stand);
  }

  /** Whether the line wants the PIN, and something else stands on the keypad. */
  #isUntyped(index: number, typed: string, { pin }: Stand): boolean {
    const line = this.#way.script[index];
    return line !== undefined && 'enter' in line && line.enter === 'pin' && typed !== pin;
  }

  /** 訂正 when what is typed is not how the line begins. */
  #mistyped(index: number, stand: Stand, typed: string): TerminalEvent | null {
    if (!this.#isUntyped(index, typed, stand) || stand.pin.startsWith(typed)) return null;
    const correct = stand.screen.keys.find(({ look, enabled }) => look === 'edit' && enabled);
    return correct ? { type: `touch.${correct.id}` } : null;
  }
}

const isSeen = (line: Line | undefined, { step }: Stand): boolean =>
  line !== undefined && 'see' in line && line.see === step;

const isPressed = (key: KeyId, { screen }: Stand): boolean =>
  screen.keys.some(({ id, pressed }) => id === key && pressed === true);

/** The last unbroken run of lines, for a learner who came back to a step. */
function runBefore(lines: number[]): number[] {
  const start = lines.findLastIndex((line, index) => index === 0 || lines[index - 1] !== line - 1);
  return lines.slice(Math.max(0, start));
}
