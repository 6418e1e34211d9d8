import { ruby, type Ruby, type Words } from '../words';

/**
 * The words cut where a Japanese line may break without tearing a phrase: before a run of kanji, katakana, digits or
 * an opening bracket, with the hiragana after it kept, and after a space or a full stop. Browsers know phrases only where
 * no furigana stands between.
 */
export function phrases(words: Words): Ruby[][] {
  const all: Ruby[][] = [];
  let last: Ruby | undefined;
  for (const piece of pieces(words)) {
    const phrase = all.at(-1);
    if (phrase && last && !opens(piece, last, phrase.at(-2))) phrase.push(piece);
    else all.push([piece]);
    last = piece;
  }
  return all;
}

const pieces = (words: Words): Ruby[] =>
  ruby(words).flatMap((part) => (part.reading === undefined ? runs(part.text) : [part]));

/** お or ご at the end belongs to the kanji that follow; a long run of hiragana is cut before its verb. */
const runs = (text: string): Ruby[] =>
  (text.match(RUNS) ?? [])
    .filter(Boolean)
    .flatMap((run) => run.split(VERB))
    .flatMap((run) => run.split(AFTER_END))
    .map((run) => ({ text: run }));

const OPENING = String.raw`ァ-ヶー\p{Script=Latin}0-9（「『(`;
const OPENS = new RegExp(`^[${OPENING}おご]`, 'u');
const RUNS = new RegExp(
  String.raw`[おご]$|(?:サービス|カード|[ァ-ヶー]+?(?=サービス|カード|[^ァ-ヶー]|$)|[0-9\p{Script=Latin}]+|[（「『(])?(?:(?![おご]$)[^${OPENING}])*`,
  'gu',
);
const AFTER_END = /(?<=[ 。])(?=[^」』）)])/u;
const VERB = /(?<=[のをにがは])(?=ないように|してください)/u;

function opens(piece: Ruby, last: Ruby, before: Ruby | undefined): boolean {
  const bound = last.reading === undefined && /[0-9（「『(]$|^[おご]$/u.test(last.text);
  if (bound) return false;
  if (last.reading === undefined && /[ 。]$/u.test(last.text)) return true;
  if (piece.reading === undefined)
    return OPENS.test(piece.text) || (last.reading === undefined && /^(?:ない|して)/u.test(piece.text));
  const joined = last.reading !== undefined;
  const oneVerb = before?.reading !== undefined && /^[いきしちみりえけせめれげ]$/u.test(last.text);
  return !joined && !oneVerb;
}
