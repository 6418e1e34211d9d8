import en from '../src/lib/coach/languages/en';
import { people } from '../src/lib/card';
import pinChooseEach from '../src/lib/scenarios/reader-pin-choose-each';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import staffCheck from '../src/lib/scenarios/reader-staff-check';
import { HELP } from '../src/lib/terminals/shop-copier/talk';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { AtThePage, containing } from './person';

/** What a finger needs, in px. */
const FINGER = 44;

const SIZES = { phone: { width: 390, height: 844 }, 'small tablet': { width: 1024, height: 768 } };
const { leanIn, stepBack, unfold, fold } = en.practice;

/** Somebody who looks closely at the page before every deed. */
class AtASmallPage extends AtThePage {
  override async presses(...labels: string[]): Promise<void> {
    for (const label of labels) {
      await this.looks();
      const key = this.key(label);
      await key.tap({ trial: true });
      const { x, y, width, height } = (await key.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
      expect(Math.min(width, height), `the finger on ${label}`).toBeGreaterThanOrEqual(FINGER);
      const page = this.page.viewportSize() ?? { width: 0, height: 0 };
      expect(Math.min(x, y, page.width - x - width, page.height - y - height)).toBeGreaterThanOrEqual(0);
      await super.presses(label);
    }
  }

  override async put(...what: Parameters<AtThePage['put']>): Promise<void> {
    await this.looks();
    await super.put(...what);
  }

  override async take(...what: Parameters<AtThePage['take']>): Promise<void> {
    await this.looks();
    await super.take(...what);
  }

  override async speaks(...what: Parameters<AtThePage['speaks']>): Promise<void> {
    await this.looks();
    await super.speaks(...what);
  }

  override async moves(...what: Parameters<AtThePage['moves']>): Promise<void> {
    await this.looks();
    await super.moves(...what);
  }

  /** Nothing sticks out to the side, and nothing is to be scrolled to. */
  async looks(): Promise<void> {
    const page = await this.page.evaluate(() => ({
      tooWide: document.documentElement.scrollWidth - innerWidth,
      scrolled: [scrollX, scrollY],
    }));
    expect(page).toEqual({ tooWide: 0, scrolled: [0, 0] });
    const before = this.things.or(this.page.getByRole('group', { name: plain(en.hands.face), exact: true }));
    for (const part of [this.machine, before]) {
      const box = await part.boundingBox();
      expect(box && [box.x >= 0, box.x + box.width <= (this.page.viewportSize()?.width ?? 0)]).toEqual([
        true,
        true,
      ]);
    }
  }
}

for (const [device, viewport] of Object.entries(SIZES))
  test.describe(`on a ${device}`, () => {
    test.use({ viewport, isMobile: true });

    test('the own residence record comes out by touch alone', async ({ page }) => {
      const haruko = new AtASmallPage(page);
      await haruko.open('scenario=jumin-self-coins&make=seven-eleven');
      await haruko.play(jumin, 'seven-eleven', people['sato-haruko']);
      await expect(haruko.result).toContainText(en.practice.end.reached['issued'] ?? '');
    });

    for (const make of ['tray', 'upright'])
      test(`the staff look at a face by touch alone on the ${make} type`, async ({ page }) => {
        const haruko = new AtASmallPage(page);
        await haruko.open(`scenario=reader-staff-check&make=${make}`);
        await haruko.play(staffCheck, make, people['sato-haruko']);
        await expect(haruko.result).toContainText(en.practice.end.reached['received'] ?? '');
      });
  });

const GLASSES = { ...SIZES, 'tablet held upright': { width: 800, height: 1280 } };

for (const [device, viewport] of Object.entries(GLASSES))
  test.describe(`on a ${device}`, () => {
    test.use({ viewport, isMobile: true });

    for (const make of ['tray', 'upright'])
      test(`no key of the keypad is under another on the ${make} type`, async ({ page }) => {
        const haruko = new AtThePage(page);
        await haruko.open(`scenario=reader-pin-choose-each&make=${make}`);
        await haruko.comesTo('pin.type', pinChooseEach, make, people['sato-haruko']);
        const keys = page.locator('[data-key]');
        await expect(keys).toHaveCount(15);
        for (const key of await keys.all()) await expect.poll(() => key.evaluate(isOnTop)).toEqual(true);
      });
  });

for (const [device, viewport] of Object.entries({ ...GLASSES, 'large tablet': { width: 1280, height: 800 } }))
  test.describe(`on a ${device}`, () => {
    test.use({ viewport, isMobile: true });

    for (const step of ['ready', 'face.noMatch'])
      test(`what one can say is to be read whole, or behind one button, at ${step}`, async ({ page }) => {
        const haruko = new AtThePage(page);
        await haruko.open('scenario=reader-staff-check&make=upright');
        if (step !== 'ready') await haruko.comesTo(step, staffCheck, 'upright', people['sato-haruko']);
        const sayings = page.locator('[data-speak]:visible');
        const list = haruko.machine.getByRole('button', { name: plain(en.hands.say), exact: true });
        await expect(sayings.first().or(list)).toBeVisible();
        // they go behind the button once the page has seen that they have no room
        await expect(async () => {
          for (const saying of await sayings.all()) expect(await saying.evaluate(hasItsWords)).toEqual(true);
        }).toPass();
      });
  });

/** Its words are inside of it, and nothing lies over its edges. */
const hasItsWords = (button: Element): boolean => {
  const { left, top, width, bottom } = button.getBoundingClientRect();
  const ends = [top + 4, bottom - 4].map((y) => document.elementFromPoint(left + width / 2, y));
  return button.scrollHeight <= button.clientHeight && ends.every((end) => button.contains(end));
};

const isOnTop = (key: Element): boolean => {
  const { left, top, width, height } = key.getBoundingClientRect();
  return key.contains(document.elementFromPoint(left + width / 2, top + height / 2));
};

test.describe('on a phone', () => {
  test.use({ viewport: SIZES.phone, isMobile: true });

  test('one leans in to the glass and steps back to the hardware as it is needed, or as one likes', async ({
    page,
  }) => {
    const haruko = new AtThePage(page);
    await haruko.open('scenario=jumin-self-coins&make=lawson');
    const closer = haruko.coach.getByRole('button', { name: leanIn });
    const whole = haruko.coach.getByRole('button', { name: stepBack });
    await expect(whole).toBeVisible();
    await haruko.comesTo('identify.place', jumin, 'lawson', people['sato-haruko']);
    await expect(haruko.place('card-pad')).toBeInViewport();
    await closer.tap();
    await expect(whole).toBeVisible();
    await expect(haruko.place('card-pad')).not.toBeInViewport();
    await whole.tap();
    await expect(haruko.place('card-pad')).toBeInViewport();
  });

  test('the coach says more when asked, and less again', async ({ page }) => {
    const haruko = new AtThePage(page);
    await haruko.open('scenario=jumin-self-coins&make=lawson');
    const staff = haruko.coach.getByRole('button', { name: containing(HELP) });
    await expect(staff).toBeHidden();
    await haruko.coach.getByRole('button', { name: unfold }).tap();
    await haruko.hears('Papers from the town office come from the copier');
    await expect(staff).toBeVisible();
    await haruko.coach.getByRole('button', { name: fold }).tap();
    await expect(staff).toBeHidden();
  });
});
