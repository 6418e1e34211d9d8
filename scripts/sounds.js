import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { orSayWhyNot } from './say.js';
import { CHIMES } from './sounds-chimes.js';
import { lineOf } from './sounds-readings.js';
import { chimesFingerprint, FORMATS, PAUSES, RATE, voicesFingerprint } from './sounds-recipe.js';
import { hashes, writeJson, writeSprite } from './sounds-sprite.js';
import { synthesised } from './sounds-synth.js';
import { fetchVoice, needFfmpeg, needOpenJtalk } from './sounds-tools.js';
import { spokenLine } from './sounds-voices.js';
import { projectFolder } from './sources.js';

/**
 * @typedef {Record<string, { from: string, files: Record<string, string> }>} Made what each sprite was made from, and
 *   the hashes of its files
 * @typedef {Record<string, Record<string, import('./sounds-voices.js').Reading>>} Readings by terminal and line
 */

const FOLDER = join(projectFolder, 'src/lib/sound/sprites');
const VOICES = join(FOLDER, 'voices');
const [MADE, READINGS] = [join(FOLDER, 'made.json'), join(FOLDER, 'readings.json')];

await orSayWhyNot(async () => {
  mkdirSync(VOICES, { recursive: true });
  await makeChimes();
  for (const { terminal, lines } of await voices()) await makeVoices(terminal, lines);
});

async function makeChimes() {
  const from = chimesFingerprint();
  if (isMade(FOLDER, 'chimes', from)) return;
  needFfmpeg();
  const clips = Object.entries(CHIMES).map(([id, chime]) => ({
    id,
    samples: chime.loops ? synthesised(chime) : padded(synthesised(chime)),
    loops: chime.loops,
  }));
  await note('chimes', from, await writeSprite(FOLDER, 'chimes', clips));
}

/**
 * @param {string} terminal
 * @param {{ words: string, line: import('./sounds-readings.js').Line }[]} lines
 */
async function makeVoices(terminal, lines) {
  const from = voicesFingerprint(lines.map(({ words }) => words));
  if (isMade(VOICES, terminal, from)) return;
  needFfmpeg();
  needOpenJtalk();
  const voice = fetchVoice();
  const said = lines.map(({ line }) => ({ id: line.plain, ...spokenLine(voice, line) }));
  /** @type {Readings} */
  const readings = kept(READINGS);
  readings[terminal] = Object.fromEntries(said.map(({ id, reading }) => [id, reading]));
  const files = await writeSprite(VOICES, terminal, said);
  await write(READINGS, readings);
  await note(terminal, from, files);
}

/** What each terminal says, found by looking at all its screens. */
async function voices() {
  const { cases } = await load('tests/model/cases.ts');
  const { heardAt } = await load('tests/model/heard.ts');
  const { ruby } = await load('src/lib/words/index.ts');
  return cases.map((/** @type {{ terminal: { id: string } }} */ one) => {
    /** @type {string[]} */
    const said = heardAt(one).voices;
    return { terminal: one.terminal.id, lines: said.map((words) => ({ words, line: lineOf(ruby(words)) })) };
  });
}

/** @param {string} path of a TypeScript file */
async function load(path) {
  const { module } = await runnerImport(join(projectFolder, path), {
    configFile: false,
    root: projectFolder,
  });
  return /** @type {any} */ (module);
}

/** @param {Float32Array} samples of a chime */
function padded(samples) {
  const [before, after] = [PAUSES.beforeChime, PAUSES.afterChime].map((time) => (time * RATE) / 1000);
  const all = new Float32Array((before ?? 0) + samples.length + (after ?? 0));
  all.set(samples, before);
  return all;
}

/**
 * Whether the files are there, are those that were made, and were made from this.
 * @param {string} folder
 * @param {string} name
 * @param {string} from
 */
function isMade(folder, name, from) {
  const made = /** @type {Made} */ (kept(MADE))[name];
  const names = [...FORMATS.map(({ ending }) => ending), 'json'].map((ending) => `${name}.${ending}`);
  if (made?.from !== from || !names.every((file) => existsSync(join(folder, file)))) return false;
  const there = hashes(folder, names);
  return names.every((file) => made.files[file] === there[file]);
}

/**
 * @param {string} name
 * @param {string} from
 * @param {Record<string, string>} files
 */
async function note(name, from, files) {
  await write(MADE, { ...kept(MADE), [name]: { from, files } });
  console.log(`Sounds: ${Object.keys(files).join(', ')} made.`);
}

/** @param {string} file */
function kept(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * @param {string} file
 * @param {Record<string, unknown>} data
 */
async function write(file, data) {
  const sorted = Object.fromEntries(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeJson(file, sorted);
}
