import type { Browser } from '@playwright/test';
import { percentile } from './percentile';
import { allTerminals, atWork, home, practice, type Place } from './places';
import { watchReadiness } from './readiness';
import { asNewcomer, SLOWER, slowPage, type Peer } from './site';
import { table, type Row } from './table';

const LANGUAGE = 'en';
const ROUNDS = 5;

/** How long it takes until a page can be touched, and until it is whole; of several times the median. @param site its origin */
export async function opening(browser: Browser, site: string, peers: readonly Peer[]): Promise<string> {
  const places = [
    home(LANGUAGE),
    ...allTerminals.flatMap((terminal) => [practice(LANGUAGE, terminal), atWork(LANGUAGE, terminal)]),
  ].map((place) => ({ ...place, origin: site }));
  const others = peers.map(({ name, url }) => {
    const { origin, pathname, search } = new URL(url);
    return { name, origin, path: pathname + search, ready: null };
  });
  const rows: Row[] = [];
  for (const slower of SLOWER) {
    for (const place of [...places, ...others]) {
      const rounds: Opened[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await opened(browser, place, slower));
      const median = (of: (one: Opened) => number) => percentile(rounds.map(of), 50).toFixed(0);
      rows.push({
        'from nothing to': place.name,
        CPU: slower === 1 ? 'as it is' : `${slower}x slower`,
        'something painted (ms)': median(({ painted }) => painted),
        'can be touched (ms)': median(({ touchable }) => touchable),
        'whole (ms)': median(({ whole }) => whole),
      });
    }
  }
  return table(rows);
}

/** In ms since it was asked for. */
type Opened = { painted: number; touchable: number; whole: number };

const opened = (browser: Browser, { origin, path, ready }: Place & { origin: string }, slower: number) =>
  asNewcomer(browser, origin, async (context): Promise<Opened> => {
    const page = await slowPage(context, slower);
    await page.addInitScript(watchReadiness, ready);
    await page.goto(path);
    await page.waitForFunction(() => window.readiness.whole !== null);
    return page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      touchable: window.readiness.touchable ?? 0,
      whole: window.readiness.whole ?? 0,
    }));
  });
