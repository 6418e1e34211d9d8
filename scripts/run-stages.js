import { spawn, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages } from './packages.js';
import { projectFolder, read } from './sources.js';
import { closing, stageTally } from './tally.js';

/** @typedef {import('./stages.js').Stage} Stage */
/** @typedef {import('./tally.js').Tally} Tally */
/** @typedef {{ stage: Stage, tally: Tally, seconds: number }} Result */

const AT_ONCE = 2;

/**
 * Runs all stages, whatever fails, and closes with one line: `N passed, N failed`.
 * @param {Stage[]} stages
 */
export async function runStages(stages) {
  try {
    installPackages();
  } catch (error) {
    say(error);
    close([{ passed: 0, failed: 1, skipped: 0 }]);
    return;
  }
  spawnSync('svelte-kit', ['sync'], { ...spawnOptions(), stdio: 'inherit' });

  /** @type {Result[]} */
  const results = [];
  for (const batch of batches(stages)) {
    const waiting = [...batch];
    const worker = async () => {
      for (let stage = waiting.shift(); stage; stage = waiting.shift())
        results.push(await runStage(stage, results));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }
  console.log();
  for (const { stage, tally, seconds } of results) {
    console.log(
      `${tally.failed > 0 ? 'FAILED' : 'ok    '}  ${stage.name}: ${closing([tally])} (${seconds} s)`,
    );
  }
  close(results.map(({ tally }) => tally));
}

/** @param {Tally[]} tallies */
function close(tallies) {
  console.log(`\n${closing(tallies)}`);
  process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;
}

/**
 * In order; those that run alone by themselves, neighbours that do not together.
 * @param {Stage[]} stages
 */
function batches(stages) {
  /** @type {Stage[][]} */
  const all = [];
  for (const stage of stages) {
    const last = all.at(-1);
    if (last && !stage.alone && !last[0]?.alone) last.push(stage);
    else all.push([stage]);
  }
  return all;
}

/**
 * @param {Stage} stage
 * @param {Result[]} earlier
 * @returns {Promise<Result>}
 */
async function runStage(stage, earlier) {
  const started = Date.now();
  const needed = earlier.find((result) => result.stage.name === stage.after);
  let code = 1;
  if (stage.report) rmSync(join(projectFolder, stage.report.file), { force: true });
  if (stage.alone) console.log(heading(stage));
  if (needed && needed.tally.failed > 0) {
    console.log(`Not run: the ${needed.stage.name} failed.`);
  } else {
    try {
      await stage.before?.();
      code = await execute(stage);
    } catch (error) {
      say(error);
    }
  }
  const counted = count(stage);
  const tally = stageTally(stage.report && !counted ? 1 : code, counted);
  return { stage, tally, seconds: Math.round((Date.now() - started) / 1000) };
}

/**
 * @param {Stage} stage
 * @returns {Promise<number>} the code it ended with
 */
const execute = (stage) =>
  new Promise((resolve) => {
    const [tool = '', ...words] = stage.run.split(' ');
    const child = spawn(tool, words, {
      ...spawnOptions(),
      stdio: stage.alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    /** @type {string[]} */
    const said = stage.alone ? [] : [heading(stage), '\n'];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => said.push(text));
    }
    const end = (/** @type {number} */ code) => {
      process.stdout.write(said.join(''));
      resolve(code);
    };
    child.once('error', (error) => {
      said.push(`${error.message}\n`);
      end(1);
    });
    child.once('close', (code) => end(code ?? 1));
  });

/** @param {Stage} stage */
function count({ report }) {
  if (!report || !existsSync(join(projectFolder, report.file))) return undefined;
  try {
    return report.count(read(report.file));
  } catch (error) {
    say(error);
    return undefined;
  }
}

const spawnOptions = () => ({
  cwd: projectFolder,
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    PATH: [join(projectFolder, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
  },
});

/** @param {Stage} stage */
const heading = ({ name }) => `\n== ${name}`;

/** @param {unknown} error */
const say = (error) => console.error(error instanceof Error ? error.message : error);
