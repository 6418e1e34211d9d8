import { expect, type Locator, type Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { plain, type Words } from '../src/lib/words';
import type { How, Look } from '../src/lib/world';
import { AtThePage, containing } from './person';

/** How long the frame rests, in ms of the page's own clock: as it is set usually. */
const REST = 1_500;
/** So many rests long somebody waits for the frame. */
const PATIENCE = 400;

type Box = { x: number; y: number; width: number; height: number };

/** Somebody with one switch: waits until the frame is where they want it, and presses. */
export class WithOneSwitch extends AtThePage {
  constructor(
    page: Page,
    /** A key, or a finger that always taps the same corner of the page. */
    readonly by: 'key' | 'finger' = 'key',
  ) {
    super(page);
  }

  /** Opens a rehearsal, and holds the page's clock. */
  override async open(query: string): Promise<void> {
    await this.visit(query);
    await expect(this.things).toBeVisible();
    await this.page.clock.pauseAt(new Date('2026-11-24T10:01:00+09:00'));
  }

  override async presses(...labels: string[]): Promise<void> {
    for (const label of labels) await this.reaches(this.key(label));
  }

  override async put(thing: Parameters<AtThePage['put']>[0], place: string): Promise<void> {
    await this.reaches(this.own(thing));
    const here = plain(en.hands.putHere(en.hands.places[place] ?? place));
    await this.reaches(this.place(place).getByRole('button', { name: here }));
  }

  override take(thing: Parameters<AtThePage['take']>[0], place: string): Promise<void> {
    return this.reaches(this.lying(thing, place));
  }

  override handles(how: How): Promise<void> {
    return this.reaches(this.things.getByRole('button', { name: plain(en.hands.handle[how]), exact: true }));
  }

  override pushes(): Promise<void> {
    return this.reaches(this.machine.getByRole('button', { name: plain(en.hands.push), exact: true }));
  }

  override moves(look: Look): Promise<void> {
    return this.reaches(this.page.getByRole('button', { name: plain(en.hands.look[look]), exact: true }));
  }

  override async speaks(words: Words): Promise<void> {
    const saying = this.page.getByRole('button', { name: containing(words) });
    if (!(await saying.isVisible()))
      await this.reaches(this.machine.getByRole('button', { name: plain(en.hands.say), exact: true }));
    await this.reaches(saying);
  }

  /** Waits for the frame round what holds it, then round it, and presses. */
  async reaches(wanted: Locator): Promise<void> {
    await expect(wanted).toBeVisible();
    const wrong = new Set<string>();
    let entered = '';
    for (let rests = 0; rests < PATIENCE; rests += 1) {
      const { what, tag, box } = await this.frame();
      const on = await wanted.boundingBox();
      if (box && on && what === 'thing' && isRound(box, on)) return this.switch();
      if (box && on && holds(box, on) && (what === 'row' || (what === 'group' && !wrong.has(tag)))) {
        if (what === 'group') entered = tag;
        await this.switch();
      } else if (on && what === 'further' && !(await this.isInSight(on))) await this.switch();
      else {
        if (what === 'out') wrong.add(entered);
        await this.page.clock.runFor(REST);
      }
    }
    throw new Error('the frame never comes to it');
  }

  async isInSight({ y, height }: Box): Promise<boolean> {
    return y >= 0 && y + height <= (await this.page.evaluate(() => innerHeight));
  }

  /** The one thing they can do. */
  async switch(): Promise<void> {
    if (this.by === 'key') await this.page.keyboard.press('Space');
    else await this.page.mouse.click(4, 4);
    await this.page.clock.runFor(50);
  }

  async frame(): Promise<{ what: string | null; tag: string; box: Box | null }> {
    const frame = this.page.locator('[data-frame]');
    if ((await frame.count()) === 0) return { what: null, tag: '', box: null };
    return {
      what: await frame.getAttribute('data-frame'),
      tag: (await frame.getAttribute('data-name')) ?? '',
      box: await frame.boundingBox(),
    };
  }
}

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

function holds(box: Box, on: Box): boolean {
  const { x, y } = middle(on);
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/** The frame stands off a little, as far as there is room. */
const isRound = (box: Box, on: Box): boolean =>
  holds(box, on) && Math.abs(box.width - on.width) <= 20 && Math.abs(box.height - on.height) <= 20;
