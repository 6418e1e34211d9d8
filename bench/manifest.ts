/** What Vite notes of the files it built: by a source, or by a file that is of several, what else it needs. */
export type Manifest = Record<
  string,
  {
    file: string;
    name?: string;
    imports?: string[];
    dynamicImports?: string[];
    css?: string[];
    assets?: string[];
  }
>;

/** Everything that is loaded when these are, as names in the manifest; what is loaded only when it is needed is not. */
export function loadedWith(manifest: Manifest, entries: readonly string[]): Set<string> {
  const all = new Set<string>();
  const open = [...entries];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (all.has(name)) continue;
    all.add(name);
    open.push(...(manifest[name]?.imports ?? []));
  }
  return all;
}

/**
 * The files that are loaded for a part of the site and for nothing else: a language, a terminal.
 * @param isOfIt which sources are the part's own
 */
export function piece(manifest: Manifest, isOfIt: (source: string) => boolean): string[] {
  const entries = Object.keys(manifest).filter((name) => !name.startsWith('_'));
  const [own, others] = [true, false].map((mine) =>
    loadedWith(
      manifest,
      entries.filter((entry) => isOfIt(entry) === mine),
    ),
  );
  const names = [...(own ?? [])].filter((name) => !others?.has(name));
  const shared = filesOf(manifest, [...(others ?? [])]);
  return [...filesOf(manifest, names)].filter((file) => !shared.has(file));
}

/** Scripts and their style sheets; what these name in their turn (fonts, sounds) is loaded when it is needed. */
const filesOf = (manifest: Manifest, names: readonly string[]): Set<string> =>
  new Set(
    names.flatMap((name) => {
      const { file, css = [] } = manifest[name] ?? {};
      return [...(file !== undefined && /\.(js|css)$/.test(file) ? [file] : []), ...css];
    }),
  );

/** What a file is of, for people: the first of the sources that were put together in it. */
export const nameOfFile = (manifest: Manifest, file: string): string =>
  Object.entries(manifest).find(([, built]) => built.file === file)?.[1].name ??
  Object.values(manifest).find(({ css }) => css?.includes(file))?.name ??
  file;
