import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheControl, headers } from '../../scripts/headers.js';
import { projectFolder } from '../../scripts/sources.js';
import { test as calmTest } from '../calm';

const BUILT = join(projectFolder, 'build');

/** The built site on a server of its own, which can be away, can have a newer version, and says what it was asked for. */
export class Site {
  /** From the root of the site, in order. */
  readonly asked: string[] = [];
  /** What it does not give: it breaks off. */
  broken: RegExp | null = null;
  #server: Server;
  #port = 0;
  #folder = BUILT;
  readonly #under: string;

  /** `under`: the path the site lies under, with a slash at both ends. */
  constructor(under = '/') {
    this.#under = under;
    this.#server = this.#made();
  }

  /** Without a slash at its end, as Playwright wants it. */
  get address(): string {
    return `http://localhost:${this.#port}${this.#under.slice(0, -1)}`;
  }

  async open(): Promise<void> {
    this.#server = this.#made();
    await new Promise<void>((resolve) => this.#server.listen(this.#port, resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** From now on nothing answers there. */
  async close(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }

  /** What the pages asked for since, but for whether there is a newer version, which a browser asks by itself. */
  get askedByPages(): string[] {
    return this.asked.filter((path) => path !== 'service-worker.js');
  }

  /** From now on the server has a newer version: another name for each piece, and another title on every page. */
  renew(): void {
    this.#folder = newer();
  }

  remove(): void {
    if (this.#folder !== BUILT) rmSync(this.#folder, { recursive: true });
  }

  #made(): Server {
    const options = { dev: true, etag: true, setHeaders };
    return createServer((request, response) => {
      const path = (request.url ?? '').slice(this.#under.length).replace(/\?.*/, '');
      this.asked.push(path);
      if (this.broken?.test(path)) return void request.socket.destroy();
      const lost = () => {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(readFileSync(join(this.#folder, '404.html')));
      };
      if (request.url?.startsWith(this.#under)) {
        request.url = `/${request.url.slice(this.#under.length)}`;
        sirv(this.#folder, options)(request, response, lost);
      } else lost();
    });
  }
}

function setHeaders(response: { setHeader: (name: string, value: string) => unknown }, path: string): void {
  const all = { ...headers, 'Cache-Control': cacheControl(path) };
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
}

/** A copy of the site as somebody might have built it later. Returns its folder. */
function newer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-keiko-newer-'));
  cpSync(BUILT, folder, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(BUILT, '_app/version.json'), 'utf8')) as {
    version: string;
  };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const scripts = files.filter(
    ({ name, parentPath }) => name.endsWith('.js') && parentPath.includes('immutable'),
  );
  const names = new Set(scripts.map(({ name }) => name));
  const renamed = (text: string) =>
    text.replace(/[\w.-]+?\.js\b/g, (name) => (names.has(name) ? later(name) : name));
  for (const { name, parentPath } of files) {
    const path = join(parentPath, name);
    if (/\.(js|html|json)$/.test(name)) {
      const text = readFileSync(path, 'utf8').replaceAll(version, LATER.padEnd(version.length, '0'));
      writeFileSync(path, allowed(text, renamed(text).replaceAll('– Kiosk Keiko', '– Keiko Kiosk')));
    }
    if (names.has(name)) renameSync(path, join(parentPath, later(name)));
  }
  return folder;
}

/** The policy of a page says by its hash which script of its own may run. */
function allowed(before: string, after: string): string {
  const [old, now] = [before, after].map((html) =>
    [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) =>
      createHash('sha256').update(script).digest('base64'),
    ),
  );
  return (old ?? []).reduce((html, hash, index) => html.replaceAll(hash, now?.[index] ?? hash), after);
}

const LATER = '1a7e4';
/** As long as before, so that the lists stay right. */
const later = (name: string) => name.replace(/.\.js$/, (end) => (end.startsWith('_') ? '-.js' : '_.js'));

/** A test at a server of its own, with the worker that `playwright.config.ts` keeps from all others. */
export const test = calmTest.extend<{ site: Site; under: string }>({
  under: ['/', { option: true }],
  serviceWorkers: 'allow',
  site: async ({ under }, use) => {
    const site = new Site(under);
    await site.open();
    await use(site);
    await site.close();
    site.remove();
  },
  baseURL: async ({ site }, use) => use(site.address),
});
