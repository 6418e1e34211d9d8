import { expect, test } from 'vitest';
import { thinned } from './thin-sheet.js';

const used = new Set(['svelte-here']);

test('what is not on the page leaves the sheet, also inside other rules', () => {
  const css =
    'h1{margin:0}.a.svelte-here{color:red}.b.svelte-away{color:blue}' +
    '@media (width<600px){.a.svelte-here{color:"}"}.b.svelte-away{top:0}}' +
    '@container x (width>1px){.b.svelte-away{top:0}}';
  expect(thinned(css, used)).toBe(
    'h1{margin:0}.a.svelte-here{color:red}@media (width<600px){.a.svelte-here{color:"}"}}',
  );
});

test('a rule for several stays when one of them is there, and movements stay with those who move', () => {
  expect(thinned('.b.svelte-away,.a.svelte-here{top:0}', used)).toBe('.b.svelte-away,.a.svelte-here{top:0}');
  const movement = (scope: string) => `@keyframes ${scope}-turns{0%{rotate:0deg}to{rotate:1turn}}`;
  expect(thinned(movement('svelte-here') + movement('svelte-away'), used)).toBe(movement('svelte-here'));
});

test('what has no rules stays as it is', () => {
  const here = '@import url("a.css");.a.svelte-here{top:0}';
  expect(thinned(`${here}.b.svelte-away{top:0}`, used)).toBe(here);
});
