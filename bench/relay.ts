import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { kindOf } from './kind';
import { weigh, type Asked } from './weights';

/** Stands between a browser and a site. `asked`: all that reached it, in order; `close`: for whoever has seen enough. */
export type Relay = { home: string; asked: Asked[]; close: () => Promise<void> };

/** What is between two computers and not for the next one. */
const OF_THE_LINE = [
  ...['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'proxy-connection', 'te', 'trailer'],
  ...['host', 'content-length', 'content-encoding', 'accept-encoding', 'expect'],
];

/**
 * Serves what a site serves, unpacked, and notes it: whatever asks, a page or its service worker, nothing reaches the site past it.
 * @param site its origin
 */
export async function relay(site: string): Promise<Relay> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const at = Date.now();
    pass(request, response, site).then(
      ({ type, path, body }) =>
        asked.push({ path, kind: kindOf(type, path), bytes: weigh(body, type, path), at }),
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { home: `http://localhost:${port}`, asked, close };
}

async function pass(request: IncomingMessage, response: ServerResponse, site: string) {
  const { method = 'GET', url = '/' } = request;
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || OF_THE_LINE.includes(name) ? [] : [[name, String(value)]],
  );
  const answer = await fetch(site + url, { method, headers, redirect: 'manual' });
  const body = Buffer.from(await answer.arrayBuffer());
  const own = [...answer.headers].filter(([name]) => !OF_THE_LINE.includes(name));
  response.writeHead(
    answer.status,
    own.map(([name, value]): [string, string] => [
      name,
      name === 'location' ? value.replace(site, '') : value,
    ]),
  );
  response.end(method === 'HEAD' ? undefined : body);
  const { pathname } = new URL(url, site);
  return { type: answer.headers.get('content-type') ?? '', path: pathname, body };
}
