import { languages, type Language } from '$lib/coach';

/** What an address asks for that begins with no language there is. */
export type Asked = {
  /** The pages after the language: nothing, or as `/practice`. */
  rest: string;
  /** The language there is that comes nearest, if any. */
  language: Language | null;
  /** That language is spoken here, or none was asked for. */
  isSpoken: boolean;
};

/** Pages that stand under each language. */
export const PAGES = ['about', 'card', 'free', 'office', 'practice', 'progress', 'settings', 'words'];

/** How people name a language by a country. */
const COUNTRIES: Record<string, string> = {
  jp: 'ja',
  us: 'en',
  gb: 'en',
  cn: 'zh-Hans',
  tw: 'zh-Hant',
  hk: 'zh-Hant',
  vn: 'vi',
};

/** What a path asks for (without the folder the site lies in); null when it names neither a language nor a page. */
export function askedIn(path: string): Asked | null {
  const [, first = '', rest = ''] = /^\/([a-z][a-z0-9-]*)((?:\/[a-z-]+)*)\/?$/i.exec(path) ?? [];
  if (PAGES.includes(first.toLowerCase()))
    return { rest: `/${first}${rest}`, language: null, isSpoken: true };
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(first)) return null;
  const wanted = whole(COUNTRIES[first.toLowerCase()] ?? first);
  const ids = Object.keys(languages) as Language[];
  const language = ids.find((id) => wanted && whole(id)?.language === wanted.language) ?? null;
  return { rest, language, isSpoken: language !== null && whole(language)?.script === wanted?.script };
}

/** With its script; null for what is no language at all. */
function whole(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}
