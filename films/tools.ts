import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { hashOf } from './built-site';
import type { Film } from './film';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Say which films are made and how it goes with them; a film itself does not depend on it. */
const BESIDE =
  /\.test\.ts$|^(bench|hear|kept|known|making|order|plan|progress|reporter|sheet|testing|unchanged|videos)\b/;

/** What a film depends on beside the site's files, in short. */
export function dependsOn(film: Film, tools: { ffmpeg: string; browser: string }): string {
  const replay = film.replay === undefined ? null : hashOf(readFileSync(film.replay));
  return hashOf(JSON.stringify({ ...film, replay, ...tools }), makersHash());
}

let makers: string | undefined;

function makersHash(): string {
  if (makers !== undefined) return makers;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !BESIDE.test(path))
    .sort();
  return (makers = hashOf(...files.flatMap((path) => [path, readFileSync(join(folder, path))])));
}
