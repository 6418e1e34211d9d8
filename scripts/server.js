import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, createServer as createListener } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { cacheControl, headers } from './headers.js';
import { basePath, filesIn, projectFolder } from './sources.js';

const PORTS_TO_TRY = 50;

/**
 * Serves the built site to this computer and to every device on its network.
 * @param {{ port: number, orNext?: boolean }} where with `orNext`, on the next free port when that one is taken
 * @returns {Promise<number>} the port
 * @throws when there is no built site, or no free port
 */
export async function serveSite({ port, orNext = false }) {
  const answer = await siteAt(basePath);
  for (let next = port; next <= (orNext ? port + PORTS_TO_TRY : port); next += 1) {
    if ((await isFree(next)) && (await listens(createServer(answer), next))) return next;
  }
  throw new Error(`Port ${port} is taken.`);
}

/**
 * What answers requests as any static host would that has the built site.
 * @param {string} base the path at which the site lies, without a slash at the end; '' for the root
 * @returns {Promise<import('node:http').RequestListener>}
 * @throws when there is no built site
 */
export async function siteAt(base) {
  const site = join(projectFolder, 'build');
  const lost = join(site, '404.html');
  if (!existsSync(lost)) throw new Error('There is no built site: run npm run build first.');

  const { default: sirv } = await import('sirv');
  const pages = new Set(
    filesIn('build')
      .filter((path) => path.endsWith('/index.html'))
      .map((path) => path.slice('build'.length, -'/index.html'.length)),
  );
  const isMissing = (/** @type {import('node:http').ServerResponse} */ response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
    response.end(readFileSync(lost));
  };
  const send = sirv(site, {
    etag: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
    onNoMatch: (_request, response) => isMissing(response),
  });

  return (request, response) => {
    const asked = request.url ?? '/';
    const [path = '', ...query] = asked.slice(base.length).split(/(?=\?)/);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!asked.startsWith(base) || (path !== '' && !path.startsWith('/'))) return isMissing(response);
    // the pages find all else by where they are
    if (pages.has(path)) {
      response.writeHead(301, { Location: [base, path, '/', ...query].join('') });
      return response.end();
    }
    request.url = asked.slice(base.length);
    return send(request, response);
  };
}

/**
 * A port that nobody has.
 * @returns {Promise<number>}
 */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createListener();
    server.once('error', reject);
    server.listen(0, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** The addresses at which another device on the same network finds this computer. */
export const networkAddresses = () =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(
      ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
    )
    .map(({ address }) => address);

/**
 * Asks on both kinds of localhost: some systems let two servers share a port, one hiding the other.
 * @param {number} port
 */
const isFree = async (port) => !(await answers('127.0.0.1', port)) && !(await answers('::1', port));

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
const answers = (host, port) =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const done = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
    socket.once('timeout', () => done(false));
  });

/**
 * On all interfaces.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false when the port cannot be had
 */
const listens = (server, port) =>
  new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, () => resolve(true));
  });
