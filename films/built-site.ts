import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a built site, by their paths in it. */
export type Files = ReadonlyMap<string, Buffer>;

/**
 * A file of a built site without what changes in it when others do: the names the build gives by content are left out of
 * it, and so is the site's version.
 */
export type BuiltFile = { hash: string; names: string[] };

const HASHED = /^_app\/immutable\/.*?[\w-]{8}\.\w+$/;
const TEXT = /\.(css|html|js|json|svg)$/;

export function readBuiltSite(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

/** Every file by its path. `names`: the paths of the files it names, in order. */
export function withoutNames(files: Files): Map<string, BuiltFile> {
  const hashed = new Map(
    [...files.keys()].filter((path) => HASHED.test(path)).map((path) => [last(path), path]),
  );
  const version = versionOf(files);
  return new Map(
    [...files].map(([path, content]) => {
      const own = HASHED.test(path) ? stem(path) : path;
      if (!TEXT.test(path)) return [path, { hash: hashOf(own, content), names: [] }];
      const names: string[] = [];
      const text = content
        .toString('utf8')
        .replaceAll(/[\w.-]+\.\w+/g, (name) => {
          const named = hashed.get(name);
          if (named === undefined) return name;
          names.push(named);
          return stem(name);
        })
        .replaceAll(/__sveltekit_\w+/g, '__sveltekit')
        .replaceAll(/sha256-[\w+/]+=*/g, 'sha256')
        .replaceAll(version, 'version');
      return [path, { hash: hashOf(own, text), names }];
    }),
  );
}

export function hashOf(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update('\0').update(part);
  return hash.digest('hex').slice(0, 20);
}

/** SvelteKit writes it there. */
function versionOf(files: Files): string {
  const text = files.get('_app/version.json')?.toString('utf8') ?? '{}';
  const { version } = JSON.parse(text) as { version?: string };
  return version ?? '\0';
}

const last = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const stem = (name: string) => name.replace(/[\w-]{8}(?=\.\w+$)/, '*');
