import { filesIn } from './sources.js';
import { offer, parsed } from './words.js';
import { WrongWords } from './wrong-words.js';

/** Every terminal, by the name of its folder. */
const TERMINALS = filesIn('src/lib/terminals')
  .map((path) => /^src\/lib\/terminals\/([\w-]+)\/terminal\.ts$/.exec(path)?.[1])
  .filter((id) => id !== undefined);

/**
 * What stands after `npm run monkey --`.
 * @param {string[]} words
 * @returns {{ terminals: string[], events: number, seed: number }} all terminals where none is named; any seed
 * @throws WrongWords
 */
export function readMonkeyWords(words) {
  const { terminal, events, seed } = parsed(
    words,
    {
      terminal: { type: 'string', multiple: true, default: [] },
      events: { type: 'string', default: '10000' },
      seed: { type: 'string' },
    },
    false,
  ).values;
  const wrong = terminal.find((id) => !TERMINALS.includes(id));
  if (wrong !== undefined) throw new WrongWords(`There is no terminal ${wrong}. ${offer(wrong, TERMINALS)}`);
  return {
    terminals: terminal.length > 0 ? TERMINALS.filter((id) => terminal.includes(id)) : TERMINALS,
    events: numberIn('events', events, 1),
    seed: seed === undefined ? Math.floor(Math.random() * 2 ** 31) : numberIn('seed', seed, 0),
  };
}

/**
 * @param {string} name
 * @param {string} text
 * @param {number} least
 */
function numberIn(name, text, least) {
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw new WrongWords(`--${name} is a whole number, like 1000; not ${text}.`);
  return Number(text);
}
