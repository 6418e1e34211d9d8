import type { Browser, BrowserContext } from '@playwright/test';
import { listen } from '../../tests/calm';
import { asNewcomer } from '../site';

/** Each a browser that was never here, without the worker, which would take its own time; and what goes wrong in it. */
export const newcomers =
  (browser: Browser, site: string) =>
  (act: (context: BrowserContext, troubles: string[]) => Promise<void>): Promise<void> =>
    asNewcomer(browser, site, (context) => act(context, listen(context, site)), { serviceWorkers: 'block' });
