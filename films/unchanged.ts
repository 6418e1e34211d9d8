import { hashOf, withoutNames, type BuiltFile, type Files } from './built-site';

/**
 * What a film was made of, kept in its JSON. `loaded`: the site's files by their content, whatever the build calls them;
 * `whole`: all of it, with what the film was asked to be and the tools it was made with.
 */
export type MadeOf = { whole: string; loaded: string[] };

/** A built site, read for asking what a film was made of. */
export class Ingredients {
  readonly #files: Map<string, BuiltFile>;
  readonly #byHash = new Map<string, BuiltFile[]>();

  constructor(files: Files) {
    this.#files = withoutNames(files);
    for (const file of this.#files.values())
      this.#byHash.set(file.hash, [...(this.#byHash.get(file.hash) ?? []), file]);
  }

  /**
   * @param paths of the files it loaded, in the site
   * @param rest all else it depends on
   * @throws when there is no such file in the site
   */
  madeOf(paths: readonly string[], rest: string): MadeOf {
    const loaded = new Set(paths.map((path) => this.#at(path).hash));
    return this.#whole(loaded, rest);
  }

  /** Whether a film that was made of this would become the same again. */
  isSame({ whole, loaded }: MadeOf, rest: string): boolean {
    return (
      loaded.every((hash) => this.#byHash.has(hash)) && this.#whole(new Set(loaded), rest).whole === whole
    );
  }

  /** Which of the files that were loaded name which: so none can take the place of another. */
  #whole(loaded: ReadonlySet<string>, rest: string): MadeOf {
    const hashes = [...loaded].sort();
    const all = hashes.flatMap((hash) => this.#byHash.get(hash) ?? []);
    const linked = all.map(({ hash, names }) => {
      const named = names.map((path) => this.#at(path).hash);
      return hashOf(hash, ...named.map((one) => (loaded.has(one) ? one : '')));
    });
    return { whole: hashOf(...[...new Set(linked)].sort(), rest), loaded: hashes };
  }

  #at(path: string): BuiltFile {
    const file = this.#files.get(path);
    if (!file) throw new Error(`The built site has no file ${path}`);
    return file;
  }
}
