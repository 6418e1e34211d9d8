const ROWS: [kana: string, romaji: string][] = [
  ['あいうえお', ''],
  ['かきくけこ', 'k'],
  ['がぎぐげご', 'g'],
  ['さしすせそ', 's'],
  ['ざじずぜぞ', 'z'],
  ['たちつてと', 't'],
  ['だぢづでど', 'd'],
  ['なにぬねの', 'n'],
  ['はひふへほ', 'h'],
  ['ばびぶべぼ', 'b'],
  ['ぱぴぷぺぽ', 'p'],
  ['まみむめも', 'm'],
  ['らりるれろ', 'r'],
];

/** What is not as its row says. */
const OWN: Record<string, string> = {
  し: 'shi',
  ち: 'chi',
  つ: 'tsu',
  ふ: 'fu',
  じ: 'ji',
  ぢ: 'ji',
  づ: 'zu',
  や: 'ya',
  ゆ: 'yu',
  よ: 'yo',
  わ: 'wa',
  を: 'o',
  ん: 'n',
  ゔ: 'vu',
  // with a small vowel, as in チェック and ファクス
  しぇ: 'she',
  ちぇ: 'che',
  じぇ: 'je',
  てぃ: 'ti',
  でぃ: 'di',
  とぅ: 'tu',
  どぅ: 'du',
  でゅ: 'dyu',
  うぃ: 'wi',
  うぇ: 'we',
  うぉ: 'wo',
};

const VOWELS = ['a', 'i', 'u', 'e', 'o'];
const LONG: Record<string, string> = { a: 'ā', i: 'ī', u: 'ū', e: 'ē', o: 'ō' };
const SMALL: Record<string, string> = {
  ゃ: 'a',
  ゅ: 'u',
  ょ: 'o',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
};

const SYLLABLES: Record<string, string> = {
  ...Object.fromEntries(
    ROWS.flatMap(([row, consonant]) =>
      Array.from(row, (kana, at): [string, string] => [kana, consonant + (VOWELS[at] ?? '')]),
    ),
  ),
  ...OWN,
};

/** Katakana as hiragana; all else as it is. */
export const hiragana = (text: string): string =>
  text.replace(/[ァ-ヴ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/**
 * A stretch of kana in modified Hepburn, without the look of its neighbours: ō for おう and おお, but ii and ei as they
 * are written, and ー as a macron. What is no kana stays as it is.
 */
export function hepburn(kana: string): string {
  const syllables = hiragana(kana).match(/.[ゃゅょぁぃぅぇぉ]?/gsu) ?? [];
  return syllables
    .map(syllable)
    .join('')
    .replace(/っ(?=ch)/g, 't')
    .replace(/っ([a-z])/g, '$1$1')
    .replace(/っ/g, '')
    .replace(/N(?=[aiueoy])/g, "n'")
    .replace(/N/g, 'n')
    .replace(/([aiueo])ー/g, (_, vowel: string) => LONG[vowel] ?? vowel)
    .replace(/ou|oo/g, 'ō')
    .replace(/uu/g, 'ū')
    .replace(/ee/g, 'ē')
    .replace(/aa(?!i)/g, 'ā');
}

function syllable(kana: string): string {
  if (kana === 'ん') return 'N';
  const whole = SYLLABLES[kana];
  if (whole !== undefined) return whole;
  const [first = '', small = ''] = [...kana];
  const [base, vowel] = [SYLLABLES[first], SMALL[small]];
  if (base === undefined || vowel === undefined) return kana;
  const consonant = base.slice(0, -1);
  const glides = /[ゃゅょ]/.test(small) && !/^(sh|ch|j)$/.test(consonant);
  return consonant + (glides ? 'y' : '') + vowel;
}
