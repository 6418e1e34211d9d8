import type { Next, Rehearsal } from '$lib/practice';
import type { Hands } from '$lib/screen/hands.svelte';
import type { Part } from './player.svelte';
import { placeOf, targetOf } from './target';

/** Px of the viewport. */
type Point = { x: number; y: number };

type Pose = 'points' | 'presses' | 'holds';

/** In ms, at usual speed. */
const GOES = 800;
const PRESSES = 260;
const CARRIES = 1000;
const RESTS = 380;
/** So long a list that has opened is seen before the hand goes on. */
const OPENS = 900;

/** Shorter than this (ms) is no movement: it has been asked to be still. */
const MOVES = 20;

/** The hand of the page, which does what is to be done before the learner's eyes. */
export class ShownHand {
  /** Where the tip of its finger is; null before it has come. */
  at: Point | null = $state.raw(null);
  pose: Pose = $state('points');
  readonly #rehearsal: Rehearsal;
  readonly #hands: Hands;
  /** Called with what is done, while nobody else does it. */
  readonly #does: (deed: () => void, event: Next['event']) => void;
  #frame = 0;
  /** Where it is going. */
  #to: Point | null = null;
  /** The list it has opened. */
  #list: HTMLElement | null = null;

  constructor(rehearsal: Rehearsal, hands: Hands, does: (deed: () => void, event: Next['event']) => void) {
    this.#rehearsal = rehearsal;
    this.#hands = hands;
    this.#does = does;
  }

  /** Of a thing that changes its place, its way is seen. */
  parts({ event }: Next): Part[] {
    const go = { ms: GOES, begin: (ms: number) => this.#goTo(middleOf(this.#target()), ms) };
    const [verb, , where = ''] = event.type.split('.');
    const press = { ms: PRESSES, begin: () => this.#press() };
    if (!('thing' in event) || (verb !== 'put' && verb !== 'take'))
      return [
        ...(this.#target()?.matches('[data-say]')
          ? [go, press, { ms: OPENS, begin: () => this.#open() }]
          : []),
        ...[go, press, { ms: RESTS, begin: (ms: number) => this.#release(event, ms) }],
      ];
    const to = verb === 'put' ? where : 'hand';
    return [
      go,
      { ms: PRESSES, begin: () => this.#grip(event.thing) },
      { ms: CARRIES, begin: (ms) => this.#goTo(middleOf(this.#place(to)), ms) },
      { ms: RESTS, begin: (ms) => this.#lay(event, to, ms) },
    ];
  }

  /** Breaks off: what is held goes back to where it was. */
  letGo(): void {
    this.#stop();
    this.pose = 'points';
    this.#close();
    if (this.#hands.drag) this.#hands.cancelDrag();
  }

  #target(): HTMLElement | null {
    const target = targetOf(this.#rehearsal, this.#hands);
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return target;
  }

  #place = (where: string): HTMLElement | null =>
    where === 'hand' ? document.querySelector('[data-place="hand"]') : placeOf(where);

  #press(): void {
    this.#arrive();
    this.pose = 'presses';
  }

  #release(event: Next['event'], ms: number): void {
    this.pose = 'points';
    const { step } = this.#rehearsal.stand;
    this.#close();
    this.#does(() => this.#rehearsal.send(event, 'hand'), event);
    this.#makeRoom(step, ms);
  }

  /** What one can say is behind a button. */
  #open(): void {
    const opener = this.#target();
    const list = opener instanceof HTMLButtonElement ? opener.popoverTargetElement : null;
    if (list instanceof HTMLElement) {
      list.showPopover();
      this.#list = list;
    }
    this.pose = 'points';
  }

  #close(): void {
    if (this.#list?.matches(':popover-open')) this.#list.hidePopover();
    this.#list = null;
  }

  /** What has come on the screen is to be read. */
  #makeRoom(before: string, ms: number): void {
    if (this.#rehearsal.stand.step !== before) this.#goTo(aside(), 2 * ms);
  }

  /** Takes it between its fingers, where it is. */
  #grip(thing: string): void {
    this.#arrive();
    this.pose = 'holds';
    const box = this.#hands.moving.boxOf(thing);
    if (!box || !this.at || isStill()) return;
    this.#hands.dragTo({
      things: [thing],
      ...this.at,
      grip: { x: this.at.x - box.x, y: this.at.y - box.y },
      width: box.width,
      height: box.height,
      over: null,
    });
  }

  #lay(event: Next['event'], where: string, ms: number): void {
    this.#arrive();
    this.pose = 'points';
    const { drag } = this.#hands;
    const before = this.#rehearsal.stand;
    this.#does(() => {
      if (drag) {
        this.#hands.dragTo({ ...drag, ...this.at, over: where });
        this.#hands.drop();
      }
      // what cannot be seen cannot be carried
      if (this.#rehearsal.stand === before) this.#rehearsal.send(event, 'hand');
    }, event);
    this.#makeRoom(before.step, ms);
  }

  #goTo(to: Point | null, ms: number): void {
    this.#stop();
    if (!to) return;
    const from = this.at ?? { x: innerWidth * 0.42, y: innerHeight + 60 };
    this.#to = to;
    if (isStill()) {
      this.#arrive();
      return;
    }
    const travel = ms * 0.92;
    const begun = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - begun) / travel));
      const gone = (1 - Math.cos(Math.PI * part)) / 2;
      this.#be({ x: from.x + (to.x - from.x) * gone, y: from.y + (to.y - from.y) * gone });
      if (part < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  #be(at: Point): void {
    this.at = at;
    const { drag } = this.#hands;
    if (drag && this.pose === 'holds') this.#hands.dragTo({ ...drag, ...at });
  }

  #arrive(): void {
    cancelAnimationFrame(this.#frame);
    if (this.#to) this.#be(this.#to);
    this.#to = null;
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#to = null;
  }
}

function middleOf(element: HTMLElement | null): Point | null {
  const box = element?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** At the lower edge, where only the tip of its finger is seen. */
const aside = (): Point => ({ x: innerWidth * 0.42, y: innerHeight - 24 });

const isStill = (): boolean => {
  const slide = getComputedStyle(document.documentElement).getPropertyValue('--slide').trim();
  return Number.parseFloat(slide) * (slide.endsWith('ms') ? 1 : 1000) < MOVES;
};
