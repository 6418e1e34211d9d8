import { ruby, type Words } from './readings';

/**
 * The text as a Japanese voice is given it. As it is printed, since voices know kanji better than kana, and は and へ beside
 * them; in kana where many read these kanji otherwise. Without the spaces between words, which are no pauses.
 */
export const aloud = (words: Words): string =>
  ruby(words)
    .map(({ text, reading }) => (reading && MISREAD.has(`${text}|${reading}`) ? reading : text))
    .join('')
    .replace(/(?<=[^!-~])\s+|\s+(?=[^!-~])/g, '');

/** Found by giving all we say in Japanese to Open JTalk, which read these otherwise. */
const MISREAD = new Set([
  ...['紙|かみ', '今|いま', '上|うえ', '中|なか', '行|ぎょう', '方|かた', '他|ほか', '開|ひら', '入|はい'],
  ...['一回|いっかい', '一月|ひとつき', '国立市|くにたちし'],
]);
