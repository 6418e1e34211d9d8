import type { Attachment } from 'svelte/attachments';
import type { TransitionConfig } from 'svelte/transition';
import type { Place, ThingId } from '../../world';
import { durations } from './durations';
import { Traces } from './traces';

/** A thing on its way, as seen: from one box of the viewport to another, or into a slot. */
export type Flight = {
  key: number;
  thing: ThingId;
  from: DOMRect;
  to: DOMRect;
  into: boolean;
  delay: number;
};

/** How a thing that the machine gives comes into sight. */
export type Entrance = 'fall' | 'print' | 'none';

/**
 * Where each thing is drawn, and the movement between two places. It only follows: what moves is already where it
 * goes to, so nothing waits for the eye.
 */
export class Moving {
  #flights = $state.raw<readonly Flight[]>([]);
  #count = 0;
  readonly #traces = new Traces();

  get flights(): readonly Flight[] {
    return this.#flights;
  }

  /** Marks the drawing of a thing. */
  see(id: ThingId): Attachment<HTMLElement> {
    return (node) => {
      this.#traces.seen.set(id, node);
      return () => {
        if (this.#traces.seen.get(id) === node) this.#traces.seen.delete(id);
      };
    };
  }

  boxOf(id: ThingId): DOMRect | undefined {
    return this.#traces.seen.get(id)?.getBoundingClientRect();
  }

  buttonOf(id: ThingId): HTMLElement | null {
    return this.#traces.seen.get(id)?.closest('[data-pile]')?.querySelector('button') ?? null;
  }

  /** The place a thing was put into, which may be a slot that lets it fall on. */
  through(id: ThingId, place: Place): void {
    this.#traces.slots.set(id, place);
  }

  /** Things were let go at a box of the viewport; one that does not change its place glides back to it. */
  letGo(things: readonly ThingId[], box: DOMRect): void {
    for (const id of things) this.#traces.released.set(id, box);
    afterwards(() => {
      for (const id of things) {
        const from = this.#traces.released.get(id);
        this.#traces.released.delete(id);
        this.#traces.slots.delete(id);
        if (from) this.#fly(id, from, 0);
      }
    });
  }

  /** `out:` of a drawing: notes where it was, and lets it fall into the slot it was put in. */
  leave = (node: HTMLElement, id: ThingId): TransitionConfig => {
    this.#traces.left.set(id, this.#traces.released.get(id) ?? node.getBoundingClientRect());
    this.#traces.released.delete(id);
    afterwards(() => {
      const from = this.#traces.left.get(id);
      this.#traces.left.delete(id);
      if (from) this.#dropThrough(id, from);
    });
    return { duration: 0 };
  };

  /** `in:` of a drawing: comes from where it was, or out of the machine. */
  arrive = (node: HTMLElement, { id, entrance }: { id: ThingId; entrance: Entrance }) => {
    return (): TransitionConfig => {
      const from = this.#traces.left.get(id);
      this.#traces.left.delete(id);
      const throughSlot = from && entrance === 'fall' && this.#dropThrough(id, from);
      if (from && !throughSlot) {
        this.#traces.slots.delete(id);
        this.#fly(id, from, 0);
        return { duration: 0 };
      }
      return comeOut(entrance, throughSlot ? durations().slide + durations().drop : 0);
    };
  };

  land(flight: Flight): void {
    this.#flights = this.#flights.filter(({ key }) => key !== flight.key);
  }

  #fly(thing: ThingId, from: DOMRect, delay: number): void {
    const node = this.#traces.seen.get(thing);
    const to = node?.getBoundingClientRect();
    if (!node || !to || !isSeen(to) || !isSeen(from) || durations().slide < MOVES) return;
    node.animate({ opacity: [0, 0] }, { duration: durations().slide + delay });
    this.#add({ thing, from, to, into: false, delay });
  }

  #dropThrough(thing: ThingId, from: DOMRect): boolean {
    const place = this.#traces.slots.get(thing);
    this.#traces.slots.delete(thing);
    const slot = place === undefined ? null : document.querySelector(`[data-place="${place}"] [data-slot]`);
    const to = slot?.getBoundingClientRect();
    if (!to || !isSeen(to) || !isSeen(from) || durations().slide < MOVES) return false;
    const before = this.#flights.filter(({ into }) => into).length;
    this.#add({ thing, from, to, into: true, delay: before * 90 });
    return true;
  }

  #add(flight: Omit<Flight, 'key'>): void {
    this.#flights = [...this.#flights, { ...flight, key: this.#count++ }];
  }
}

/** Shorter than this (ms) is no movement: it has been asked to be still. */
const MOVES = 20;

const isSeen = (box: DOMRect): boolean => box.width > 0 && box.height > 0;

/** After this change has been drawn and every drawing has come or gone, without waiting for a clock. */
const afterwards = (act: () => void): void =>
  queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => queueMicrotask(act))));

function comeOut(entrance: Entrance, delay: number): TransitionConfig {
  const { drop, print } = durations();
  if (entrance === 'print')
    return { delay, duration: print, css: (t) => `transform: translateY(${(t - 1) * 100}%)` };
  if (entrance === 'fall')
    return {
      delay,
      duration: drop,
      css: (t) => `transform: translateY(${(t * t - 1) * 46}px); opacity: ${Math.min(1, t * 4)}`,
    };
  return { duration: 0 };
}
