import './node-version.js';
import { installPackages } from './packages.js';
import { orSayWhyNot } from './say.js';
import { sayWrongWords } from './wrong-words.js';

await orSayWhyNot(() => letLoose().catch(sayWrongWords));
// the server does not end by itself
process.exit();

async function letLoose() {
  installPackages();
  const { readMonkeyWords } = await import('./monkey-words.js');
  const { terminals, events, seed } = readMonkeyWords(process.argv.slice(2));
  const { withBuiltSite } = await import('./bench-site.js');
  const { load } = await import('./typescript.js');
  /** @type {typeof import('../bench/monkey/newcomers')} */
  const { newcomers } = await load('bench/monkey/newcomers.ts');
  /** @type {typeof import('../bench/monkey/monkey')} */
  const { monkey } = await load('bench/monkey/monkey.ts');
  const say = (/** @type {string} */ line) => console.log(line);
  await withBuiltSite(async (browser, site) => {
    for (const terminal of terminals) {
      say(`\n${terminal}, ${events} events, seed ${seed}`);
      const { report, faults } = await monkey(newcomers(browser, site), { terminal, events, seed }, say);
      say(`\n${report}`);
      for (const fault of faults) console.error(`\n${fault}`);
      if (faults.length > 0) process.exitCode = 1;
    }
  });
}
