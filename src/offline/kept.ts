import { download, isFull, type Trouble } from './download';
import { isPiece, listOf, standing, wanted, type List } from './list';

/** How a language stands on this device. `ready`: every file of it is there; `kept` and `of` in bytes. */
export type Standing = {
  language: string;
  version: string;
  ready: boolean;
  kept: number;
  of: number;
  trouble: Trouble | null;
};

/** What a version knows besides its files. `before`: versions that were there when it took over. */
type Notes = { languages: string[]; sound: string | null; before: string[] };

/** `root`: the full address of the site's root, with a slash behind. */
type World = { caches: CacheStorage; fetch: typeof fetch; root: string; version: string };

const BLANK: Notes = { languages: [], sound: null, before: [] };
const NOTES = 'offline/notes';

/**
 * What the device keeps of the site. Pieces, which the build names by their contents, are kept once for all versions; pages,
 * data and lists by version. Sites of one server do not touch each other's.
 */
export class Kept {
  readonly version: string;
  readonly #world: World;
  /** Whoever changes the notes waits for whoever did before. */
  #noting: Promise<unknown> = Promise.resolve();

  constructor(world: World) {
    this.version = world.version;
    this.#world = world;
  }

  /** The file at this address from the site's root, as of this version or another. Never throws. */
  async find(at: string, version = this.version): Promise<Response | undefined> {
    try {
      const cache = await this.#open(isPiece(at) ? 'pieces' : version);
      return await cache.match(this.#world.root + at, { ignoreVary: true });
    } catch {
      return undefined;
    }
  }

  /** Looks how a language stands. `sound`: the kind of sound file the device plays. */
  async look(language: string, sound: string | null): Promise<Standing> {
    const list = await this.#list(language, this.version);
    return list ? this.#standing(language, list, sound, null) : this.#nothing(language, null);
  }

  /** Fetches what is missing of a language. `onkept` is told each time a file is there. */
  async keep(
    language: string,
    sound: string | null,
    onkept: (standing: Standing) => void = () => undefined,
  ): Promise<Standing> {
    try {
      await this.#note((notes) => ({ languages: [...new Set([...notes.languages, language])], sound }));
      const list = await this.#listed(language);
      if (list === 'none' || list === 'later')
        return this.#nothing(language, list === 'none' ? null : 'network');
      const { missing, ...now } = standing(wanted(list, sound), await this.#whatIsThere());
      const [pieces, own] = [await this.#open('pieces'), await this.#open(this.version)];
      let { kept } = now;
      const trouble = await download(missing, this.version, {
        fetch: (at, options) => this.#world.fetch(this.#world.root + at, options),
        keep: (at, response) => (isPiece(at) ? pieces : own).put(this.#world.root + at, response),
        onkept: ({ bytes }) => {
          kept += bytes;
          onkept({ ...{ language, version: this.version, ready: false }, kept, of: now.of, trouble: null });
        },
      });
      return await this.#standing(language, list, sound, trouble);
    } catch (error) {
      return this.#nothing(language, isFull(error) ? 'full' : 'refused');
    }
  }

  /** The languages somebody here has chosen, in this version. */
  async languages(): Promise<string[]> {
    return (await this.#notes(this.version)).languages;
  }

  /** What was chosen in other versions: what one that is new has to fetch before it can take over. */
  async inherited(): Promise<Pick<Notes, 'languages' | 'sound'>> {
    const all = await Promise.all((await this.#others()).map((version) => this.#notes(version)));
    const sound = all.find((notes) => notes.sound !== null)?.sound ?? null;
    return { languages: [...new Set(all.flatMap(({ languages }) => languages))], sound };
  }

  /** From now on this version is in use; those that are there now are of the past, those that come later are not. */
  async takeOver(): Promise<void> {
    const before = await this.#others();
    await this.#note(() => ({ before }));
  }

  /** The versions of the past that are still there. */
  async past(): Promise<string[]> {
    const [others, { before }] = [await this.#others(), await this.#notes(this.version)];
    return others.filter((version) => before.includes(version));
  }

  /** Throws away the versions of the past, but for these, and the pieces that then belong to none. */
  async forget(inUse: string[]): Promise<void> {
    for (const version of await this.past())
      if (!inUse.includes(version)) await this.#world.caches.delete(this.#name(version));
    const needed = new Set(await this.#neededPieces());
    const pieces = await this.#open('pieces');
    for (const { url } of await pieces.keys()) if (!needed.has(url)) await pieces.delete(url);
  }

  async #neededPieces(): Promise<string[]> {
    const lists = [this.version, ...(await this.#others())].map(async (version) => {
      const { languages } = await this.#notes(version);
      return Promise.all(languages.map((language) => this.#list(language, version)));
    });
    return (await Promise.all(lists))
      .flat()
      .flatMap((list) => list?.files ?? [])
      .map(({ at }) => this.#world.root + at);
  }

  async #standing(language: string, list: List, sound: string | null, trouble: Trouble | null) {
    const { kept, of, missing } = standing(wanted(list, sound), await this.#whatIsThere());
    return { language, version: this.version, ready: missing.length === 0, kept, of, trouble };
  }

  #nothing = (language: string, trouble: Trouble | null): Standing => ({
    ...{ language, version: this.version, ready: false, kept: 0, of: 0, trouble },
  });

  async #whatIsThere(): Promise<(at: string) => boolean> {
    const caches = await Promise.all([this.#open('pieces'), this.#open(this.version)]);
    const kept = new Set(
      (await Promise.all(caches.map((cache) => cache.keys()))).flat().map(({ url }) => url),
    );
    return (at) => kept.has(this.#world.root + at);
  }

  /** The list of a language, from the server if it is not there. `none`: it is not offered, in this version; `later`: nobody knows. */
  async #listed(language: string): Promise<List | 'none' | 'later'> {
    const known = await this.#list(language, this.version);
    if (known) return known;
    const address = this.#world.root + listOf(language);
    let response, text;
    try {
      response = await this.#world.fetch(address, { cache: 'no-cache' });
      text = await response.text();
    } catch {
      return 'later';
    }
    const list = response.ok ? read(text) : null;
    if (!list) return response.status >= 500 ? 'later' : 'none';
    if (list.version !== this.version) return 'later';
    await (await this.#open(this.version)).put(address, Response.json(list));
    return list;
  }

  #list = (language: string, version: string) => this.#read<List>(listOf(language), version);

  async #notes(version: string): Promise<Notes> {
    return { ...BLANK, ...(await this.#read<Notes>(NOTES, version)) };
  }

  async #read<T>(at: string, version: string): Promise<T | null> {
    const response = await this.find(at, version);
    return response ? ((await response.json()) as T) : null;
  }

  #note(change: (notes: Notes) => Partial<Notes>): Promise<void> {
    const noting = this.#noting.then(async () => {
      const notes = await this.#notes(this.version);
      const response = Response.json({ ...notes, ...change(notes) });
      await (await this.#open(this.version)).put(this.#world.root + NOTES, response);
    });
    this.#noting = noting.catch(() => undefined);
    return noting;
  }

  async #others(): Promise<string[]> {
    const start = this.#name('');
    const names = (await this.#world.caches.keys()).filter((name) => name.startsWith(start));
    return names
      .map((name) => name.slice(start.length))
      .filter((version) => version !== this.version && version !== 'pieces');
  }

  #open = (what: string) => this.#world.caches.open(this.#name(what));

  /** Its last part is a version, or `pieces`. */
  #name = (what: string) => `kiosk-keiko ${this.#world.root} ${what}`;
}

/** Null for a page instead of a list, as some servers give it. */
function read(text: string): List | null {
  try {
    return JSON.parse(text) as List;
  } catch {
    return null;
  }
}
