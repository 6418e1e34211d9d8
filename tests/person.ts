import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import type { Person } from '../src/lib/card';
import { play, type Deed } from '../src/lib/practice/play';
import type { Scenario } from '../src/lib/scenarios/scenario';
import type { Key } from '../src/lib/screen';
import { SIDE, STEP } from '../src/lib/screen/kinds/framing';
import { plain, type Words } from '../src/lib/words';
import type { How, Look, Thing } from '../src/lib/world';
import { terminals } from '../films/terminals';

/** How somebody's hands work: a finger that taps, a finger that drags, or the keyboard alone. */
export type Manner = 'tap' | 'drag' | 'keyboard';

/** Milliseconds of the page's own clock that are let pass at once while a machine works. */
const TICK = 2_000;

/** All tabs of one browser have one clock. */
const clocked = new WeakSet<BrowserContext>();

/** A thing as somebody sees it: by its kind, money by its worth. */
type Named = { kind: Thing['kind']; yen?: number };

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

  get coach(): Locator {
    return this.page.getByRole('region', { name: en.practice.coach, exact: true });
  }

  get result(): Locator {
    return this.page.getByRole('region', { name: en.practice.end.label, exact: true });
  }

  /**
   * Opens a rehearsal, and stands before the machine at its beginning, whether or not there is one to go on with; a card that
   * shall be locked to begin with is locked.
   */
  async open(query: string): Promise<void> {
    await this.visit(query);
    const lockIt = this.page.getByRole('button', { name: en.practice.card.lockIt });
    await expect(this.things.or(lockIt)).toBeVisible();
    if (await lockIt.isVisible()) await this.#press(lockIt);
    await expect(this.things).toBeVisible();
    const anew = this.page.getByRole('button', { name: plain(en.unfinished.anew), exact: true });
    if (await anew.isVisible()) await this.#press(anew);
  }

  /** Reloads the page in the middle of a rehearsal, and begins it again. */
  async beginsAnew(): Promise<void> {
    await this.page.reload();
    await this.#press(this.page.getByRole('button', { name: plain(en.unfinished.anew), exact: true }));
  }

  /** Opens an address of the practice page, whatever is there. */
  async visit(query: string): Promise<void> {
    if (!clocked.has(this.page.context())) {
      await this.page.clock.install({ time: new Date('2026-11-24T10:00:00+09:00') });
      clocked.add(this.page.context());
    }
    await this.page.goto(`/en/practice/?${query}`);
  }

  /** The coach says this, readings left out. */
  async hears(text: string): Promise<void> {
    await expect.poll(() => this.#said()).toContain(text);
  }

  async hearsNothingOf(text: string): Promise<void> {
    await expect.poll(() => this.#said()).not.toContain(text);
  }

  /** Lets time pass on the page's own clock; what would have happened meanwhile happens at the end. */
  async doesNothingFor(ms: number): Promise<void> {
    await this.page.clock.fastForward(ms);
  }

  /** Says something to whoever is there; where there is little room, out of a list. */
  async speaks(words: Words): Promise<void> {
    const saying = this.page.getByRole('button', { name: containing(words) });
    const list = this.machine.getByRole('button', { name: plain(en.hands.say), exact: true });
    await expect(saying.or(list)).toBeVisible();
    if (!(await saying.isVisible())) await this.#press(list);
    await this.#press(saying);
  }

  /** Waits, on the page's own clock, until the screen says this. */
  async sees(heading: string): Promise<void> {
    const wanted = this.machine.getByRole('heading', { name: heading, exact: true });
    for (let ticks = 0; ticks < 90 && !(await wanted.isVisible()); ticks += 1)
      await this.doesNothingFor(TICK);
    await expect(wanted).toBeVisible();
  }

  /**
   * The key of the screen with this written on it; of a switch, the row and what is written on it. A note on it may stand
   * behind.
   */
  key(label: string): Locator {
    const written = label.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return this.machine.getByRole('button', { name: new RegExp(`^${written}(、|$)`) });
  }

  /** Presses keys by what is written on them. */
  async presses(...labels: string[]): Promise<void> {
    for (const label of labels) await this.#press(this.key(label));
  }

  async touch(key: Pick<Key, 'words' | 'of'>): Promise<void> {
    await this.presses(
      [key.of, key.words].flatMap((words) => (words === undefined ? [] : plain(words))).join(' '),
    );
  }

  /** Types a PIN and confirms it. */
  async types(pin: string): Promise<void> {
    await this.presses(...Array.from(pin), '確認');
  }

  async put(thing: Named, place: string): Promise<void> {
    const held = this.own(thing);
    const into = this.place(place);
    if (this.manner === 'drag') return this.#drag(held, into);
    await this.#press(held);
    const here = plain(en.hands.putHere(en.hands.places[place] ?? place));
    await this.#press(into.getByRole('button', { name: here }));
  }

  async take(thing: Named, place: string): Promise<void> {
    const lying = this.lying(thing, place);
    if (this.manner === 'drag') return this.#drag(lying, this.things);
    await this.#press(lying);
  }

  /** Does something to a thing in the hand: only one is to be handled so. */
  async handles(how: How): Promise<void> {
    await this.#press(this.things.getByRole('button', { name: plain(en.hands.handle[how]), exact: true }));
  }

  /** Pushes what stands in a slot to its end. */
  async pushes(): Promise<void> {
    await this.#press(this.machine.getByRole('button', { name: plain(en.hands.push), exact: true }));
  }

  /** Moves before the camera; a finger that drags moves the face in the picture. */
  async moves(look: Look): Promise<void> {
    const aside = this.manner === 'drag' ? ASIDE[look] : undefined;
    if (aside) return this.#dragFace(aside);
    await this.#press(this.page.getByRole('button', { name: plain(en.hands.look[look]), exact: true }));
  }

  /** A place of the machine. */
  place(place: string): Locator {
    return this.machine.getByRole('group', { name: plain(en.hands.places[place] ?? place), exact: true });
  }

  /** A thing that lies in a place of the machine. */
  lying(thing: Named, place: string): Locator {
    return this.place(place)
      .getByRole('button', { name: nameOf(thing) })
      .first();
  }

  /** Plays a scenario by pressing, putting and taking what is on the page. */
  async play(scenario: Scenario, make: string, who: Person | undefined): Promise<void> {
    for (const deed of deedsOf(scenario, make, who)) await this.does(deed);
  }

  /** Plays a scenario until the machine stands at this step for the first time. */
  async comesTo(step: string, scenario: Scenario, make: string, who: Person | undefined): Promise<void> {
    for (const deed of deedsOf(scenario, make, who)) {
      if (deed.step === step) return this.sees(plain(deed.screen.heading));
      await this.does(deed);
    }
    throw new Error(`nobody comes to ${step}`);
  }

  async does({ event, screen, belongings, talk }: Deed): Promise<void> {
    await this.sees(plain(screen.heading));
    const [verb, what, where = ''] = event.type.split('.');
    const key = screen.keys.find(({ id }) => event.type === `touch.${id}`);
    const saying = talk.sayings.find(({ id }) => event.type === `speak.${id}`);
    const thing = 'thing' in event ? belongings[event.thing]?.thing : undefined;
    if (key) return this.touch(key);
    if (saying) return this.speaks(saying.words);
    if (verb === 'look') return this.moves(what as Look);
    if (verb === 'handle') return this.handles(where as How);
    if (verb === 'push') return this.pushes();
    if (!thing) throw new Error(`nobody can do ${event.type}`);
    await (verb === 'put' ? this.put(thing, where) : this.take(thing, where));
  }

  #said(): Promise<string> {
    return this.coach.evaluate((panel) => {
      const words = panel.cloneNode(true) as Element;
      for (const reading of words.querySelectorAll('rt, rp')) reading.remove();
      return words.textContent;
    });
  }

  /** A thing among one's own. */
  own(thing: Named): Locator {
    return this.things.getByRole('button', { name: nameOf(thing) }).first();
  }

  async #press(what: Locator): Promise<void> {
    if (this.manner !== 'keyboard') return what.tap();
    await expect(what).toBeEnabled();
    await what.focus();
    await this.page.keyboard.press('Enter');
  }

  /** The picture itself is for the eyes alone: it has no role and no name. */
  async #dragFace({ x, y }: { x: number; y: number }): Promise<void> {
    const picture = await this.machine.locator('.camera > svg').boundingBox();
    const face = await this.machine.locator('.camera .somebody').boundingBox();
    if (!picture || !face) throw new Error('no face to drag');
    const unit = Math.min(picture.width, picture.height) / SIDE;
    const [from, up] = [face.x + face.width / 2, face.y + face.height / 3];
    await this.page.mouse.move(from, up);
    await this.page.mouse.down();
    await this.page.mouse.move(from + x * STEP.x * unit, up + y * STEP.y * unit, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Picks it up where it lies still, moves on, lets go. */
  async #drag(from: Locator, to: Locator): Promise<void> {
    await from.hover({ position: { x: 20, y: 18 } });
    const box = await to.first().boundingBox();
    if (!box) throw new Error('nowhere to drag it');
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
    await this.page.mouse.up();
  }
}

/** Which way a face goes in the picture, in steps to the right and down. */
const ASIDE: Partial<Record<Look, { x: number; y: number }>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

function deedsOf(scenario: Scenario, make: string, who: Person | undefined): Deed[] {
  if (!who) throw new Error('nobody plays it');
  const terminal = terminals[scenario.terminal];
  if (!terminal) throw new Error(`there is no ${scenario.terminal}`);
  return play(terminal, scenario, make, who).deeds;
}

/** A name in which these words stand; where the readings stand, a browser may put spaces into it. */
export const containing = (words: Words): RegExp =>
  new RegExp(Array.from(plain(words).replaceAll(' ', '')).join('\\s*'));

/** The name of a thing begins so; several in one pile are counted behind it. */
const nameOf = ({ kind, yen }: Named): RegExp => new RegExp(`^${plain(en.hands.thing(kind, yen))}`);
