import { expect, type Locator } from '@playwright/test';
import { people } from '../src/lib/card';
import en from '../src/lib/coach/languages/en';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import faceAgreeAll from '../src/lib/scenarios/reader-face-agree-all';
import type { Scenario } from '../src/lib/scenarios/scenario';
import { AtThePage } from './person';

const { lookup, levels, practice } = en;

/** A key of each terminal, and where it stands. */
export type Key = {
  scenario: Scenario;
  query: string;
  make: string;
  step: string;
  at: string;
  label: string;
};
export const AT_THE_COPIER: Key = {
  ...{ scenario: jumin, query: 'scenario=jumin-self-coins&make=lawson', make: 'lawson' },
  ...{ step: 'menu', at: 'ご希望のサービスを選んでください', label: '行政サービス' },
};
export const AT_THE_READER: Key = {
  ...{ scenario: faceAgreeAll, query: 'scenario=reader-face-agree-all&make=tray', make: 'tray' },
  ...{ step: 'method', at: '本人確認の方法を選んでください', label: '顔認証' },
};

/** Somebody who looks words up. */
export class Curious extends AtThePage {
  get words(): Locator {
    return this.page.getByRole('group', { name: lookup.all });
  }

  get card(): Locator {
    return this.page.getByRole('region', { name: lookup.title });
  }

  get heading(): Locator {
    return this.page.locator('[data-heading]');
  }

  word(label: string): Locator {
    return this.words.getByRole('button', { name: label, exact: true });
  }

  async stands({ scenario, query, make, step, at }: Key): Promise<void> {
    await this.open(query);
    await this.comesTo(step, scenario, make, people['sato-haruko']);
    await expect(this.heading).toHaveText(at);
  }

  async looksUp(): Promise<void> {
    const open = this.page.getByRole('button', { name: lookup.open });
    for (const name of [practice.unfold, levels.more.open]) {
      const button = this.page.getByRole('button', { name, exact: true });
      if (!(await open.isVisible()) && (await button.isVisible())) await this.use(button);
    }
    await this.use(open);
    await expect(this.words).toBeVisible();
  }

  async use(what: Locator): Promise<void> {
    if (this.manner !== 'keyboard') return what.tap();
    await what.focus();
    await this.page.keyboard.press('Enter');
  }
}
