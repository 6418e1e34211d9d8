import { SimulatedClock } from 'xstate';
import { fresh, people, type Kept, type Person } from '../../card';
import { scenarios, type FiledScenario } from '../../scenarios';
import type { KeyId } from '../../screen';
import { readReplay, type Replay } from '../replay';
import { replayOf } from '../replay-address';
import { circumstances, type Circumstances } from '../setting';
import { device, Watched } from './replayed';
import { everything, type Turn } from './somebody';
import { terminalOf } from './terminals';

/** Simulated ms between two looks at the terminal. */
const LOOK = 250;

/** For tests: somebody who rehearses, with all that was done so far as a replay. */
export class Recorded {
  readonly clock = new SimulatedClock();
  readonly device;
  readonly rehearsal: Watched;

  constructor(id: string, make: string, real: Partial<Circumstances> = {}, kept: Kept = fresh) {
    const scenario = scenarios[id] as FiledScenario;
    const setting = { ...circumstances(scenario, people[scenario.who[0]] as Person, real), make };
    this.device = device(kept);
    this.rehearsal = new Watched(terminalOf(scenario), setting, scenario, {
      ...{ clock: this.clock, now: () => this.clock.now(), keeper: this.device },
    });
  }

  get text(): string {
    return replayOf(this.rehearsal, '2026-11-24T10:00', 'vi').text;
  }

  get file(): Replay {
    const replay = readReplay(this.text);
    if ('problem' in replay) throw new Error(`${replay.problem}: ${this.text}`);
    return replay;
  }

  /** Of a file, what was done, as `step: deed`. */
  get deeds(): string[] {
    return this.file.events.map(({ step, event }) =>
      'is' in event ? `${step}: ${event.type} ${event.is}` : `${step}: ${event.type}`,
    );
  }

  to(step: string): this {
    for (let deeds = 0; deeds < 100 && this.rehearsal.stand.step !== step; deeds += 1) this.follows(1);
    return this;
  }

  presses(...keys: KeyId[]): this {
    for (const key of keys) this.rehearsal.send({ type: `touch.${key}` });
    return this;
  }

  /** Not all at once: what begins meanwhile takes its time too. */
  waits(ms: number): void {
    for (let waited = 0; waited < ms && !this.rehearsal.ended; waited += LOOK) this.clock.increment(LOOK);
  }

  follows(deeds: number): void {
    for (let done = 0; done < deeds && !this.rehearsal.ended;) {
      const { next } = this.rehearsal;
      if (next) this.rehearsal.send(next.event);
      else this.waits(LOOK);
      done += next || !this.rehearsal.waiting ? 1 : 0;
    }
  }

  takes({ follows, then, pick }: Turn): void {
    this.follows(follows);
    const { rehearsal } = this;
    const all = everything(rehearsal);
    const some = all[pick % all.length];
    if (rehearsal.ended && then !== 'undo') return;
    const { setting } = rehearsal;
    if (then === 'any' && some) rehearsal.send(some);
    if (then === 'wait') this.waits((pick % 100) * 1_000);
    if (then === 'undo') for (let back = 0; back <= pick % 4; back += 1) rehearsal.undo();
    if (then === 'stop' && pick % 4 === 0) rehearsal.stopHere();
    if (then === 'other tab')
      this.device.save({ version: 1, tries: { [setting.person.id]: { authentication: 1 + (pick % 3) } } });
  }
}
