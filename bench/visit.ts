import type { BrowserContext, Page } from '@playwright/test';
import { kindOf } from './kind';
import type { Place } from './places';
import { watchReadiness } from './readiness';
import type { Relay } from './relay';
import { weigh, type Asked } from './weights';

/**
 * What a page needs to be touched and to be whole, and what it asks for later, when nothing waits for it: code that is asked for
 * after it can be touched, and whatever is after it is whole.
 */
export type Visit = { first: Asked[]; later: Asked[] };

/** In ms: nobody asks for anything any more. */
const QUIET = 1_500;
const PATIENCE = 60_000;

/** Opens a page and waits until it asks for nothing more. @param through what stands before the site */
export async function visit(context: BrowserContext, place: Place, through: Relay): Promise<Visit> {
  const before = through.asked.length;
  const page = await context.newPage();
  const elsewhere = watchOthers(page, through.home);
  const isFirst = await open(page, place, through);
  await quiet(through);
  const asked = [...through.asked.slice(before), ...(await elsewhere())];
  await page.close();
  return { first: asked.filter(isFirst), later: asked.filter((one) => !isFirst(one)) };
}

/** Opens a page of our own site, and waits only until it is whole. @returns what was asked for until then */
export async function arrive(page: Page, place: Place, through: Relay): Promise<Asked[]> {
  const before = through.asked.length;
  const isFirst = await open(page, place, through);
  return through.asked.slice(before).filter(isFirst);
}

/** @returns whether something was asked for that it needs to be touched and to be whole */
async function open(page: Page, place: Place, through: Relay): Promise<(asked: Asked) => boolean> {
  await page.addInitScript(watchReadiness, place.ready);
  await page.goto(through.home + place.path);
  await page.waitForFunction(() => window.readiness.whole !== null, undefined, { timeout: PATIENCE });
  const { touchable, whole } = await page.evaluate(() => ({
    touchable: performance.timeOrigin + (window.readiness.touchable ?? 0),
    whole: performance.timeOrigin + (window.readiness.whole ?? 0),
  }));
  return ({ at, kind }) => at <= (kind === 'js' || kind === 'css' || kind === 'html' ? touchable : whole);
}

async function quiet({ asked }: Relay): Promise<void> {
  const begun = Date.now();
  for (let last = -1; last !== asked.length && Date.now() - begun < PATIENCE;) {
    last = asked.length;
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  }
}

/** What a page gets from other servers. */
function watchOthers(page: Page, home: string): () => Promise<Asked[]> {
  const others: Promise<Asked>[] = [];
  page.on('response', (response) => {
    const { href, origin, protocol, pathname } = new URL(response.url());
    if (origin === home || !protocol.startsWith('http')) return;
    const type = response.headers()['content-type'] ?? '';
    const one = { path: href, kind: kindOf(type, pathname), at: response.request().timing().startTime };
    others.push(
      response.body().then(
        (body) => ({ ...one, bytes: weigh(body, type, pathname) }),
        () => ({ ...one, bytes: 0 }),
      ),
    );
  });
  return () => Promise.all(others);
}
