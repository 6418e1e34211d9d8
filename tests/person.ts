import { expect, type Locator, type Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import type { Person } from '../src/lib/card';
import { play, type Deed } from '../src/lib/practice/play';
import type { Scenario } from '../src/lib/scenarios/scenario';
import type { Key } from '../src/lib/screen';
import { shopCopier } from '../src/lib/terminals/shop-copier/terminal';
import { plain } from '../src/lib/words';
import type { Thing } from '../src/lib/world';

/** How somebody's hands work: a finger that taps, a finger that drags, or the keyboard alone. */
export type Manner = 'tap' | 'drag' | 'keyboard';

/** Milliseconds of the page's own clock that are let pass at once while a machine works. */
const TICK = 2_000;

/** Somebody at the practice page, who finds everything by its role and its name. */
export class AtThePage {
  constructor(
    readonly page: Page,
    readonly manner: Manner = 'tap',
  ) {}

  get machine(): Locator {
    return this.page.getByRole('region', { name: en.practice.machine, exact: true });
  }

  get things(): Locator {
    return this.page.getByRole('region', { name: plain(en.hands.yourThings), exact: true });
  }

  async open(query: string): Promise<void> {
    await this.page.clock.install({ time: new Date('2026-11-24T10:00:00+09:00') });
    await this.page.goto(`/en/practice/?${query}`);
    await expect(this.things).toBeVisible();
  }

  /** Waits, on the page's own clock, until the screen says this. */
  async sees(heading: string): Promise<void> {
    const wanted = this.machine.getByRole('heading', { name: heading, exact: true });
    for (let ticks = 0; ticks < 90 && !(await wanted.isVisible()); ticks += 1)
      await this.page.clock.runFor(TICK);
    await expect(wanted).toBeVisible();
  }

  async touch(key: Pick<Key, 'words' | 'of'>): Promise<void> {
    const name = [key.of, key.words].flatMap((words) => (words === undefined ? [] : plain(words))).join(' ');
    await this.#press(this.machine.getByRole('button', { name, exact: true }));
  }

  async put(thing: Thing, place: string): Promise<void> {
    const held = this.#own(thing);
    const into = this.machine.getByRole('group', {
      name: plain(en.hands.places[place] ?? place),
      exact: true,
    });
    if (this.manner === 'drag') return this.#drag(held, into);
    await this.#press(held);
    await this.#press(
      into.getByRole('button', { name: plain(en.hands.putHere(en.hands.places[place] ?? place)) }),
    );
  }

  async take(thing: Thing, place: string): Promise<void> {
    if (place === 'case')
      return this.#press(this.things.getByRole('button', { name: plain(en.hands.takeOut) }));
    const from = this.machine.getByRole('group', {
      name: plain(en.hands.places[place] ?? place),
      exact: true,
    });
    const lying = from.getByRole('button', { name: nameOf(thing) }).first();
    if (this.manner === 'drag') return this.#drag(lying, this.things);
    await this.#press(lying);
  }

  /** Plays a scenario by pressing, putting and taking what is on the page. */
  async play(scenario: Scenario, make: string, who: Person | undefined): Promise<void> {
    if (!who) throw new Error('nobody plays it');
    for (const deed of play(shopCopier, scenario, make, who).deeds) await this.does(deed);
  }

  async does({ event, screen, belongings }: Deed): Promise<void> {
    await this.sees(plain(screen.heading));
    const [verb, , place = ''] = event.type.split('.');
    const key = screen.keys.find(({ id }) => event.type === `touch.${id}`);
    if (key) return this.touch(key);
    const thing = 'thing' in event ? belongings[event.thing]?.thing : undefined;
    if (!thing) throw new Error(`nobody can do ${event.type}`);
    await (verb === 'put' ? this.put(thing, place) : this.take(thing, place));
  }

  #own(thing: Thing): Locator {
    return this.things.getByRole('button', { name: nameOf(thing) }).first();
  }

  async #press(what: Locator): Promise<void> {
    if (this.manner !== 'keyboard') return what.tap();
    await expect(what).toBeEnabled();
    await what.focus();
    await this.page.keyboard.press('Enter');
  }

  /** Picks it up where it lies still, moves on, lets go. */
  async #drag(from: Locator, to: Locator): Promise<void> {
    await from.hover({ position: { x: 20, y: 18 } });
    const box = await to.boundingBox();
    if (!box) throw new Error('nowhere to drag it');
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
    await this.page.mouse.up();
  }
}

/** The name of a thing begins so; several in one pile are counted behind it. */
const nameOf = (thing: Thing): RegExp =>
  new RegExp(`^${plain(en.hands.thing(thing.kind, 'yen' in thing ? thing.yen : undefined))}`);
