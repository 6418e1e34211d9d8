import type { Browser, BrowserContext } from '@playwright/test';
import { allLanguages, allTerminals, atWork, entrance, home, practice, type Place } from './places';
import { relay, type Relay } from './relay';
import { asNewcomer, type Peer } from './site';
import { table, type Row } from './table';
import { visit, type Visit } from './visit';
import { kB, sum, type Asked } from './weights';

/** What each page costs whoever comes for the first time, and for the second. @param site its origin */
export async function bytes(browser: Browser, site: string, peers: readonly Peer[]): Promise<string> {
  const places = [
    entrance,
    ...allLanguages.map(home),
    ...allLanguages.flatMap((language) =>
      allTerminals.flatMap((terminal) => [practice(language, terminal), atWork(language, terminal)]),
    ),
  ];
  const rows: Row[] = [];
  for (const place of places) rows.push(await measured(browser, site, place));
  for (const terminal of allTerminals) rows.push(await onTheWay(browser, site, 'en', terminal));
  for (const { name, url } of peers) {
    const { origin, pathname, search } = new URL(url);
    rows.push(await measured(browser, origin, { name, path: pathname + search, ready: null }));
  }
  return table(rows);
}

async function measured(browser: Browser, site: string, place: Place): Promise<Row> {
  const alone = await between(browser, site, 'block', (context, through) => visit(context, place, through));
  return between(browser, site, 'allow', async (context, through) => {
    const kept = await visit(context, place, through);
    const again = await visit(context, place, through);
    return { ...row(place.name, alone), ...rowOfWorker(alone, kept, [...again.first, ...again.later]) };
  });
}

/** As most come: by the choice of a language and the home page. */
const onTheWay = (browser: Browser, site: string, language: string, terminal: string): Promise<Row> =>
  between(browser, site, 'block', async (context, through) => {
    const all: Visit = { first: [], later: [] };
    for (const place of [entrance, home(language), practice(language, terminal)]) {
      const { first, later } = await visit(context, place, through);
      all.first.push(...first);
      all.later.push(...later);
    }
    return row(`/ → home → ${terminal}, ${language}`, all);
  });

/** Somebody new comes to a site, where a service worker may help or not, and what is asked for passes through a relay. */
async function between<T>(
  browser: Browser,
  site: string,
  serviceWorkers: 'allow' | 'block',
  measure: (context: BrowserContext, through: Relay) => Promise<T>,
): Promise<T> {
  const through = await relay(site);
  try {
    return await asNewcomer(browser, through.home, (context) => measure(context, through), {
      serviceWorkers,
    });
  } finally {
    await through.close();
  }
}

function row(name: string, { first, later }: Visit): Row {
  const { requests, html, css, js, fonts, pictures, sounds, other, code, all } = sum(first);
  return {
    page: name,
    requests: `${requests}`,
    html: kB(html),
    css: kB(css),
    js: kB(js),
    fonts: kB(fonts),
    pictures: kB(pictures),
    sounds: kB(sounds),
    other: kB(other),
    'html+css+js': kB(code),
    all: kB(all),
    later: kB(sum(later).all),
  };
}

/** @param alone without a worker @param kept with one */
function rowOfWorker(alone: Visit, kept: Visit, again: readonly Asked[]): Row {
  const early = sum(kept.first).all - sum(alone.first).all;
  const more = sum([...kept.first, ...kept.later]).all - sum([...alone.first, ...alone.later]).all;
  return {
    'for offline': kB(more),
    early: kB(early),
    again: kB(sum(again).all),
    'asked again': `${again.length}`,
  };
}
