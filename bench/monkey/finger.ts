import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import type { Point } from './sight';

/** In so many steps a finger is drawn over the glass. */
const STEPS = 6;

/** In ms: it rests before it lets go; else the browser takes the next touch for one that stops what was flung. */
const RESTS = 100;

/** A finger on the glass, as the browser feels it. */
export class Finger {
  private constructor(private readonly glass: CDPSession) {}

  static async on(page: Page): Promise<Finger> {
    return new Finger(await page.context().newCDPSession(page));
  }

  async taps(at: Point): Promise<void> {
    await this.#touches('touchStart', at);
    await this.#touches('touchEnd');
  }

  async draws(from: Point, to: Point): Promise<void> {
    await this.#touches('touchStart', from);
    for (let step = 1; step <= STEPS; step += 1) {
      const part = step / STEPS;
      const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      await this.#touches('touchMove', at);
    }
    await setTimeout(RESTS);
    await this.#touches('touchMove', to);
    await this.#touches('touchEnd');
  }

  async #touches(type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point): Promise<void> {
    await this.glass.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  }
}
