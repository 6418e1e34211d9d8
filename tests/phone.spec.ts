import en from '../src/lib/coach/languages/en';
import ja from '../src/lib/coach/languages/ja';
import vi from '../src/lib/coach/languages/vi';
import { people } from '../src/lib/card';
import pinChooseEach from '../src/lib/scenarios/reader-pin-choose-each';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import staffCheck from '../src/lib/scenarios/reader-staff-check';
import { HELP } from '../src/lib/terminals/shop-copier/talk';
import { plain } from '../src/lib/words';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './calm';
import { AtThePage, containing } from './person';

/** What a finger needs, in px. */
const FINGER = 44;

const SIZES = { phone: { width: 390, height: 844 }, 'small tablet': { width: 1024, height: 768 } };
const { leanIn, stepBack, unfold, close } = en.practice;

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

for (const [index, [device, viewport]] of Object.entries(SIZES).entries())
  test.describe(`on a ${device}`, { tag: index === 0 ? [] : '@every' }, () => {
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

for (const [index, [device, viewport]] of Object.entries(GLASSES).entries())
  test.describe(`on a ${device}`, { tag: index === 0 ? [] : '@every' }, () => {
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
    await haruko.coach.getByRole('button', { name: close }).tap();
    await expect(staff).toBeHidden();
    await expect(haruko.coach.getByRole('button', { name: unfold })).toBeFocused();
  });
});

const FIRST = ['scenario=jumin-self-coins&make=lawson', 'scenario=reader-face-agree-all&make=upright'];
const NOW = '.deed';

/** What the coach has to say first is there to be read, or pressed, without anything being moved. */
async function isThere(what: Locator, where: string): Promise<void> {
  await expect(what, where).toBeVisible();
  await expect.poll(() => what.evaluate(isWhole), { message: where }).toEqual(true);
}

const isWhole = (element: Element): boolean => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (left < 0 || right > innerWidth) return false;
  return [top + 3, (top + bottom) / 2, bottom - 3].every((y) =>
    element.contains(document.elementFromPoint((left + right) / 2, y)),
  );
};

for (const [language, phrases] of Object.entries({ ja, vi })) {
  const { levels } = phrases;
  const hint = (page: Page) => page.getByRole('button', { name: containing(levels.ask.hint) });
  const comes = (page: Page, query: string) => page.goto(`/${language}/practice/?${query}`);

  test(`on a phone in ${language} nothing lies over what to do first`, async ({ page }) => {
    await page.setViewportSize(SIZES.phone);
    for (const query of FIRST) {
      await comes(page, query);
      await isThere(page.locator(NOW), query);
      await comes(page, `${query}&level=ask`);
      await isThere(hint(page), `${query} ask`);
    }
    await comes(page, 'scenario=three-wrong-pins&make=lawson');
    for (const words of [levels.repair.watch, levels.repair.self])
      await isThere(page.locator('.offer').getByRole('button', { name: containing(words) }), plain(words));
  });

  test(`with letters twice as large in ${language} what to do first is in view`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('kiosk-keiko.settings', '{"text":200}'));
    for (const [level, find] of [
      ['together', (there: Page) => there.locator(NOW)],
      ['ask', hint],
    ] as const) {
      const query = `${FIRST[0]}&level=${level}`;
      await comes(page, query);
      for (const size of Object.values({ ...GLASSES, 'large tablet': { width: 1280, height: 800 } })) {
        await page.setViewportSize(size);
        await isThere(find(page), `${query} at ${size.width}`);
      }
    }
  });
}

test('on a phone one can stop watching', async ({ page }) => {
  await page.setViewportSize(SIZES.phone);
  const haruko = new AtThePage(page);
  await haruko.open('scenario=jumin-self-coins&make=lawson&level=watch');
  await haruko.coach.getByRole('radio', { name: en.levels.names.ask }).tap();
  await isThere(haruko.coach.getByRole('button', { name: en.levels.ask.hint }), 'a hint');
});

test('on a phone the words lie over the machine only while they are read', async ({ page }) => {
  await page.setViewportSize(SIZES.phone);
  const haruko = new AtThePage(page);
  await haruko.open('scenario=jumin-self-coins&make=lawson');
  const key = haruko.key('行政サービス');
  // the page knows by then that it is on a phone
  await expect(haruko.coach.getByRole('button', { name: unfold })).toBeVisible();
  const before = await key.boundingBox();
  await haruko.coach.getByRole('button', { name: unfold }).tap();
  await expect(page.getByRole('dialog')).toContainText('Papers from the town office come from the copier');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect.poll(() => key.boundingBox()).toEqual(before);
});

test('whoever asked for the last hint is led to what it says', async ({ page }) => {
  const haruko = new AtThePage(page, 'keyboard');
  await haruko.open('scenario=jumin-self-coins&make=lawson&level=ask');
  const { ask } = en.levels;
  for (const name of [ask.hint, ask.more, ask.show]) {
    await haruko.coach.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  }
  await expect(haruko.coach.locator(NOW)).toBeFocused();
});

test('whoever has chosen how to begin is led to what to do, and to what went wrong', async ({ page }) => {
  const minh = new AtThePage(page, 'keyboard');
  const { repair, watch } = en.levels;
  const begins = async (name: string) => {
    await minh.open('scenario=one-wrong-pin&make=lawson');
    await minh.coach.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await begins(repair.self);
  await expect(minh.coach.locator(NOW)).toBeFocused();
  await begins(repair.watch);
  await expect(minh.coach.getByRole('button', { name: watch.pause })).toBeFocused();
  await minh.sees('暗証番号が違います');
  await minh.hears(repair.yours);
  await expect(minh.machine.getByRole('heading')).toBeFocused();
});
