import { parsed } from './words.js';
import { WrongWords } from './wrong-words.js';

/** @typedef {import('../films/plan').Request} Request */
/** @typedef {{ web: boolean, burn: boolean, again: boolean, sheet: boolean, out: string, workers?: number, shard?: string }} Manner */

const OPTIONS = /** @type {const} */ ({
  all: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
  make: { type: 'string' },
  replay: { type: 'string' },
  size: { type: 'string', default: '1280x800' },
  coach: { type: 'string', default: 'beside' },
  pace: { type: 'string', default: 'calm' },
  web: { type: 'boolean', default: false },
  burn: { type: 'boolean', default: false },
  again: { type: 'boolean', default: false },
  out: { type: 'string', default: 'videos' },
  workers: { type: 'string' },
  shard: { type: 'string' },
  sheet: { type: 'boolean', default: false },
});

/**
 * What stands after the command. Whether there is such a scenario is not seen here.
 * @param {string[]} words
 * @returns {{ request: Request, manner: Manner }}
 * @throws WrongWords
 */
export function readWords(words) {
  const { values, positionals } = parsed(words, OPTIONS, true);
  const { all, lang, make, replay, size, coach, pace } = values;
  const { web, burn, again, sheet, out, workers, shard } = values;
  return {
    request: {
      ...{ names: positionals, all, lang, size, coach, pace },
      ...(make !== undefined && { make }),
      ...(replay !== undefined && { replay }),
    },
    manner: {
      ...{ web, burn, again, sheet, out },
      ...(workers !== undefined && { workers: countIn(workers) }),
      ...(shard !== undefined && { shard: shardIn(shard) }),
    },
  };
}

/** @param {string} text */
function countIn(text) {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new WrongWords(`--workers says how many films are made at once, like 2; not ${text}.`);
}

/** @param {string} text */
function shardIn(text) {
  const [, part = 0, parts = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  if (part >= 1 && part <= parts) return text;
  throw new WrongWords(`--shard says which part of how many, like 1/8; not ${text}.`);
}
