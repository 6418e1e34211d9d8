import type { Page, Request } from '@playwright/test';

/** What a page loads: nothing is drawn before it is there. */
export class Loading {
  readonly #page: Page;
  readonly #open = new Set<Request>();
  readonly #files = new Set<string>();
  #whenDone: (() => void)[] = [];

  constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => this.#open.add(request));
    page.on('requestfinished', (request) => this.#close(request));
    page.on('requestfailed', (request) => this.#close(request));
  }

  /** The files of the site that came, as paths in the built site. */
  get files(): string[] {
    return [...this.#files].sort();
  }

  done(): Promise<void> {
    if (this.#open.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#whenDone.push(resolve));
  }

  #close(request: Request): void {
    const { origin, pathname } = new URL(request.url());
    if (origin === new URL(this.#page.url()).origin) this.#files.add(fileAt(pathname));
    this.#open.delete(request);
    if (this.#open.size > 0) return;
    for (const tell of this.#whenDone.splice(0)) tell();
  }
}

const fileAt = (path: string): string => decodeURI(path.replace(/\/$/, '/index.html')).slice(1);
