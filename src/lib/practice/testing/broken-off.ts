import { fresh, people, triesOf, type Kept, type Person } from '../../card';
import { scenarios, type FiledScenario } from '../../scenarios';
import type { KeyId } from '../../screen';
import { cardIn, doneElsewhere } from '../chip';
import type { Choice } from '../choice';
import type { Coached } from '../coached';
import { JumpingClock } from '../jumping-clock';
import { KeptRehearsal } from '../kept-rehearsal';
import { leftOff, type Left } from '../retraced';
import { withoutDigit } from '../run';
import { circumstances } from '../setting';
import { device } from './replayed';
import type { Device } from './runs';
import { everything, type Turn } from './somebody';
import { terminalOf } from './terminals';

/** For tests: two scenarios of each terminal, by id and make, that are broken off at every moment. */
export const EVERY = [
  ['jumin-self-coins', 'lawson'],
  ['one-wrong-pin', 'familymart'],
  ['reader-pin-choose-each', 'tray'],
  ['reader-face-agree-all', 'upright'],
] as const;

/** For tests: what a browser keeps to go on from, by key. */
export const unfinishedIn = (browser: Device): [key: string, text: string][] =>
  Object.entries(browser.all).filter(([key]) => key.startsWith('kiosk-keiko.unfinished.'));

/** For tests: one of which all can be compared that is to be as it was. */
export class Compared extends KeptRehearsal {
  get all() {
    const { stand, next, slip, slips, seen, position, level, help, canUndo, entries, spent, stopping } = this;
    const card = cardIn(stand.belongings);
    const { visits, ...taught } = this.helping.taught;
    const { typed: _typed, tape, late: _late, ...course } = this.course;
    return {
      next: next?.event,
      ...{ stand, slip, seen, position, level, help, canUndo, entries, spent, stopping, course },
      slips: slips.map(({ step }) => step),
      waited: tape.waited,
      // of a digit nobody knows more than whether it was right
      place: entries.some(({ event: { type } }) => type === 'digit') ? null : this.guide?.place,
      tries: card && triesOf(card),
      taught: JSON.parse(
        JSON.stringify({ ...taught, ...visits, slips: visits.slips.map(withoutDigit) }),
      ) as unknown,
    };
  }
}

/** For tests: somebody at a device that keeps what they do, by which it can be broken off and gone on with. */
export class BrokenOff {
  readonly device;
  readonly choice: Choice;
  clock = new JumpingClock();
  rehearsal: Compared;
  readonly #coached: Coached;

  constructor(id: string, make: string, coached: Coached = {}, kept: Kept = fresh) {
    const scenario = scenarios[id] as FiledScenario;
    const setting = { ...circumstances(scenario, people[scenario.who[0]] as Person), make };
    this.choice = { terminal: scenario.terminal, scenario, setting };
    this.device = device(kept);
    this.#coached = coached;
    this.rehearsal = this.#begun();
  }

  /** Whether the terminal does not know yet what another tab did to the chip. */
  get isBehind(): boolean {
    const card = cardIn(this.rehearsal.stand.belongings);
    return card !== null && doneElsewhere(card, this.device) !== null;
  }

  /** The power is gone, and back: another rehearsal, at its beginning. What there is to go on from. */
  breaksOff(now = this.clock.now()): Left | null {
    this.clock = new JumpingClock();
    this.rehearsal = this.#begun();
    return leftOff(this.rehearsal.terminal, this.choice, this.device, now);
  }

  /** @throws where nothing leads there */
  goesOn(): this {
    const left = this.breaksOff();
    if (left === null || typeof left === 'string') throw new Error(`nothing to go on from: ${left}`);
    this.rehearsal.goOnFrom(left);
    return this;
  }

  presses(...keys: KeyId[]): this {
    for (const key of keys) this.rehearsal.send({ type: `touch.${key}` });
    return this.keeps();
  }

  /** As whenever something has happened. */
  keeps(): this {
    this.rehearsal.keep(this.clock.now());
    return this;
  }

  /** Does what the guide says, or lets the next thing happen by itself. Whether it goes on. */
  moves(): boolean {
    const { next, ended } = this.rehearsal;
    if (ended) return false;
    if (next) this.rehearsal.send(next.event);
    else this.clock.jump();
    return true;
  }

  to(step: string): this {
    for (let moves = 0; moves < 300 && this.rehearsal.stand.step !== step; moves += 1) this.moves();
    return this;
  }

  takes({ follows, then, pick }: Turn): void {
    for (let moves = 0; moves < follows; moves += 1) this.moves();
    const { rehearsal } = this;
    const all = everything(rehearsal);
    const some = all[pick % all.length];
    if (rehearsal.ended) return;
    if (then === 'any' && some) rehearsal.send(some);
    if (then === 'wait') for (let jumps = 0; jumps < pick % 4; jumps += 1) this.clock.jump();
    if (then === 'undo') for (let back = 0; back <= pick % 4; back += 1) rehearsal.undo();
    if (then === 'stop' && rehearsal.mayStop) rehearsal.stopHere();
    if (then === 'other tab') {
      const { id } = this.choice.setting.person;
      this.device.save({ version: 1, tries: { [id]: { authentication: 1 + (pick % 3) } } });
    }
  }

  #begun(): Compared {
    const { setting, scenario } = this.choice;
    const { clock, device: keeper } = this;
    return new Compared(terminalOf(scenario as FiledScenario), setting, scenario, {
      ...{ clock, now: clock.now, keeper },
      ...this.#coached,
    });
  }
}
