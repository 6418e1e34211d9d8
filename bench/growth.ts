import type { Browser } from '@playwright/test';
import { Copy } from './copy';
import { kindOf } from './kind';
import { oneMore } from './one-more';
import { allTerminals, practice } from './places';
import { relay } from './relay';
import { asNewcomer } from './site';
import { table, type Row } from './table';
import { arrive } from './visit';
import { kB, sum, weigh, type Weights } from './weights';

/** Where one sees what everybody pays for it. */
const [TERMINAL = ''] = allTerminals;
const LANGUAGE = 'en';

/** What one more of each costs: built from copies of the project. */
export async function growth(browser: Browser): Promise<string> {
  const asItIs = await built(browser, () => undefined);
  const rows = [row('as it is', asItIs)];
  for (const [what, add] of Object.entries(oneMore))
    rows.push(row(`one more ${what}`, await built(browser, add), asItIs));
  return table(rows);
}

/** `seconds`: to build, the faster of two times; `site`: all of it, `first`: the first screen of the first terminal. */
type Built = { seconds: number; files: number; site: Weights; first: Weights };

async function built(browser: Browser, change: (root: string) => void): Promise<Built> {
  const copy = new Copy();
  try {
    change(copy.root);
    const seconds = Math.min(copy.build(), copy.build());
    const files = [...copy.files()].map(([path, body]) => {
      const type = path.endsWith('.html') ? 'text/html' : '';
      return { path, kind: kindOf(type, path), bytes: weigh(body, type, path), at: 0 };
    });
    const through = await relay(await copy.serve());
    const first = await asNewcomer(
      browser,
      through.home,
      async (context) => arrive(await context.newPage(), practice(LANGUAGE, TERMINAL), through),
      { serviceWorkers: 'block' },
    );
    await through.close();
    return { seconds, files: files.length, site: sum(files), first: sum(first) };
  } finally {
    copy.remove();
  }
}

function row(what: string, one: Built, before?: Built): Row {
  const figure = (of: (of: Built) => number, write: (value: number) => string): string => {
    const change = before ? of(one) - of(before) : of(one);
    return before && change >= 0 ? `+${write(change)}` : write(change);
  };
  return {
    '': what,
    'build (s)': figure(
      ({ seconds }) => seconds,
      (value) => value.toFixed(1),
    ),
    files: figure(({ files }) => files, String),
    'site (kB)': figure(({ site }) => site.all, kB),
    'its js': figure(({ site }) => site.js, kB),
    'its html': figure(({ site }) => site.html, kB),
    [`${TERMINAL}, ${LANGUAGE}: js`]: figure(({ first }) => first.js, kB),
    'html+css+js': figure(({ first }) => first.code, kB),
    all: figure(({ first }) => first.all, kB),
  };
}
