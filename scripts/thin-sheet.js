/** The classes by which Svelte scopes rules. */
export const SCOPED = /svelte-[a-z0-9]+/g;
/** What only holds other rules. */
const HOLDS = /^@(media|container|supports|layer)\b/;

/**
 * A style sheet without the rules for what is not on a page.
 * @param {string} css
 * @param {Set<string>} used the classes by which Svelte scopes the rules of what is on it
 * @returns {string}
 */
export function thinned(css, used) {
  return itemsOf(css)
    .map(({ head, body }) => {
      if (body === null) return head;
      if (HOLDS.test(head)) {
        const rest = thinned(body, used);
        return rest && `${head}{${rest}}`;
      }
      const scopes = head.match(SCOPED) ?? [];
      return scopes.length === 0 || scopes.some((scope) => used.has(scope)) ? `${head}{${body}}` : '';
    })
    .join('');
}

/**
 * The rules of a sheet, the outer ones whole; a statement like `@import` has no body.
 * @param {string} css
 * @returns {{ head: string, body: string | null }[]}
 */
function itemsOf(css) {
  const items = [];
  let [begin, open, depth] = [0, 0, 0];
  for (const { 0: sign, index } of css.matchAll(/"[^"]*"|'[^']*'|\/\*[\s\S]*?\*\/|[{};]/g)) {
    if (sign === '{' && depth++ === 0) open = index;
    if (sign === '}' && --depth === 0)
      items.push({ head: css.slice(begin, open).trim(), body: css.slice(open + 1, index) });
    if (sign === ';' && depth === 0) items.push({ head: css.slice(begin, index + 1).trim(), body: null });
    if (depth === 0 && (sign === '}' || sign === ';')) begin = index + 1;
  }
  return items;
}
