import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { people } from '../src/lib/card';
import type { Scenario } from '../src/lib/scenarios/scenario';
import { makes } from '../src/lib/terminals/shop-copier/makes';
import { plain } from '../src/lib/words';
import { AtThePage, type Manner } from './person';

const NO_SCENARIO = ['index.ts', 'scenario.ts', 'shop-copier.ts'];
const folder = new URL('../src/lib/scenarios/', import.meta.url);
const files = readdirSync(folder).filter((file) => !NO_SCENARIO.includes(file) && !file.endsWith('.test.ts'));

const MANNERS: Manner[] = ['tap', 'drag', 'keyboard'];

for (const [index, file] of files.entries()) {
  const id = file.slice(0, -'.ts'.length);
  Object.keys(makes).forEach((make, turn) => {
    const manner = MANNERS[(index + turn) % MANNERS.length];
    test(`${id} comes to its end on the ${make} type, by ${manner}`, async ({ page }) => {
      const { default: scenario } = (await import(new URL(file, folder).href)) as { default: Scenario };
      const somebody = new AtThePage(page, manner);
      await somebody.open(`scenario=${id}&make=${make}`);
      await somebody.play(scenario, make, people[scenario.who[0]]);
      await expect(page.getByRole('heading', { name: plain(en.practice.end.reached) })).toBeVisible();
      await expect(page.getByText(plain(en.practice.end.outcomes[scenario.ending.is] ?? ''))).toBeVisible();
    });
  });
}
