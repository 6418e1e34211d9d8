import { parse, parseCss, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { filesIn, read } from '../scripts/sources.js';

/** Of the page as a whole: a browser styles all that is in it anew whenever anything comes or goes that such a rule might mean. */
const WHOLE = /(html|body|:root):has\(|(^|[\s,]):has\(/;

test('no rule for a screen asks what there is anywhere in the page', () => {
  const files = filesIn('src').filter((path) => /\.(css|svelte)$/.test(path));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(asking)).toEqual([]);
});

function asking(path: string): string[] {
  const source = read(path);
  const sheet = path.endsWith('.css') ? parseCss(source) : parse(source, { modern: true }).css;
  return (sheet?.children ?? [])
    .flatMap((node) => selectorsIn(node, source))
    .flatMap((selector) => (WHOLE.test(selector) ? [`${path}: ${selector}`] : []));
}

/** On paper it happens once. */
function selectorsIn(node: AST.CSS.Atrule | AST.CSS.Rule, source: string): string[] {
  const inside = node.type === 'Rule' ? [] : (node.block?.children ?? []);
  if (node.type === 'Rule') return [source.slice(node.prelude.start, node.prelude.end)];
  if (/^print\b/.test(node.prelude)) return [];
  return inside.flatMap((one) => (one.type === 'Declaration' ? [] : selectorsIn(one, source)));
}
