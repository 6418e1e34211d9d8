import { gzipSync } from 'node:zlib';
import { isText, kinds, type Kind } from './kind';

/** Something that was asked for. `bytes`: of its body, as of `weigh`; `at`: in ms since 1970. */
export type Asked = { path: string; kind: Kind; bytes: number; at: number };

/** As `gzip` does it by itself. */
const LEVEL = 6;

/** What its body weighs on its way: every server's text is packed here in the same way, the rest is as it is. */
export const weigh = (body: Uint8Array, type: string, path: string): number =>
  isText(type, path) && body.length > 0 ? gzipSync(body, { level: LEVEL }).length : body.length;

/** Bytes of each kind, of all, of what it is made of without letters, pictures and sounds, and how many requests. */
export type Weights = Record<Kind | 'code' | 'all', number> & { requests: number };

export function sum(asked: readonly Asked[]): Weights {
  const of = (...which: Kind[]) =>
    asked.filter(({ kind }) => which.includes(kind)).reduce((total, { bytes }) => total + bytes, 0);
  const each = Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, number>;
  return { ...each, code: of('html', 'css', 'js'), all: of(...kinds), requests: asked.length };
}

/** As a table has it: in thousands. */
export const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
