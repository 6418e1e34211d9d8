import type { Box } from './grown';
import { lensesOn, type Lens } from './lenses';
import { stilled } from './stilled';

type Corner = { left: number; top: number };

/** What a sight is of; `layer` is what is laid over it. Nothing of it can be pressed meanwhile. */
type Seen = {
  machine: HTMLElement;
  coach: HTMLElement;
  layer: () => HTMLElement | undefined;
  /** The machine is out of sight, or at rest. */
  ongone: () => void;
};

/** How often (ms) it is looked at anew. */
const LOOK = 120;

/** The Japanese on a machine as it stands there at this moment, in px of the viewport. */
export class Sight {
  lenses: Lens[] = $state.raw([]);
  machine: Box | null = $state.raw(null);
  /** Where the card lies: in the coach's place, so that nothing of the machine is hidden. */
  card: Box | null = $state.raw(null);
  #layer: Corner = $state.raw({ left: 0, top: 0 });

  /** The same box, as CSS of what stands in another or in the layer. */
  laid({ left, top, width, height }: Box, within: Corner = this.#layer): string {
    return `left: ${left - within.left}px; top: ${top - within.top}px; width: ${width}px; height: ${height}px`;
  }

  /** Follows it; returns what ends that. */
  follow(seen: Seen): () => void {
    const { still, wake } = stilled(seen.machine, seen.coach);
    let frame = 0;
    let last = -Infinity;
    const again = (now: number) => {
      frame = requestAnimationFrame(again);
      if (now - last < LOOK) return;
      last = now;
      still();
      this.#look(seen);
    };
    again(performance.now());
    return () => {
      cancelAnimationFrame(frame);
      wake();
      [this.lenses, this.machine, this.card] = [[], null, null];
    };
  }

  #look({ machine, coach, layer, ongone }: Seen): void {
    if (machine.closest('[inert]') || !machine.checkVisibility()) {
      ongone();
      return;
    }
    const lenses = lensesOn(machine);
    const { left, top } = layer()?.getBoundingClientRect() ?? this.#layer;
    this.lenses = fresh(this.lenses, lenses);
    this.machine = fresh(this.machine, boxOf(machine));
    this.card = fresh(this.card, boxOf(coach));
    this.#layer = fresh(this.#layer, { left, top });
  }
}

function boxOf(element: HTMLElement): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

/** The one that was there before, if it is no other. */
const fresh = <Value>(before: Value, now: Value): Value =>
  JSON.stringify(before) === JSON.stringify(now) ? before : now;
