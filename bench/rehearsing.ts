import { expect, type BrowserContext, type Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { plain } from '../src/lib/words';
import { scenarios } from '../films/scenarios';
import { terminals } from '../films/terminals';
import { hurry } from './hurry';

/** One rehearsal; `level` as the address has it. */
export type Rehearsal = { scenario: string; make: string; level: string };

/** In ms: longer than any rehearsal takes. */
const PATIENCE = 120_000;
const LEVELS = ['together', 'ask', 'alone'];

/** All scenarios on all makes, terminals by turns, and then again from the beginning, for ever. */
export function* everyRehearsal(): Generator<Rehearsal, never> {
  const byTerminal = Object.values(terminals).map(({ id, makes }) =>
    Object.keys(makes).flatMap((make) =>
      Object.keys(scenarios).flatMap((scenario) =>
        scenarios[scenario]?.terminal === id ? [{ scenario, make }] : [],
      ),
    ),
  );
  for (let turn = 0; ; turn += 1) {
    for (const all of byTerminal) {
      const one = all[turn % all.length];
      if (one) yield { ...one, level: LEVELS[turn % LEVELS.length] ?? '' };
    }
  }
}

/** Somebody who taps anywhere (a setting), and practises one scenario after the other without ever loading the page anew. */
export class Rehearsing {
  private constructor(readonly page: Page) {}

  /** Stands on the home page. */
  static async begin(context: BrowserContext): Promise<Rehearsing> {
    const page = await context.newPage();
    await page.addInitScript(hurry);
    await page.addInitScript(() => localStorage.setItem('kiosk-keiko.settings', '{"tapAnywhere":true}'));
    await page.goto('/en/');
    await page.locator('body[data-awake]').waitFor({ state: 'attached' });
    return new Rehearsing(page);
  }

  /** Chooses it on the home page, plays it to its end, and goes home again. */
  async play({ scenario, make, level }: Rehearsal): Promise<void> {
    const query = `scenario=${scenario}&make=${make}`;
    const start = this.page.getByRole('link', { name: plain(en.home.start), exact: true });
    await this.#follow(`/en/?${query}`);
    await expect(start).toHaveAttribute('href', new RegExp(query));
    await this.#follow(`/en/practice/?${query}&level=${level}`);
    await this.#cardIsReady();
    await this.#tapUntilTheEnd(scenario);
    await this.page.getByRole('link', { name: plain(en.practice.end.another) }).tap();
    await start.waitFor();
  }

  /** As if a link to it had been on the page. */
  async #follow(address: string): Promise<void> {
    await this.page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, address);
  }

  /** What an earlier rehearsal did to the card is undone, or what it should have done is done. */
  async #cardIsReady(): Promise<void> {
    const { lockIt, fresh } = en.practice.card;
    const change = this.page
      .getByRole('button', { name: plain(lockIt) })
      .or(this.page.getByRole('button', { name: plain(fresh) }));
    const machine = this.page.getByRole('region', { name: plain(en.practice.machine), exact: true });
    await expect(machine.or(change)).toBeVisible();
    if (await change.isVisible()) await change.tap();
    await expect(machine).toBeVisible();
  }

  async #tapUntilTheEnd(scenario: string): Promise<void> {
    const end = this.page.getByRole('region', { name: plain(en.practice.end.label), exact: true });
    for (const begun = Date.now(); Date.now() - begun < PATIENCE;) {
      if (await end.isVisible()) return;
      await this.page.touchscreen.tap(4, 4);
    }
    throw new Error(`${scenario} does not come to its end`);
  }
}
