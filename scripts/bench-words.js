import { offer, parsed } from './words.js';
import { WrongWords } from './wrong-words.js';

/** What can be measured, in the order in which it is. */
export const PARTS = /** @type {const} */ (['bytes', 'modules', 'touch', 'memory', 'headless', 'growth']);

/** @typedef {(typeof PARTS)[number]} Part */
/** @typedef {import('../bench/site').Peer} Peer */

/**
 * What stands after `npm run bench --`.
 * @param {string[]} words
 * @returns {{ parts: Part[], peers: Peer[] }} all parts where none is named
 * @throws WrongWords
 */
export function readBenchWords(words) {
  const { values, positionals } = parsed(
    words,
    { peer: { type: 'string', multiple: true, default: [] } },
    true,
  );
  const wrong = positionals.find((word) => !PARTS.some((part) => part === word));
  if (wrong !== undefined) throw new WrongWords(`There is no ${wrong}. ${offer(wrong, PARTS)}`);
  const asked = PARTS.filter((part) => positionals.includes(part));
  return { parts: asked.length > 0 ? asked : [...PARTS], peers: values.peer.map(peerIn) };
}

/**
 * What stands after `npm run soak --`.
 * @param {string[]} words
 * @returns {{ minutes: number }}
 * @throws WrongWords
 */
export function readSoakWords(words) {
  const { values } = parsed(words, { minutes: { type: 'string', default: '30' } }, false);
  if (!/^\d{1,4}(\.\d+)?$/.test(values.minutes) || Number(values.minutes) === 0)
    throw new WrongWords(`--minutes says for how long, like 30; not ${values.minutes}.`);
  return { minutes: Number(values.minutes) };
}

/**
 * @param {string} text
 * @returns {Peer}
 */
function peerIn(text) {
  const [, name, url] = /^([^=]+)=(https?:\/\/.+)$/.exec(text) ?? [];
  if (name === undefined || url === undefined || !URL.canParse(url))
    throw new WrongWords(`--peer is a name and an address, like other=https://example.org/; not ${text}.`);
  return { name, url };
}
