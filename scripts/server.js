import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './sources.js';

const YEAR = 'public, max-age=31536000, immutable';
const PORTS_TO_TRY = 50;

/**
 * Serves the built site to this computer and to every device on its network.
 * @param {{ port: number, orNext?: boolean }} where with `orNext`, on the next free port when that one is taken
 * @returns {Promise<number>} the port
 * @throws when there is no built site, or no free port
 */
export async function serveSite({ port, orNext = false }) {
  const site = join(projectFolder, 'build');
  const lost = join(site, '404.html');
  if (!existsSync(lost)) throw new Error('There is no built site: run npm run build first.');

  const { default: sirv } = await import('sirv');
  const answer = sirv(site, {
    etag: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', path.startsWith('/_app/immutable/') ? YEAR : 'no-cache');
    },
    onNoMatch(_request, response) {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end(readFileSync(lost));
    },
  });

  for (let next = port; next <= (orNext ? port + PORTS_TO_TRY : port); next += 1) {
    if ((await isFree(next)) && (await listens(createServer(answer), next))) return next;
  }
  throw new Error(`Port ${port} is taken.`);
}

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
