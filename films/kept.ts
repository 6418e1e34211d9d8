import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { MadeOf } from './unchanged';

/** What is read of a film's JSON to see whether it is there, and whole. */
const KeptShape = v.object({
  seconds: v.number(),
  files: v.record(v.string(), v.string()),
  madeOf: v.object({ whole: v.string(), loaded: v.array(v.string()) }),
});
export type Kept = v.InferOutput<typeof KeptShape>;

/** The film of this name, when all its files are there; else null. */
export function keptIn(folder: string, name: string): Kept | null {
  const path = join(folder, `${name}.json`);
  if (!existsSync(path)) return null;
  const result = v.safeParse(KeptShape, parsed(readFileSync(path, 'utf8')));
  if (!result.success) return null;
  return Object.values(result.output.files).every((file) => existsSync(join(folder, file)))
    ? result.output
    : null;
}

/**
 * Moves the files of a film that is whole to where films are; what one of its name had and it has not goes away. Its JSON,
 * which says that it is there, goes first and comes last.
 */
export function keep({
  from,
  to,
  name,
  madeOf,
}: {
  from: string;
  to: string;
  name: string;
  madeOf: MadeOf;
}): Kept {
  const json = `${name}.json`;
  const about = { ...(JSON.parse(readFileSync(join(from, json), 'utf8')) as object), madeOf };
  writeFileSync(join(from, json), `${JSON.stringify(about, null, 2)}\n`);

  mkdirSync(to, { recursive: true });
  const before = keptIn(to, name);
  rmSync(join(to, json), { force: true });
  for (const file of Object.values(before?.files ?? {})) rmSync(join(to, file), { force: true });
  const files = readdirSync(from).filter((file) => file.startsWith(`${name}.`) && file !== json);
  for (const file of [...files, json]) renameSync(join(from, file), join(to, file));

  const kept = keptIn(to, name);
  if (!kept) throw new Error(`${json} names files that were not made`);
  return kept;
}

/** In bytes, of what is played. */
export const sizeOf = (folder: string, { files }: Kept): number =>
  Object.values(files)
    .filter((file) => /\.(mp4|webm)$/.test(file))
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
