import './node-version.js';
import { installPackages } from './packages.js';
import { orSayWhyNot } from './say.js';
import { sayWrongWords } from './wrong-words.js';

/** @typedef {import('./bench-words.js').Part} Part */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('../bench/site').Peer} Peer */
/** @typedef {(browser: Browser, site: string, peers: Peer[]) => string | Promise<string>} Measure */

const NOTES = {
  bytes: `kB (1000) of bodies: text packed by us as gzip packs it, whatever the server does; fonts, pictures and sounds as they are.
all: what is asked for until the page can be touched and has its letters and pictures; later: after that, in peace; both without a
service worker. for offline: what the worker gets besides, early: how much more was asked for before the page was whole than without
it; again, asked again: what the second visit has from the server, with the worker, and how often it asks.
To reach, to a first screen: js 60, html+css+js 100, all 260; again 0.`,
  modules: 'kB of each file that is loaded, shared out among its sources as these weigh by themselves.',
  touch: `From the moment the finger is lifted (the timeStamp of its click) until after the frame that shows what came of it
(the most urgent task, posted in that frame's requestAnimationFrame); Event Timing would count in steps of 8 ms.
Without a script: what the browser itself takes to lay out and draw these screens, when a touch does nothing but show the next.
To reach: at most one frame (16.7 ms) more than the bare page; 6x slower, 95th under 50 ms.`,
  memory: `After garbage was collected three times. Without code: objects, texts, functions; the browser compiles what runs often again and
again, better, and keeps that. To reach: after 200 within 10 % of after 20.`,
  headless: 'The search is that of tests/model; what the tests ask of each moment is not in it.',
  growth: `Built from copies of the project in which a language, a terminal, a scenario stands once more; + is beside "as it is".`,
};

await orSayWhyNot(() => bench().catch(sayWrongWords));
// the server does not end by itself
process.exit();

async function bench() {
  installPackages();
  const { readBenchWords } = await import('./bench-words.js');
  const { parts, peers } = readBenchWords(process.argv.slice(2));
  const { withBuiltSite } = await import('./bench-site.js');
  await withBuiltSite(async (browser, site) => {
    for (const part of parts) {
      console.log(`\n== ${part}\n`);
      for (const measure of await measuresOf(part)) console.log(`${await measure(browser, site, peers)}\n`);
      console.log(NOTES[part]);
    }
  });
}

/**
 * @param {Part} part
 * @returns {Promise<Measure[]>}
 */
async function measuresOf(part) {
  const { load } = await import('./typescript.js');
  const files = part === 'touch' ? ['opening', 'touch'] : [part];
  const modules = await Promise.all(files.map((file) => load(`bench/${file}.ts`)));
  return files
    .map((file, at) => /** @type {Record<string, Measure>} */ (modules[at])[file])
    .filter((one) => one !== undefined);
}
