import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { people } from '../src/lib/card';
import type { Scenario } from '../src/lib/scenarios/scenario';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { AtThePage, type Manner } from './person';
import { scenarios } from '../films/scenarios';
import { terminals } from '../films/terminals';

const MANNERS: Manner[] = ['tap', 'drag', 'keyboard'];

/** Played in every manner on every make; on the first make with all that moves, elsewhere as for who wants it still. */
const IN_EVERY_MANNER = ['jumin-visa-household', 'reader-face-agree-all'];

/** Only `npm run browser` plays these: what is drawn and pressed in them is in others too. */
const ALIKE = [
  'expired-certificate',
  'jumin-self-coins',
  'koseki-after-hours',
  'left-the-paper',
  'one-wrong-pin',
  'reader-card-in-case',
  'reader-child-subsidy',
  'reader-electronic-prescription',
  'reader-expired',
  'reader-expiring-soon',
  'reader-locked-pin-face-works',
  'reader-look-alike-papers',
  'reader-mask-and-light',
  'reader-no-insurance-data',
  'reader-nothing-to-show',
  'reader-older-screens',
  'reader-pin-stays-mine',
  'reader-wrong-card',
  'reader-wrong-side',
  'seal-two-copies',
  'tax-certificate',
  'three-wrong-pins',
  'wrong-card',
  'card-moved',
  'reader-face-fails-then-pin',
];

/** By make, what is played on a portrait page too. */
const PORTRAIT: Record<string, string> = {
  familymart: 'short-of-coins-cancel',
  upright: 'pharmacy-paper-prescription',
};

/** Played by touch alone and by keyboard alone, on every make, on pages of every size. */
const AT_EVERY_SIZE = ['reader-first-time-registration', 'reader-staff-check'];
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 800, height: 1280 },
  { width: 390, height: 844 },
];

for (const [index, [id, scenario]] of Object.entries(scenarios).entries()) {
  makesOf(scenario).forEach((make, turn) => {
    const one = MANNERS.filter((_, at) => at === (index + turn) % MANNERS.length);
    const inEvery = IN_EVERY_MANNER.includes(id);
    if (AT_EVERY_SIZE.includes(id)) return;
    const isTurn = turn === index % makesOf(scenario).length;
    for (const manner of inEvery ? MANNERS : one) {
      const inTurn = isTurn && one.includes(manner) && !ALIKE.includes(id);
      const tag = [...(PORTRAIT[make] === id ? ['@portrait'] : []), ...(inTurn ? [] : ['@every'])];
      test(`${id} comes to its end on the ${make} type, by ${manner}`, { tag }, async ({ page }) => {
        if (inEvery && turn === 0) await page.emulateMedia({ reducedMotion: 'no-preference' });
        await comesToItsEnd(page, id, scenario, make, manner);
      });
    }
  });
}

for (const [id, scenario] of Object.entries(scenarios).filter(([id]) => AT_EVERY_SIZE.includes(id)))
  makesOf(scenario).forEach((make, turn) => {
    for (const [index, { width, height }] of SIZES.entries())
      for (const manner of ['tap', 'keyboard'] as const) {
        const inTurn = (manner === 'tap') === ((index + turn) % 2 === 0);
        const isElsewhere = turn !== (AT_EVERY_SIZE.indexOf(id) + index) % 2;
        const tag = inTurn && !isElsewhere ? [] : ['@every'];
        const name = `${id}, ${make} type, by ${manner} alone on a page of ${width} x ${height}`;
        test(name, { tag }, async ({ page }) => {
          await page.setViewportSize({ width, height });
          await comesToItsEnd(page, id, scenario, make, manner);
        });
      }
  });

function makesOf({ terminal }: Scenario): string[] {
  return Object.keys(terminals[terminal]?.makes ?? {});
}

async function comesToItsEnd(page: Page, id: string, scenario: Scenario, make: string, manner: Manner) {
  const somebody = new AtThePage(page, manner);
  await somebody.open(`scenario=${id}&make=${make}`);
  await somebody.play(scenario, make, people[scenario.who[0]]);
  const { reached, outcomes } = en.practice.end;
  const { is } = scenario.ending;
  await expect(page.getByRole('heading', { name: plain(reached[is] ?? '') })).toBeVisible();
  await expect(page.getByText(plain(outcomes[is] ?? ''))).toBeVisible();
}
