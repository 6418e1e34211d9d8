import './node-version.js';
import { installPackages } from './packages.js';
import { orSayWhyNot } from './say.js';
import { sayWrongWords } from './wrong-words.js';

await orSayWhyNot(() => soak().catch(sayWrongWords));
// the server does not end by itself
process.exit();

async function soak() {
  installPackages();
  const { readSoakWords } = await import('./bench-words.js');
  const { minutes } = readSoakWords(process.argv.slice(2));
  const { withBuiltSite } = await import('./bench-site.js');
  const { load } = await import('./typescript.js');
  /** @type {typeof import('../bench/soak')} */
  const { soak } = await load('bench/soak.ts');
  const { report, rehearsals, faults } = await withBuiltSite((browser, site) =>
    soak(browser, site, minutes, (line) => console.log(line)),
  );
  console.log(`\n${report}\n\n${rehearsals} rehearsals in one page.`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
