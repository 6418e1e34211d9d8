/**
 * What is loaded in a browser only, where pages are made beforehand: `import.meta.env.SSR ? never : import(...)`. An import that
 * is seen there has the page load its style sheets with its own.
 */
export const never = new Promise<never>(() => undefined);

/** In ms. */
const PAUSE = 5_000;

/** Loads what somebody needs to use the page at all: until it can be had, it is asked for again, at once when the network is back. */
export async function persistently<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, PAUSE);
        addEventListener('online', resolve, { once: true });
      });
    }
  }
}
