import type { ActorOptions, AnyStateMachine, Snapshot } from 'xstate';
import { runMachine } from '../actor.svelte';
import type { Kept } from '../card';
import type { Terminal, TerminalEvent } from '../screen';
import type { Text } from '../words';
import type { Yen } from '../world';
import { cardIn, doneElsewhere, keepChip, type ChipChange } from './chip';
import type { Keeper } from './kept-cards';
import { standOf, wealth, type Stand } from './script';
import { inputOf, type Setting } from './setting';

/** A clock as XState wants it, which may stand still. */
export type Clock = NonNullable<ActorOptions<AnyStateMachine>['clock']> & {
  pause?: () => void;
  resume?: () => void;
};

/** Somebody who stands at a terminal: what is there, and the chip of the card, which the device keeps. */
export class Standing {
  readonly #terminal: Terminal;
  readonly #setting: Setting;
  readonly #run: ReturnType<typeof runMachine<Terminal['machine']>>;
  readonly #brought: Yen;
  readonly #keeper: Keeper;
  /** False once the device would not keep the card. */
  keeps = $state(true);
  readonly now: Stand = $derived.by(() => standOf(this.#terminal, this.#run.snapshot, this.#setting));

  constructor(
    terminal: Terminal,
    setting: Setting,
    { kept, keeper }: { kept: Kept; keeper: Keeper },
    clock: Clock,
    changed: () => void,
  ) {
    this.#keeper = keeper;
    this.#terminal = terminal;
    this.#setting = setting;
    this.#run = runMachine(terminal.machine, inputOf(setting, kept), { clock, changed });
    this.#brought = wealth(this.now.belongings);
  }

  get snapshot() {
    return this.#run.snapshot;
  }

  /** Yen that are gone: charged, or still lying where they were left. */
  get spent(): Yen {
    return this.#brought - wealth(this.now.belongings);
  }

  /** Returns why the hardware gave something back. */
  does(event: TerminalEvent): Text | null {
    const before = cardIn(this.now.belongings);
    this.#run.send(event);
    const after = cardIn(this.now.belongings);
    if (after && after !== before) this.keeps = keepChip(after, this.#keeper);
    return this.#terminal.remarkOf(event, this.#run.snapshot);
  }

  /** Another tab may have used the chip since: it is one chip. */
  get changedElsewhere(): ChipChange | null {
    const card = cardIn(this.now.belongings);
    return card && this.keeps ? doneElsewhere(card, this.#keeper) : null;
  }

  changeChip(change: ChipChange): void {
    this.#run.send(change);
  }

  persisted(): Snapshot<unknown> {
    return this.#run.persisted();
  }

  goTo(persisted: Snapshot<unknown>): void {
    this.#run.goTo(persisted);
  }
}
