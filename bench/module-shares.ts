import type { Asked } from './weights';

/** A source in a built file. `bytes`: packed by itself, before it was shortened. */
export type Module = { file: string; id: string; bytes: number };

/** The file in which they are listed. */
export const LIST = 'modules.json';

type Share = { name: string; bytes: number };

/**
 * What each source and each folder has of what was loaded, largest first: a file's bytes, shared out among the sources in it as these
 * weigh by themselves.
 * @param root what the sources' paths begin with
 */
export function shares(
  modules: readonly Module[],
  asked: readonly Pick<Asked, 'path' | 'kind' | 'bytes'>[],
  root: string,
): { folders: Share[]; single: Share[] } {
  const single = asked
    .filter(({ kind }) => kind === 'js')
    .flatMap(({ path, bytes }): Share[] => {
      const own = modules.filter(({ file }) => path.endsWith(`/${file}`));
      const whole = own.reduce((sum, one) => sum + one.bytes, 0);
      if (whole === 0) return [{ name: path, bytes }];
      return own.map((one) => ({ name: shortly(one.id, root), bytes: (bytes * one.bytes) / whole }));
    });
  const byFolder = new Map<string, number>();
  for (const { name, bytes } of single)
    byFolder.set(folderOf(name), (byFolder.get(folderOf(name)) ?? 0) + bytes);
  return {
    single: [...single].sort(byBytes),
    folders: [...byFolder].map(([name, bytes]) => ({ name, bytes })).sort(byBytes),
  };
}

const byBytes = (one: Share, other: Share) => other.bytes - one.bytes;

/** Of a package its name only; a style sheet or another part of a component is of the component. */
function shortly(id: string, root: string): string {
  const [path = ''] = id.replaceAll('\0', '').split('?');
  const [, inPackages] = /.*node_modules\/(.*)/.exec(path) ?? [];
  return inPackages ?? path.replace(`${root}/`, '');
}

/** A package, a room, a page, a folder of a language. */
function folderOf(name: string): string {
  if (name.startsWith('src/'))
    return name
      .split('/')
      .slice(0, DEPTH[name.split('/')[2] ?? ''] ?? 3)
      .join('/');
  if (name.startsWith('/')) return name;
  const [scope = '', of = ''] = name.split('/');
  return scope.startsWith('@') ? `${scope}/${of}` : scope;
}

/** How much of a path tells where it is, by the folder it begins in. */
const DEPTH: Record<string, number> = { coach: 5, terminals: 4, '[lang=lang]': 4 };
