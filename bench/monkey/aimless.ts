import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import type { Dice } from './dice';
import { Finger } from './finger';
import { broken } from './rules';
import { leadsOut, see, type Point, type Sight, type Target } from './sight';
import { Place, purseAt } from './where';

/** How often somebody does what, beside each other. `follows`: touches where the coach points. */
const WAYS = {
  ...{ presses: 34, follows: 40, touches: 6, drags: 10, swipes: 3, types: 2 },
  ...{ waits: 6, turns: 2, reloads: 1.5, back: 2, forward: 1.5, opens: 0.5 },
};
type Way = keyof typeof WAYS;

const SIZES = [
  [1280, 800],
  [800, 1280],
  [1024, 768],
  [390, 844],
  [844, 390],
] as const;
const STROKES = ['Tab', 'Tab', 'Escape', 'ArrowDown', 'ArrowRight', '1', '5', ' '];

/** How often what stands where is pressed. */
const WANTED = { machine: 6, page: 4, around: 1 };
const KINDS: Record<keyof typeof WANTED, Target['what'][]> = {
  machine: ['key', 'thing', 'place'],
  page: ['control'],
  around: ['around'],
};

/** In ms of the page's own time. */
const WAITS = [1_000, 5_000, 20_000, 60_000, 300_000];
const TICK = 2_000;
const TICKS = 90;

/** So often one looks whether a page is there, which takes a twentieth of a second. */
const AWAKES = 400;

/** So many deeds away from the machine, and one goes back to it. */
const AWAY = 8;

/** What somebody does: in words, and how. `presses`: a key or a place of the machine. */
type Deed = { way: Way; words: string; presses: boolean; do: () => Promise<unknown> };

/** Somebody who does anything at all at the practice page, as the dice fall, and in the page's own time. */
export class Aimless {
  readonly deeds: string[] = [];
  readonly count = new Map<Way, number>();
  /** What stood over the machine's screens. */
  readonly seen = new Set<string>();
  ended = 0;
  #away = 0;
  #finger: Finger | null = null;
  #sight: Sight | null = null;
  readonly #asked = new Set<unknown>();

