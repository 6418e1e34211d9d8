import type { Language } from '../src/lib/coach/language';
import { plain, type Words } from '../src/lib/words';

/** As wide as so many Latin letters; a Japanese or Chinese sign is as wide as two. */
const WIDEST: Record<Language, number> = { en: 42, vi: 42, ja: 40, 'zh-Hans': 40 };
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]/u;

/** What no line begins with, what none ends with, and what stays with the sign that comes next. */
const CLOSES = /^[\p{Pe}\p{Pf}、。，．！？：；…・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々!?.,:;%]/u;
const OPENS = /[\p{Ps}\p{Pi}¥￥]$/u;
const COUNTS = /\d$/;
/** How a Japanese word ends, and what follows it. */
const ENDS = /^(?!お|ご)\p{sc=Hiragana}{1,2}$/u;

type Piece = { words: Words; spaced: boolean };

/** Wrapped as subtitles are: as few lines as will do, and those about as long as each other. They keep their readings. */
export function captionLines(words: Words, language: Language): Words[] {
  const widest = WIDEST[language];
  const pieces = piecesOf(words, language, widest);
  const lines = fill(pieces, widest);
  for (let width = Math.ceil(widest / 2); width < widest; width++) {
    const even = fill(pieces, width);
    if (even.length === lines.length && even.every((line) => widthOf(line) <= width)) return even;
  }
  return lines;
}

function fill(pieces: readonly Piece[], width: number): Words[] {
  const lines: Words[] = [];
  let line = '';
  for (const { words, spaced } of pieces) {
    const longer = line === '' ? words : `${line}${spaced ? ' ' : ''}${words}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = words;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** What stays together on a line: a word, a phrase, the name of a key in 「」. */
function piecesOf(words: Words, language: Language, widest: number): Piece[] {
  return words
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((phrase) => {
      const whole = language !== 'zh-Hans' && widthOf(phrase) <= widest;
      const parts = whole ? [phrase] : glued(partsOf(phrase, language, widest * 0.9));
      return parts.map((part, place) => ({ words: part, spaced: place === 0 }));
    });
}

const partsOf = (phrase: Words, language: Language, widest: number): Words[] =>
  (phrase.match(/「[^」]*」|\{[^{}]*\}|[^「{]+|./gu) ?? []).flatMap((run) => {
    if (run.startsWith('{')) return [run];
    if (run.startsWith('「') && run.length > 1)
      return widthOf(run) <= widest ? [run] : ['「', ...partsOf(run.slice(1), language, widest)];
    return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(run)].map(
      ({ segment }) => segment,
    );
  });

const glued = (parts: readonly Words[]): Words[] =>
  parts.reduce<Words[]>((all, part) => {
    const before = all.at(-1);
    return before !== undefined && belong(before, part)
      ? [...all.slice(0, -1), before + part]
      : [...all, part];
  }, []);

const belong = (before: Words, part: Words): boolean =>
  CLOSES.test(part) || ENDS.test(part) || OPENS.test(before) || COUNTS.test(before);

const widthOf = (words: Words): number =>
  [...plain(words)].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);
