import { tick } from 'svelte';
import { press, scrollOn } from './press';
import { choose, next, resume, start, stopAt, type At } from './scan';
import { findStops, isFurther, isScrolledAway, NOTHING, seenOf, stopOf, type Found } from './stops';
import { listenToSwitch } from './switch';

type Options = {
  /** How long the frame rests. */
  seconds: () => number;
  /** One wants no more of it. */
  onleave: () => void;
};

/** What the frame lies round, and what it is. */
export type Framed = { elements: HTMLElement[]; what: 'group' | 'row' | 'thing' | 'further' | 'out' };

/** A frame that goes over all that can be pressed, first over groups, then in the one that is chosen, by one switch. */
export class Scanning {
  readonly #options: Options;
  #found: Found = $state.raw(NOTHING);
  #at: At = $state.raw(start([]));
  /** Whether the switch is held down just now: nothing moves meanwhile. */
  held = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #path = '';
  #runs = false;

  readonly framed: Framed | null = $derived.by(() => this.#frame());

  constructor(options: Options) {
    this.#options = options;
  }

  /** Begins; returns what ends it. */
  run(): () => void {
    this.#runs = true;
    this.#begin();
    const unlisten = listenToSwitch({
      except: '[data-aimed]',
      ondown: () => {
        clearTimeout(this.#timer);
        this.held = true;
      },
      onup: () => {
        this.held = false;
        // only when the browser is done with the finger: it closes what it finds open over the page
        this.#timer = setTimeout(() => void this.#choose());
      },
      onlong: () => this.#leave(),
      onescape: () => this.#leave(),
    });
    return () => {
      this.#runs = false;
      clearTimeout(this.#timer);
      unlisten();
      this.held = false;
    };
  }

  #begin(): void {
    this.#path = location.pathname;
    this.#found = findStops();
    this.#go(start(this.#found.stops));
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.held = false;
    this.#options.onleave();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    if (!this.#runs) return;
    this.#timer = setTimeout(() => {
      // another page is read from its beginning
      if (location.pathname !== this.#path) this.#begin();
      else {
        this.#found = findStops();
        this.#go(next(this.#found.stops, this.#at));
      }
    }, this.#options.seconds() * 1_000);
  }

  #go(at: At): void {
    this.#at = at;
    const { what, elements } = this.framed ?? {};
    const [first] = elements ?? [];
    if (what === 'thing' || what === 'row' || (what === 'group' && first && isScrolledAway(first)))
      first?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    this.#rest();
  }

  async #choose(): Promise<void> {
    const choice = choose(this.#found.stops, this.#at);
    if ('leave' in choice) this.#close();
    else if ('press' in choice) return this.#press(choice.press);
    else this.#openAgain();
    await tick();
    this.#found = findStops();
    this.#go(choice.at);
  }

  async #press(id: string): Promise<void> {
    const thing = this.#found.things.get(id);
    const before = document.activeElement;
    if (thing && isFurther(id)) scrollOn(thing);
    else if (thing) press(thing);
    await tick();
    await tick();
    this.#found = findStops();
    const now = document.activeElement;
    const led = now === before || now === thing ? null : stopOf(this.#found, now);
    this.#go(thing && isFurther(id) ? this.#at : resume(this.#found.stops, this.#at, led));
  }

  /** What lies over the page goes, when one leaves it. */
  #close(): void {
    const { over } = this.#found;
    if (over instanceof HTMLDialogElement) over.requestClose();
    else if (over?.matches(':popover-open')) over.hidePopover();
  }

  /** A finger beside a list that lies over the page closes it; one was only on the way into it. */
  #openAgain(): void {
    const { over } = this.#found;
    if (over?.popover && !over.matches(':popover-open')) over.showPopover();
  }

  #frame(): Framed | null {
    const { things, groups } = this.#found;
    const { inside, on } = this.#at;
    const { stops } = this.#found;
    const group = groups.get(inside.at(-1) ?? '');
    if (on === null) return group ? { elements: [group], what: 'out' } : null;
    const stop = stopAt(stops, [...inside, on]);
    if (stop?.kind === 'row') {
      const elements = (stop.parts ?? []).flatMap(({ id }) => things.get(id) ?? []).map(seenOf);
      return { elements, what: 'row' };
    }
    if (stop?.parts) return { elements: [groups.get(on)].filter((one) => one !== undefined), what: 'group' };
    const thing = things.get(on);
    if (!thing) return null;
    return isFurther(on)
      ? { elements: [thing], what: 'further' }
      : { elements: [seenOf(thing)], what: 'thing' };
  }
}
