import { createContext, tick } from 'svelte';
import {
  handlings,
  type Belongings,
  type How,
  type Look,
  type Place,
  type Thing,
  type ThingId,
} from '../world';
import type { Words } from '../words';
import { fits, letGo, press, stillHeld, type Hold } from './hold';
import type { PlaceSpec } from './terminal';
import { Moving } from './things/moving.svelte';

/** What the hands say, in the learner's language. */
export type HandWords = {
  /** Over the table: 持ち物. */
  belongings: string;
  /** On the button beside a thing: what can be done to it next. */
  handle: Record<How, Words>;
  /** On the button by which what lies in a place is pushed on. */
  push: Words;
  /** On the controls of the face before a camera. */
  look: Record<Look, string>;
  /** Over those controls. */
  face: string;
  /** Over what one can say. */
  say: string;
  /** The short word on a place that lights up. */
  here: string;
  /** The name of a place that lights up, for a screen reader. */
  putHere: (place: string) => string;
  /** Said, and shown over the table, while something is held. */
  holding: (things: string) => string;
  /** On the yellow memo, over the practice PIN. */
  memo: Words;
};

export type HandsOptions = {
  belongings: () => Belongings;
  places: () => Record<Place, PlaceSpec>;
  name: (thing: Thing) => string;
  placeName: (place: Place) => string;
  words: () => HandWords;
  /** What it makes sense to do to things here. */
  handlings: () => How[];
  onput: (thing: ThingId, place: Place) => void;
  ontake: (thing: ThingId) => void;
  onhandle: (thing: ThingId, how: How) => void;
  onpush: (thing: ThingId) => void;
  onlook: (look: Look) => void;
  /** `saying`: its id. */
  onspeak: (saying: string) => void;
};

/** What follows the finger; lengths in px of the viewport. `grip` is where on the thing the finger is. */
export type Drag = {
  things: Hold;
  x: number;
  y: number;
  grip: { x: number; y: number };
  width: number;
  height: number;
  over: Place | null;
};

export const [getHands, setHands] = createContext<Hands>();

/** The learner's hands: what is held, what is dragged, and what that does to the terminal. */
export class Hands {
  /** Where things are seen, and how they get there. */
  readonly moving = new Moving();
  readonly #options: HandsOptions;
  #held = $state.raw<Hold>([]);
  #drag = $state.raw<Drag | null>(null);

  constructor(options: HandsOptions) {
    this.#options = options;
  }

  get belongings(): Belongings {
    return this.#options.belongings();
  }

  get places(): Record<Place, PlaceSpec> {
    return this.#options.places();
  }

  get words(): HandWords {
    return this.#options.words();
  }

