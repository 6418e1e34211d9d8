import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SCOPED, thinned } from './thin-sheet.js';

/** What Svelte leaves for scripts that go on with a page; there are none. */
const COMMENT = /<!--.*?-->/gs;
const SHEET = /<link href="([^"]+\.css)" rel="stylesheet">/g;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * Whether a file of the built site is a picture of how a rehearsal begins, or a style sheet of one: for those who come for the first time.
 * @param {string} file
 */
export const isFirstSight = (file) => file.includes('/practice/first/') || /\/first\.[\w-]+\.css$/.test(file);

/**
 * Takes from each page of the built site that is a picture of how a rehearsal begins what nobody sees: the rules for what is not in
 * it, and what only a page that is used needs.
 * @param {string} site folder
 */
export function thinFirstSights(site) {
  /** @type {Map<string, string>} */
  const texts = new Map();
  const textOf = (/** @type {string} */ sheet) => {
    const text = texts.get(sheet) ?? readFileSync(sheet, 'utf8');
    texts.set(sheet, text);
    return text;
  };
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    const page = join(entry.parentPath, entry.name);
    if (entry.name !== 'index.html' || !isFirstSight(page)) continue;
    const html = readFileSync(page, 'utf8').replace(COMMENT, '');
    const body = html.slice(html.indexOf('<body'));
    const used = new Set(body.match(SCOPED));
    const sheets = [...html.matchAll(SHEET)].map(([link, href = '']) => ({
      link,
      href: join(dirname(page), href),
    }));
    // who begins has those for everything already
    const general = sheets.filter(({ href }) => !textOf(href).includes('.svelte-'));
    const own = sheets.filter((sheet) => !general.includes(sheet));
    const thin = own.map(({ href }) => thinned(textOf(href), used)).join('');
    const [first] = own;
    const links = [...general.map(({ link }) => link), ...(first ? [linkTo(thin, first)] : [])];
    const [policy = ''] = POLICY.exec(html) ?? [];
    const [head = ''] = /^.*?<head>/s.exec(html) ?? [];
    writeFileSync(page, [head, '<meta charset="utf-8">', policy, ...links, '</head>', body].join('\n'));
  }
}

/**
 * Puts a sheet beside another one, where it draws with the same pictures, named by its contents.
 * @param {string} css
 * @param {{ link: string, href: string }} beside
 */
function linkTo(css, { link, href }) {
  const name = `first.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(join(dirname(href), name), css);
  return link.replace(basename(href), name);
}
