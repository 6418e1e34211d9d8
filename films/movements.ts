/// <reference lib="dom" />

/** In ms: so long after a movement has begun or ended, the browser may still draw it a little otherwise. */
const SETTLES = 200;

type Movement = { since: number; end: number; properties: string[] };

/** All that moves in a page by CSS or Web Animations, put by hand to where it is at a time. */
export class Movements {
  readonly #known = new WeakMap<Animation, Movement>();
  /** When something began or ended last. */
  changedAt = -Infinity;
  #running: Animation[] = [];

  get any(): boolean {
    return this.#running.length > 0;
  }

  /** Something has begun or ended so shortly before this moment that it may not be drawn at once. */
  unsettledAt(now: number): boolean {
    return now - this.changedAt <= SETTLES;
  }

  /** Puts everything to where it is at this moment, in ms; whether something has come to its end. */
  seek(now: number): boolean {
    const before = this.#running;
    const all = document.getAnimations();
    this.#running = all.filter(({ playState }) => playState !== 'finished');
    const atOnce = all.filter((one) => !this.#known.has(one) && one.playState === 'finished');
    for (const animation of atOnce) this.#meet(animation, now);
    const isOther =
      this.#running.length !== before.length || this.#running.some((one) => !before.includes(one));
    if (isOther) this.changedAt = now;
    const ended = this.#running.filter((animation) => !this.#put(animation, now));
    for (const animation of ended) animation.finish();
    return ended.length > 0 || atOnce.length > 0;
  }

  /** What moves on its own time, as while a page loads, is over at once; whether anything was. */
  finish(): boolean {
    const moving = document
      .getAnimations()
      .filter((one) => one.playState !== 'finished' && isFinite(endOf(one)));
    for (const animation of moving) animation.finish();
    return moving.length > 0;
  }

  /** How all that moves looks now: the same where it looks the same. */
  get look(): string {
    return this.#running
      .map((animation) => {
        const { target, pseudoElement } = animation.effect as KeyframeEffect;
        if (!target) return '';
        const style = getComputedStyle(target, pseudoElement);
        const properties = this.#known.get(animation)?.properties ?? [];
        return properties.map((name) => style.getPropertyValue(name)).join();
      })
      .join(';');
  }

  /** False where it is over by then. */
  #put(animation: Animation, now: number): boolean {
    const { since, end } = this.#known.get(animation) ?? this.#meet(animation, now);
    const gone = now - since;
    if (gone >= end) return false;
    animation.currentTime = gone;
    return true;
  }

  #meet(animation: Animation, now: number): Movement {
    if (animation.playState !== 'finished') animation.pause();
    const effect = animation.effect as KeyframeEffect;
    const names = effect.getKeyframes().flatMap((keyframe) => Object.keys(keyframe));
    const movement = {
      since: now,
      end: endOf(animation),
      properties: [...new Set(names)].filter((name) => !NO_PROPERTY.includes(name)).map(hyphened),
    };
    this.#known.set(animation, movement);
    return movement;
  }
}

/** In ms. */
const endOf = ({ effect }: Animation): number => Number(effect?.getComputedTiming().endTime ?? 0);

const NO_PROPERTY = ['offset', 'computedOffset', 'easing', 'composite'];

const hyphened = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