  get held(): Hold {
    return stillHeld(this.#held, this.belongings);
  }

  get drag(): Drag | null {
    return this.#drag;
  }

  name(thing: Thing): string {
    return this.#options.name(thing);
  }

  placeName(place: Place): string {
    return this.#options.placeName(place);
  }

  /** What lies in a place, in the order it came there. */
  at(place: Place): { id: ThingId; thing: Thing }[] {
    return Object.entries(this.belongings)
      .filter(([, kept]) => kept.at === place)
      .map(([id, { thing }]) => ({ id, thing }));
  }

  /** Whether the place takes what is held or dragged, and so lights up. */
  fits(place: Place): boolean {
    return fits(this.#drag?.things ?? this.held, this.places[place], this.belongings);
  }

  isHeld(id: ThingId): boolean {
    return this.held.includes(id);
  }

  isDragged(id: ThingId): boolean {
    return this.#drag?.things.includes(id) ?? false;
  }

  /**
   * A press on a thing in the hand, or on a pile of coins of one value. By `keyboard` the focus goes on to where it is
   * put: the place the machine asks for, or the first that takes it.
   */
  press(pile: Hold, keyboard = false): void {
    this.#held = press(this.held, pile, this.belongings);
    if (keyboard && this.#held.some((id) => pile.includes(id))) void this.#focusPlace();
  }

  /** Puts down what is held, where it was. */
  putDown(): void {
    const from = document.activeElement;
    const put = this.held.at(-1);
    this.#held = [];
    void this.#focusAfter(from, [put]);
  }

  /** Puts what is held, or these things, into a place. */
  put(place: Place, things: Hold = this.held): void {
    const from = document.activeElement;
    const next = this.at('hand').find(
      ({ id, thing }) => !things.includes(id) && thing.kind === this.belongings[things[0] ?? '']?.thing.kind,
    );
    this.#put(things, place);
    void this.#focusFirst(from, () => [...this.#buttonsOf([next?.id]), ...sought(...GLASS)]);
  }

  /** Takes a thing that lies in a place of the terminal; or puts what is held beside it, where that can lie. */
  take(thing: ThingId): void {
    const from = document.activeElement;
    const place = this.belongings[thing]?.at;
    const next = place === undefined ? undefined : this.at(place).find(({ id }) => id !== thing);
    this.#options.ontake(thing);
    void this.#focusAfter(from, [next?.id, thing]);
  }

  /** The next thing one can do to a thing here, if there is any. */
  nextHandling(thing: Thing): How | null {
    return handlings(thing).find((how) => this.#options.handlings().includes(how)) ?? null;
  }

  handle(thing: ThingId, how: How): void {
    const from = document.activeElement;
    this.#options.onhandle(thing, how);
    void this.#focusAfter(from, [thing]);
  }

  /** Pushes a thing that lies in a place of the terminal on to where that place leads. */
  push(thing: ThingId): void {
    const from = document.activeElement;
    this.#options.onpush(thing);
    void this.#focusFirst(from, () => sought(...GLASS));
  }

  look(look: Look): void {
    const from = document.activeElement;
    this.#options.onlook(look);
    const [same] = look.split('-');
    void this.#focusFirst(from, () => sought(`[data-look^="${same}"]`, '[data-look]'));
  }

  /** Says something to whoever is there, by the id of the saying. */
  speak(saying: string): void {
    const from = document.activeElement;
    this.#options.onspeak(saying);
    void this.#focusFirst(from, () => sought('[data-speak]'));
  }

  /** The finger has moved off with a thing, or on with it. */
  dragTo(drag: Drag): void {
    if (!this.#drag) this.#held = this.held.filter((id) => drag.things.includes(id));
    this.#drag = drag;
  }

  /** What goes along with a thing that is dragged: all that is held, if it is. */
  along(thing: ThingId): Hold {
    return this.isHeld(thing) ? [thing, ...this.held.filter((id) => id !== thing)] : [thing];
  }

  /** Lets go of what is dragged, over a place or not. */
  drop(): void {
    const drag = this.#endDrag();
    if (!drag) return;
    this.#held = [];
    for (const move of letGo(drag.things, drag.over, this.belongings, this.places)) {
      if (move.do === 'take') this.#options.ontake(move.thing);
      else this.#put([move.thing], move.place);
    }
  }

  /** Breaks a drag off: the thing goes back to where it was. */
  cancelDrag(): void {
    this.#endDrag();
  }

  #endDrag(): Drag | null {
    const drag = this.#drag;
    if (!drag) return null;
    this.#drag = null;
    const box = new DOMRect(drag.x - drag.grip.x, drag.y - drag.grip.y, drag.width, drag.height);
    this.moving.letGo(drag.things, box);
    return drag;
  }

  #put(things: Hold, place: Place): void {
    this.#held = [];
    for (const id of things) {
      this.moving.through(id, place);
      this.#options.onput(id, place);
    }
  }

  async #focusPlace(): Promise<void> {
    await tick();
    const places = sought('[data-here]');
    const place = places.find(({ dataset }) => dataset.here === 'awaited') ?? places[0];
    place?.focus({ preventScroll: true });
  }

  /** Keeps a keyboard's place: when what had the focus is gone, the first of these that is there gets it. */
  async #focusAfter(from: Element | null, candidates: (ThingId | undefined)[]): Promise<void> {
    await this.#focusFirst(from, () => this.#buttonsOf(candidates));
  }

  #buttonsOf(things: (ThingId | undefined)[]): HTMLElement[] {
    return things.flatMap((id) => (id === undefined ? [] : (this.moving.buttonOf(id) ?? [])));
  }

  async #focusFirst(from: Element | null, candidates: () => HTMLElement[]): Promise<void> {
    await tick();
    if (from?.isConnected && from !== document.body) return;
    candidates()
      .find((candidate) => !candidate.closest('[inert]'))
      ?.focus({ preventScroll: true });
  }
}

/** What the machine says next, or where it is too small to be read, the way to it. */
const GLASS = ['[data-heading]', '[data-lean]'];

/** What is on the page, in the order of these selectors. */
const sought = (...selectors: string[]): HTMLElement[] =>
  selectors.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
