import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/app.css', 'utf8');

const WORDS = ['ink', 'ink-soft', 'ink-hint', 'danger', 'done'];
const GROUNDS = ['paper', 'paper-raised'];
const LINES = ['here', 'focus', 'main'];

/** The colours of a block of app.css, by name: light, then dark. */
function coloursIn(selector: string): Record<string, [string, string]> {
  const from = css.indexOf(`${selector} {`);
  const block = css.slice(from, css.indexOf('\n}', from));
  const pairs = block.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g);
  return Object.fromEntries([...pairs].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

const usual = coloursIn(':root');
const high = { ...usual, ...coloursIn(":root[data-contrast='high']") };

/** How much one can be told from the other, 1-21, as WCAG 2 counts it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The pairs that fall short, as `ink on paper (dark) 3.9`. */
const short = (colours: typeof usual, names: string[], grounds: string[], least: number): string[] =>
  names.flatMap((name) =>
    grounds.flatMap((ground) =>
      ['light', 'dark'].flatMap((theme, index) => {
        const found = contrast(colours[name]?.[index] ?? '', colours[ground]?.[index] ?? '');
        return found >= least ? [] : [`${name} on ${ground} (${theme}) ${found.toFixed(1)}`];
      }),
    ),
  );

test('all words on our paper can be read, light and dark', () => {
  expect(short(usual, WORDS, GROUNDS, 4.5)).toEqual([]);
  expect(short(usual, ['on-main'], ['main'], 4.5)).toEqual([]);
});

test('lines that say something can be told from the paper', () => {
  expect(short(usual, LINES, GROUNDS, 3)).toEqual([]);
});

test('with high contrast all words are 7 : 1, and the lines of every box can be seen', () => {
  expect(short(high, [...WORDS, ...LINES], GROUNDS, 7)).toEqual([]);
  expect(short(high, ['on-main'], ['main'], 7)).toEqual([]);
  expect(short(high, ['paper-line'], GROUNDS, 7)).toEqual([]);
});
