import { hepburn } from './kana';
import { ruby, type Words } from './readings';

/**
 * The words in Latin letters, in modified Hepburn: `sumai no shikuchōson`. Particles stand by themselves and are written
 * as they are said: は wa, へ e, を o. The spaces follow the script, as there are none in Japanese; `romaji.test.ts` holds
 * all of it against an analyser.
 */
export function romaji(words: Words): string {
  const runs = runsIn(words);
  return runs
    .flatMap((run, index) => {
      const [before, after] = [runs[index - 1], runs[index + 1]];
      const joined = before !== undefined && joins(before, run, runs[index - 2]);
      return [...(joined ? [] : [' ']), written(run, before, after)];
    })
    .join('')
    .replace(/ +(?=[,.)”?!:]|$)/g, '')
    .replace(/([(“]) +/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

type Script = 'kanji' | 'hiragana' | 'katakana' | 'latin' | 'sign';
/** A stretch in one script; `kana` is how it is read. */
type Run = { script: Script; text: string; kana: string };

const SCRIPTS: [Script, RegExp][] = [
  ['hiragana', /[ぁ-ゖ]+ー?/y],
  ['katakana', /[ァ-ヶー]+/y],
  ['latin', /[0-9A-Za-z０-９]+(?:[.,:][0-9]+)*/y],
  ['sign', /./suy],
];

const runsIn = (words: Words): Run[] =>
  ruby(words).flatMap(({ text, reading }) =>
    reading === undefined ? unread(text) : [{ script: 'kanji', text, kana: reading }],
  );

function unread(text: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length;) {
    const [script, found = ''] = SCRIPTS.map(([script, pattern]) => {
      pattern.lastIndex = at;
      return [script, pattern.exec(text)?.[0]] as const;
    }).find(([, found]) => found) ?? ['sign' as const, text.slice(at)];
    runs.push({ script, text: found, kana: found });
    at += found.length;
  }
  return runs;
}

/** お and ご before a word belong to it. */
const isPrefix = ({ script, text }: Run): boolean =>
  script === 'hiragana' && /(^|[^ぁ-ん])?[おご]$/.test(text);

/** How a thing is called by its kind: コピー機. */
const SUFFIX = /^[機型用側]$/;

/** A verb in the middle of another: 取り外す, 読み取る. */
const VERB_STEM = /^[いきしちみりえけせめれげん]$/;

/** Its reading ends like such a verb: 少し. */
const ADVERB = /^少$/;

/** Whether two runs are one word. */
function joins(before: Run, run: Run, earlier: Run | undefined): boolean {
  if (before.script === 'sign' || run.script === 'sign') return true;
  if (run.script === 'hiragana') return before.script !== 'latin' && !/^[おご]$/.test(run.text);
  if (isPrefix(before)) return true;
  if (run.script === 'kanji' && before.script === 'katakana') return SUFFIX.test(run.text);
  const verbs = before.script === 'hiragana' && earlier?.script === 'kanji' && run.script === 'kanji';
  return verbs && VERB_STEM.test(before.text) && !ADVERB.test(earlier.text);
}

const SIGNS: Record<string, string> = {
  '、': ', ',
  '。': '. ',
  '「': ' “',
  '」': '” ',
  '『': ' “',
  '』': '” ',
  '（': ' (',
  '）': ') ',
  '？': '? ',
  '！': '! ',
  '：': ': ',
  '　': ' ',
  '‐': '-',
};

function written(run: Run, before: Run | undefined, after: Run | undefined): string {
  if (run.script === 'hiragana') return inHiragana(run, before, after);
  if (run.text === '・') return before?.script === 'katakana' && after?.script === 'katakana' ? ' ' : ' / ';
  if (run.script === 'sign') return SIGNS[run.text] ?? run.text;
  return run.script === 'latin' ? run.text.normalize('NFKC') : hepburn(run.kana);
}

/** Words between which nothing can be told but by knowing them: `start` cuts before, a particle stands alone. */
function inHiragana({ text }: Run, before: Run | undefined, after: Run | undefined): string {
  const mark = markOf(before);
  const prefixed = after?.script === 'kanji' && /[おご]$/.test(text);
  const body = prefixed ? text.slice(0, -1) : text;
  const marked = mark + body;
  const cuts = new Set<number>(prefixed && body ? [marked.length] : []);
  const particles = new Set<number>();
  for (const { index, 0: found } of marked.matchAll(PARTICLES)) {
    particles.add(index);
    cuts.add(index).add(index + found.length);
  }
  for (const { index } of marked.matchAll(STARTS)) cuts.add(index);
  const at = [
    mark.length,
    ...[...cuts].filter((cut) => cut > mark.length && cut < marked.length),
    marked.length,
  ];
  const edges = [...new Set(at)].sort((a, b) => a - b);
  const said = edges.slice(0, -1).map((from, index) => {
    const part = marked.slice(from, edges[index + 1]);
    return particles.has(from) ? (SAID[part] ?? hepburn(part)) : hepburn(part);
  });
  const apart = cuts.has(mark.length) ? ' ' : '';
  const prefix = prefixed ? hepburn(text.slice(-1)) : '';
  return `${apart}${said.join(' ')}${prefix && body ? ' ' : ''}${prefix}`;
}

const SAID: Record<string, string> = { は: 'wa', へ: 'e', を: 'o' };

/** What stands before: `n` a noun, `v` one kanji, which may be the stem of a verb, `-` the beginning of a word. */
function markOf(before: Run | undefined): string {
  if (before?.script === 'katakana') return 'n';
  if (before?.script === 'kanji') return [...before.text].length > 1 ? 'n' : 'v';
  return before?.text === '」' || before?.text === '）' || before?.script === 'latin' ? 'n' : '-';
}

const PARTICLES = new RegExp(
  [
    'を|へ',
    'は(?!い(?:$| )|じ|ず|な[れさ]|っき|や)',
    '(?<!^-)が(?![るりっれらけとろえ])',
    '(?<!^-)に(?!く[いく])',
    '(?<![こそあども]|^-)の(?![みで])',
    '(?<=[nv])のみ(?=$)',
    'ので',
    '(?<![あこもっひ]|ありが|^-)と(?![きこす])',
    '(?<=[nv]|[れらこけどすぐな]|まま)で(?![すき]|し[たょ])',
    '(?<![ど]|^-)も(?![うっらのちし])',
    '(?<=[nvるたいすれぜだん])か(?=$)',
    '(?<!^-)や(?=$)',
    'から(?=$|[はのおごもでや])',
    '(?<!ま)まで(?=$|[にのはおす])',
    'など(?=$|[にをのではが])',
    '(?<!いた)だけ(?=$|[がではにの])',
    '(?<=[nv])ほど',
    '(?<=[nvちれ])なら(?=$)',
    '(?<=[nけ])な(?=$)',
    '(?<=[すた])(?:よね|[よねが])(?=$)',
  ].join('|'),
  'gu',
);

const STARTS = new RegExp(
  [
    'くださ|いただ(?=[けきい])|ござい|でき(?=[まなるたて])|です|でし(?=[たょ])',
    '(?<=[てで])(?:い(?=[るたなまき])|しま[いっ]|よろしい)',
    '(?<=n)(?:する|し(?=[てまたなょ]|$)|さ(?=[れせ])|そう|あり|なり|なく)',
    '(?<=[るいたん])(?:とき|ところ|ため|よう(?=[にでな]|$)|まま|もの)',
    '(?<=v)(?:とき|まま)|(?<=^v[いきしちびみりけ])(?:しま|する)',
  ].join('|'),
  'gu',
);
