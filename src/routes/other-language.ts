/**
 * What stands in a path (without the folder the site lies in) after something that looks like a language: nothing, or
 * pages, as `/practice`; null when it begins with none. Whether anybody here speaks the language is not asked.
 */
export const afterLanguage = (path: string): string | null =>
  /^\/[a-z]{2,3}(?:-[a-z0-9]{2,8})*((?:\/[a-z-]+)*)\/?$/i.exec(path)?.[1] ?? null;
