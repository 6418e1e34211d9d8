import { plain } from '../src/lib/words';
import { AtThePage } from '../tests/person';

/** In ms: so often one looks whether the machine has finished. */
const LOOKS = 250;

/**
 * Somebody before a page whose time goes on by itself. Their finger touches the glass, nothing is asked of the page meanwhile, and
 * what comes of it is awaited (`timeTouches`).
 */
export class InRealTime extends AtThePage {
  override async visit(query: string): Promise<void> {
    await this.page.goto(`/en/practice/?${query}`);
    await this.page.locator('body[data-awake]').waitFor({ state: 'attached' });
  }

  override async doesNothingFor(): Promise<void> {
    await this.page.waitForTimeout(LOOKS);
  }

  override async touch({ of, words }: Parameters<AtThePage['touch']>[0]): Promise<void> {
    const label = [...(of === undefined ? [] : [of]), words].map(plain).join(' ');
    const key = this.key(label);
    await key.scrollIntoViewIfNeeded();
    const box = await key.boundingBox();
    if (!box) throw new Error(`there is no key ${label}`);
    const before = await this.page.evaluate(() => window.touches.length);
    await this.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.waitForFunction((count) => window.touches.length > count, before);
  }
}
