import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What Svelte leaves for scripts that go on with a page; there are none. */
const COMMENT = /<!--.*?-->/gs;
const SCOPED = /svelte-[a-z0-9]+/g;
const SHEET = /<link href="([^"]+\.css)" rel="stylesheet">/g;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * Whether a file of the built site is a picture of how a rehearsal begins, for those who come for the first time.
 * @param {string} file
 */
export const isFirstSight = (file) => file.includes('/practice/first/');

/**
 * Takes from each page of the built site that is a picture of how a rehearsal begins what nobody sees: the style sheets of what
 * is not in it, and what only a page that is used needs.
 * @param {string} site folder
 */
export function thinFirstSights(site) {
  /** @type {Map<string, Set<string>>} */
  const scopes = new Map();
  const scopesOf = (/** @type {string} */ sheet) => {
    const known = scopes.get(sheet) ?? new Set(readFileSync(sheet, 'utf8').match(SCOPED));
    scopes.set(sheet, known);
    return known;
  };
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    const page = join(entry.parentPath, entry.name);
    if (entry.name !== 'index.html' || !isFirstSight(page)) continue;
    const html = readFileSync(page, 'utf8').replace(COMMENT, '');
    const body = html.slice(html.indexOf('<body'));
    const used = new Set(body.match(SCOPED));
    const sheets = [...html.matchAll(SHEET)]
      .filter(([, href = '']) => concerns(scopesOf(join(dirname(page), href)), used))
      .map(([link]) => link);
    const [policy = ''] = POLICY.exec(html) ?? [];
    const [head = ''] = /^.*?<head>/s.exec(html) ?? [];
    writeFileSync(page, [head, '<meta charset="utf-8">', policy, ...sheets, '</head>', body].join('\n'));
  }
}

/**
 * A sheet without scoped rules is for everything.
 * @param {Set<string>} scopes
 * @param {Set<string>} used
 */
const concerns = (scopes, used) => scopes.size === 0 || [...scopes].some((scope) => used.has(scope));
