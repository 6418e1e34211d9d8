/** As much of a browser's caches as the site uses, in memory. */
export class MemoryCaches {
  readonly all = new Map<string, MemoryCache>();
  /** No more than so many files. */
  room = Infinity;

  open(name: string): Promise<MemoryCache> {
    const cache = this.all.get(name) ?? new MemoryCache(this);
    this.all.set(name, cache);
    return Promise.resolve(cache);
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.all.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.all.delete(name));
  }

  /** Every address that is kept, by the last word of the cache's name. */
  get contents(): Record<string, string[]> {
    const named = [...this.all].map(
      ([name, { files }]) => [name.split(' ').at(-1) ?? '', [...files.keys()].sort()] as const,
    );
    return Object.fromEntries(named);
  }
}

class MemoryCache {
  readonly files = new Map<string, Response>();
  readonly #of: MemoryCaches;

  constructor(of: MemoryCaches) {
    this.#of = of;
  }

  match(url: string): Promise<Response | undefined> {
    return Promise.resolve(this.files.get(url)?.clone());
  }

  put(url: string, response: Response): Promise<void> {
    const used = [...this.#of.all.values()].reduce((sum, { files }) => sum + files.size, 0);
    if (used >= this.#of.room && !this.files.has(url))
      return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    this.files.set(url, response);
    return Promise.resolve();
  }

  keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.files.keys()].map((url) => ({ url })));
  }

  delete(what: string | { url: string }): Promise<boolean> {
    return Promise.resolve(this.files.delete(typeof what === 'string' ? what : what.url));
  }
}
