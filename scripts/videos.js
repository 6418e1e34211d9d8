import './node-version.js';
import { resolve } from 'node:path';
import { installPackages } from './packages.js';
import { orSayWhyNot } from './say.js';
import { HELP } from './videos-help.js';
import { isWrongWords } from './wrong-words.js';

const words = process.argv.slice(2);

if (words.includes('--help') || words.includes('-h')) console.log(HELP);
else await orSayWhyNot(() => videos().catch(sayWhatThereIs));

async function videos() {
  installPackages();
  const { readWords } = await import('./videos-words.js');
  const { load } = await import('./typescript.js');
  const { request, manner } = readWords(words);
  // npm itself goes to the project's folder
  const folder = resolve(process.env.INIT_CWD ?? '', manner.out);
  if (request.replay !== undefined) request.replay = resolve(process.env.INIT_CWD ?? '', request.replay);

  if (!manner.sheet) {
    /** @type {typeof import('../films/plan')} */
    const { plan } = await load('films/plan.ts');
    /** @type {typeof import('../films/known')} */
    const { known } = await load('films/known.ts');
    plan(request, known(request.replay));
    const { makeFilms } = await import('./videos-make.js');
    process.exitCode = await makeFilms(request, manner, folder);
  }
  /** @type {typeof import('../films/sheet')} */
  const { writeSheet } = await load('films/sheet.ts');
  await writeSheet(folder);
  console.log(`The sheet of all films: ${resolve(folder, 'index.html')}`);
}

/** @param {unknown} error */
function sayWhatThereIs(error) {
  if (!isWrongWords(error)) throw error;
  console.error(`\n${error.message}\n\nAll that can be asked for: npm run videos -- --help`);
  process.exitCode = 2;
}
