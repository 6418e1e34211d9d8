import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

/** A site that is measured beside ours, at its first page. */
export type Peer = { name: string; url: string };

/** How many times slower than it is the computer is made. */
export const SLOWER = [1, 6];

/** A browser that was never here. */
const NEW: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  hasTouch: true,
  timezoneId: 'Asia/Tokyo',
  reducedMotion: 'reduce',
};

/** Does something in a browser that was never here, and forgets all of it. */
export async function asNewcomer<T>(
  browser: Browser,
  site: string,
  measure: (context: BrowserContext) => Promise<T>,
  more: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ ...NEW, baseURL: site, ...more });
  context.setDefaultTimeout(60_000);
  try {
    return await measure(context);
  } finally {
    await context.close();
  }
}

export async function slowPage(context: BrowserContext, rate: number): Promise<Page> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  return page;
}
