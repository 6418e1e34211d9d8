import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  // what a browser's page has while axe looks at it
  var axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> } | undefined;
  var realTimeout: typeof setTimeout | undefined;
}

/** Call before a page is opened: axe waits by the browser's own clock, also where a test holds that of the page. */
export const expectAxe = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    globalThis.realTimeout ??= globalThis.setTimeout.bind(globalThis);
  });

/** What axe finds wrong with a page as it is now, one line a place; nothing is left out of what it looks at. */
export async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => globalThis.axe !== undefined)))
    await page.evaluate(
      `(function (setTimeout) {${source}})(globalThis.realTimeout ?? globalThis.setTimeout)`,
    );
  return page.evaluate(async () => {
    const found = await globalThis.axe?.run(document, { resultTypes: ['violations'] });
    if (!found) throw new Error('axe is not there');
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => {
        const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
        return `${id}: ${target.join(' ')} (${why})`;
      }),
    );
  });
}
