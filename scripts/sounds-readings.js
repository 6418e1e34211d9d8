import { SPELLINGS } from './sounds-recipe.js';

/**
 * @typedef {object} Line what is said aloud
 * @property {string} plain as it is printed
 * @property {string} kana as it is to be read: hiragana, without marks
 * @property {{ text: string, reading?: string }[]} parts
 */

const MARK = /[\p{P}\p{S}\s]/gu;

/** @param {string} kana */
const hiragana = (kana) =>
  kana.replace(/[ァ-ヴ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));

/**
 * @param {Line['parts']} parts
 * @returns {Line}
 */
export const lineOf = (parts) => ({
  plain: parts.map(({ text }) => text).join(''),
  kana: hiragana(parts.map(({ text, reading = text }) => reading).join('')).replace(MARK, ''),
  parts,
});

/**
 * The ways to write a line for a voice that may read kanji wrongly: as it is printed, which is stressed best, with one
 * word in kana, and all in kana.
 * @param {Line} line
 * @returns {string[]}
 */
export function waysToWrite({ parts }) {
  const inKana = (/** @type {(at: number) => boolean} */ which) =>
    respelt(parts.map(({ text, reading = text }, at) => (which(at) ? reading : text)).join(''));
  const ways = [
    inKana(() => false),
    ...parts.map((_, one) => inKana((at) => at === one)),
    inKana(() => true),
  ];
  return [...new Set(ways)];
}

/** @param {string} text */
const respelt = (text) =>
  SPELLINGS.reduce((written, [printed = '', better = '']) => written.replaceAll(printed, better), text);

/**
 * How Open JTalk reads, from what it noted: letter by letter, and as it sounds, with ー where long.
 * @param {string} trace
 */
export function kanaOf(trace) {
  const [, analysis = ''] = /\[Text analysis result\]\n([\s\S]*?)\n\n/.exec(trace) ?? [];
  const words = analysis
    .split('\n')
    .map((line) => line.split(','))
    .filter((fields) => fields[1] !== '記号');
  return {
    reads: hiragana(words.map((fields) => fields[8] ?? '').join('')),
    sounds: hiragana(words.map((fields) => (fields[9] ?? '').replace(/’/g, '')).join('')),
  };
}
