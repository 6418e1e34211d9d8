import en from '../src/lib/coach/languages/en';
import { people } from '../src/lib/card';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import { expect, test } from './calm';
import { AtThePage } from './person';

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

  /** Nothing sticks out to the side, and nothing is to be scrolled to. */
  async looks(): Promise<void> {
    const page = await this.page.evaluate(() => ({
      tooWide: document.documentElement.scrollWidth - innerWidth,
      scrolled: [scrollX, scrollY],
    }));
    expect(page).toEqual({ tooWide: 0, scrolled: [0, 0] });
    for (const part of [this.machine, this.things]) {
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
  });

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
    const staff = haruko.coach.getByRole('button', { name: en.hands.callStaff });
    await expect(staff).toBeHidden();
    await haruko.coach.getByRole('button', { name: unfold }).tap();
    await haruko.hears('Papers from the town office come from the copier');
    await expect(staff).toBeVisible();
    await haruko.coach.getByRole('button', { name: fold }).tap();
    await expect(staff).toBeHidden();
  });
});
