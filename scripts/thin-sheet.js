import { parse } from 'postcss';

/** The classes by which Svelte scopes rules. */
export const SCOPED = /svelte-[a-z0-9]+/g;
/** What only holds other rules. */
const HOLDS = ['media', 'container', 'supports', 'layer'];

/**
 * A style sheet without the rules for what is not on a page.
 * @param {string} css
 * @param {Set<string>} used the classes by which Svelte scopes the rules of what is on it
 * @returns {string}
 */
export function thinned(css, used) {
  const sheet = parse(css);
  thin(sheet, used);
  return sheet.toString();
}

/**
 * @param {import('postcss').Container} rules
 * @param {Set<string>} used
 */
function thin(rules, used) {
  rules.each((rule) => {
    if (rule.type === 'atrule' && rule.nodes && HOLDS.includes(rule.name)) {
      thin(rule, used);
      if (rule.nodes.length === 0) rule.remove();
    } else if (rule.type === 'rule' || rule.type === 'atrule') {
      const scopes = (rule.type === 'rule' ? rule.selector : rule.params).match(SCOPED) ?? [];
      if (scopes.length > 0 && !scopes.some((scope) => used.has(scope))) rule.remove();
    }
  });
}