  private constructor(
    readonly page: Page,
    private readonly dice: Dice,
    private readonly place: Place,
  ) {
    page.on('request', (request) => this.#asked.add(request));
    for (const over of ['requestfinished', 'requestfailed'] as const)
      page.on(over as 'requestfinished', (request) => this.#asked.delete(request));
  }

  /** Stands before a machine. */
  static async begin(context: BrowserContext, dice: Dice, terminal: string): Promise<Aimless> {
    await context.addInitScript(() => (window.print = () => undefined));
    const page = await context.newPage();
    await page.clock.install({ time: new Date('2026-11-24T10:00:00+09:00') });
    await page.clock.pauseAt(new Date('2026-11-24T10:00:01+09:00'));
    const one = new Aimless(page, dice, new Place(terminal));
    one.#finger = await Finger.on(page);
    const deed = one.#opens();
    one.deeds.push(deed.words);
    await deed.do();
    one.#sight = await one.#looks(1_000);
    return one;
  }

  /** Does one thing more. What is wrong then, a sentence each. */
  async next(): Promise<string[]> {
    const before = this.#sight ?? (await this.#looks(0));
    const deed = await this.#thinksOf(before);
    this.deeds.push(deed.words);
    this.count.set(deed.way, (this.count.get(deed.way) ?? 0) + 1);
    await deed.do();
    let now = await this.#looks(this.dice.between(20, 900));
    for (let more = 0; deed.presses && now.look === before.look && more < 5; more += 1)
      now = await this.#looks(TICK);
    for (let ticks = 0; now.ways === 0 && ticks < TICKS; ticks += 1) now = await this.#looks(TICK);
    const did = { presses: deed.presses, page: before.address };
    const wrong = broken(before, did, now, purseAt(now.address));
    if (now.waiting && !now.isHeld && this.dice.onceIn(4)) {
      this.deeds.push('waits until the machine has done its part');
      const after = await this.#waitsFor(now.waiting);
      if (after.waiting === now.waiting && !after.isHeld) wrong.push(`the machine stays at ${now.waiting}`);
      now = after;
    }
    if (now.isOver && !before.isOver) this.ended += 1;
    if (now.heading !== '') this.seen.add(now.heading);
    this.#away = now.address.includes('/practice/') ? 0 : this.#away + 1;
    this.#sight = now;
    return wrong;
  }

  async #thinksOf(sight: Sight): Promise<Deed> {
    const way = this.#away > AWAY ? 'opens' : this.dice.byWeight(WAYS);
    const point: Point = {
      x: Math.round(this.dice.between(1, sight.width - 1)),
      y: Math.round(this.dice.between(1, sight.height - 1)),
    };
    const by = (words: string, act: () => Promise<unknown>, presses = false): Deed => ({
      ...{ way, words, presses, do: act },
    });
    switch (way) {
      case 'presses':
        return this.#presses(sight, way);
      case 'follows':
        return sight.ring
          ? by('touches where the coach points', () => this.finger.taps(sight.ring ?? point))
          : this.#presses(sight, way);
      case 'touches':
        if (await this.page.evaluate(leadsOut, point)) return this.#presses(sight, way);
        return by(`touches ${point.x}, ${point.y}`, () => this.finger.taps(point));
      case 'drags': {
        const thing = this.dice.oneOf(sight.targets.filter(({ what }) => what === 'thing'));
        const to = this.dice.onceIn(4) ? null : this.dice.oneOf(sight.places);
        if (!thing) return this.#presses(sight, way);
        const words = `drags ${thing.name} to ${to?.name ?? `${point.x}, ${point.y}`}`;
        return by(words, () => this.finger.draws(thing.at, to?.at ?? point));
      }
      case 'swipes': {
        const end = { x: point.x, y: Math.round(this.dice.between(1, sight.height - 1)) };
        return by(`swipes from ${point.x}, ${point.y} to ${end.y}`, () => this.finger.draws(point, end));
      }
      case 'types': {
        const stroke = this.dice.oneOf(STROKES) ?? 'Tab';
        return by(`types ${stroke}`, () => this.page.keyboard.press(stroke));
      }
      case 'waits': {
        const ms = this.dice.oneOf(WAITS) ?? 0;
        return by(`waits ${ms / 1000} s`, () => this.page.clock.fastForward(ms));
      }
      case 'turns': {
        const [width, height] = this.dice.oneOf(SIZES) ?? SIZES[0];
        return by(`turns to ${width} x ${height}`, () => this.page.setViewportSize({ width, height }));
      }
      case 'reloads':
        return by('reloads', () => this.page.reload());
      case 'back':
        return by('goes back', async () => {
          await this.page.goBack();
          // before the first page of the site there is nothing
          if (!this.page.url().startsWith('http')) await this.page.goForward();
        });
      case 'forward':
        return by('goes forward', () => this.page.goForward());
      case 'opens':
        return this.#opens();
    }
  }

  #presses({ targets }: Sight, way: Way): Deed {
    const wanted = this.dice.byWeight(WANTED);
    const some = targets.filter(({ what }) => KINDS[wanted].includes(what));
    const target = this.dice.oneOf(some.length > 0 ? some : targets);
    if (!target) return { way, words: 'does nothing', presses: false, do: () => Promise.resolve() };
    const { what, name, at } = target;
    const presses = what === 'key' || what === 'place';
    const words = `presses ${presses ? `${what} ` : ''}${name}`;
    return { way, words, presses, do: () => this.finger.taps(at) };
  }

  #opens(): Deed {
    const address = this.place.address(this.dice);
    return { way: 'opens', words: `opens ${address}`, presses: false, do: () => this.page.goto(address) };
  }

  private get finger(): Finger {
    if (!this.#finger) throw new Error('no finger');
    return this.#finger;
  }

  async #waitsFor(waiting: string): Promise<Sight> {
    let now = await this.#looks(TICK);
    for (let ticks = 0; now.waiting === waiting && !now.isHeld && ticks < TICKS; ticks += 1) {
      await this.page.clock.fastForward(TICK);
      now = await this.#looks(0);
    }
    return now;
  }

  /** When all has come that was asked for, so much later by the page's own clock. */
  async #looks(ms: number): Promise<Sight> {
    for (let times = 0; ; times += 1) {
      try {
        await this.#hasAll();
        if (ms > 0 && times === 0) await this.page.clock.runFor(Math.round(ms));
        await this.#hasAll();
        const sight = await this.page.evaluate(see);
        if (sight.isAwake || times === AWAKES) return sight;
        await setTimeout(50);
      } catch (error) {
        // the page is on its way to another one
        if (times === AWAKES) throw error;
        await this.page.waitForLoadState();
      }
    }
  }

  async #hasAll(): Promise<void> {
    for (let quiet = 0, times = 0; quiet < 2 && times < 500; times += 1) {
      await this.page.evaluate(() => document.readyState);
      quiet = this.#asked.size === 0 ? quiet + 1 : 0;
      if (quiet === 0) await setTimeout(20);
    }
  }
}
