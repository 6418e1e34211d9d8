import { expect, test } from './calm';

const REHEARSAL = '/en/practice/?scenario=jumin-self-coins&make=lawson';

/** What the machine says, and what the coach does. */
type Said = { glass: string; coach: string };

test('a touch is seen on the glass before the coach speaks of it, and is not lost if the page goes then', async ({
  page,
}) => {
  await page.goto(REHEARSAL);
  const key = page.getByRole('button', { name: '行政サービス', exact: true });
  const [before, inFrame, kept] = await key.evaluate(async (element: HTMLElement) => {
    const words = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    const said = (): Said => ({ glass: words('.display [data-heading]'), coach: words('.coach h2') });
    const isKept = () => Object.keys(localStorage).some((name) => name.startsWith('kiosk-keiko.unfinished'));
    const first = said();
    element.click();
    const seen = await new Promise<Said>((resolve) => requestAnimationFrame(() => resolve(said())));
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await Promise.resolve();
    await Promise.resolve();
    return [first, seen, isKept()] as const;
  });
  expect(inFrame.glass).not.toBe(before.glass);
  expect(inFrame.coach).toBe(before.coach);
  expect(kept).toBe(true);
  await expect(page.locator('.coach h2')).not.toHaveText(before.coach);
});

test('after a touch the coach follows by itself', async ({ page }) => {
  await page.goto(REHEARSAL);
  const coach = page.locator('.coach h2');
  const before = await coach.textContent();
  await page.getByRole('button', { name: '行政サービス', exact: true }).tap();
  await expect(coach).not.toHaveText(before ?? '');
});
