import { expectAxe, faultsOf } from './axe/axe';
import { fewest, scenarioJourneys } from './axe/journeys';
import { LANGUAGE, LANGUAGES, PAGES, SIZES, speak, THEMES } from './axe/look';
import { walk } from './axe/walk';
import { expect, test } from './calm';

/** A part of what `npm run axe` looks at: each page and each of these steps in one language and theme, in turn. */
const MOST_STEPS = fewest(await scenarioJourneys()).slice(0, 2);

const turn = <Thing>(things: readonly Thing[], index: number): Thing => {
  const thing = things[index % things.length];
  if (thing === undefined) throw new Error('nothing to take in turn');
  return thing;
};

test('axe finds nothing on the pages', async ({ page, context }) => {
  await expectAxe(context);
  const faults: string[] = [];
  for (const [index, each] of PAGES.entries()) {
    const path = each.replace(LANGUAGE, turn(LANGUAGES, index));
    await page.setViewportSize(turn(SIZES, index));
    await page.emulateMedia({ colorScheme: turn(THEMES, index) });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const fault of await faultsOf(page)) faults.push(`${path}: ${fault}`);
  }
  expect(faults).toEqual([]);
});

for (const [index, journey] of MOST_STEPS.entries())
  // the longest has no place in `npm test`
  test(
    `axe finds nothing at the steps of ${journey.name}`,
    { tag: index === 0 ? '@every' : [] },
    async ({ page, context }) => {
      test.setTimeout(60_000);
      await expectAxe(context);
      const faults: string[] = [];
      const open = new Set(journey.steps);
      let index = 0;
      await walk(page, journey, async (step, pass) => {
        if (step !== 'the end' && !open.delete(step)) return;
        await speak(page, turn(LANGUAGES, index), pass);
        await page.emulateMedia({ colorScheme: turn(THEMES, ++index) });
        for (const fault of await faultsOf(page)) faults.push(`${step}: ${fault}`);
        await speak(page, 'en', pass);
      });
      expect(faults).toEqual([]);
      expect([...open]).toEqual([]);
    },
  );
