import { readdirSync } from 'node:fs';
import en from '../src/lib/coach/languages/en';
import { people } from '../src/lib/card';
import type { Scenario } from '../src/lib/scenarios/scenario';
import { makes } from '../src/lib/terminals/shop-copier/makes';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { AtThePage, type Manner } from './person';

const NO_SCENARIO = ['index.ts', 'scenario.ts', 'shop-copier.ts'];
const folder = new URL('../src/lib/scenarios/', import.meta.url);
const files = readdirSync(folder).filter((file) => !NO_SCENARIO.includes(file) && !file.endsWith('.test.ts'));

const MANNERS: Manner[] = ['tap', 'drag', 'keyboard'];

/** Played in every manner on every make; on the first make with all that moves, elsewhere as for who wants it still. */
const IN_EVERY_MANNER = 'jumin-visa-household';

/** By make, what is played on a portrait page too. */
const PORTRAIT: Record<string, string> = {
  'seven-eleven': 'card-moved',
  lawson: 'left-the-paper',
  familymart: 'short-of-coins-cancel',
};

for (const [index, file] of files.entries()) {
  const id = file.slice(0, -'.ts'.length);
  Object.keys(makes).forEach((make, turn) => {
    const one = MANNERS.filter((_, at) => at === (index + turn) % MANNERS.length);
    for (const manner of id === IN_EVERY_MANNER ? MANNERS : one) {
      const tag = PORTRAIT[make] === id ? ['@portrait'] : [];
      test(`${id} comes to its end on the ${make} type, by ${manner}`, { tag }, async ({ page }) => {
        const { default: scenario } = (await import(new URL(file, folder).href)) as { default: Scenario };
        if (id === IN_EVERY_MANNER && turn === 0) await page.emulateMedia({ reducedMotion: 'no-preference' });
        const somebody = new AtThePage(page, manner);
        await somebody.open(`scenario=${id}&make=${make}`);
        await somebody.play(scenario, make, people[scenario.who[0]]);
        await expect(
          page.getByRole('heading', { name: plain(en.practice.end.reached[scenario.ending.is] ?? '') }),
        ).toBeVisible();
        await expect(page.getByText(plain(en.practice.end.outcomes[scenario.ending.is] ?? ''))).toBeVisible();
      });
    }
  });
}
