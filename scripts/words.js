import { parseArgs } from 'node:util';
import { closest } from 'fastest-levenshtein';
import { WrongWords } from './wrong-words.js';

/**
 * What stands after a command: its options, and its other words where it takes any.
 * @template {import('node:util').ParseArgsConfig['options'] & {}} Options
 * @template {boolean} Others
 * @param {string[]} words
 * @param {Options} options
 * @param {Others} others
 * @returns what `parseArgs` of Node returns
 * @throws WrongWords where there is no such option, or it needs a value
 */
export function parsed(words, options, others) {
  try {
    return parseArgs({ args: words, options, allowPositionals: others });
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    const [, option] = /^Unknown option '(-[^']+)'/.exec(message) ?? [];
    if (option !== undefined) {
      const all = Object.keys(options).map((name) => `--${name}`);
      throw new WrongWords(`There is no option ${option}. ${offer(option, all)}`);
    }
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new WrongWords(`${message.split('\n')[0]}`);
  }
}

/**
 * What there is, and what of it was probably meant.
 * @param {string} word
 * @param {readonly string[]} all
 */
export const offer = (word, all) => `Did you mean ${closest(word, all)}?\nThere is: ${all.join(', ')}`;
