import { plain, ruby, type Words } from './readings';

/** What a text, or a part of it, is an instance of; `values` by the names in the brackets, with their readings. */
type Match = {
  key: string;
  values: Record<string, Words>;
  /** What parts it from the next: a list, or a sentence after a sentence. */
  then: '' | '、' | '。';
};

/**
 * Finds which of these printed texts a text is an instance of, or its parts in order when it is a list or several
 * sentences; null when one is unknown. A key may have brackets for what changes: `[n]` and `[n2]` are digits, `[yen]`
 * an amount as `1,200`, any other name is a name without 、。「」. The plainest key wins: one without brackets before
 * one with, and the one with more text of its own. A 。 at the end counts for nothing.
 */
export function matcher(keys: Iterable<string>): (words: Words) => Match[] | null {
  const all = [...keys];
  const literal = new Map(all.map((key) => [unstopped(key), key]));
  const patterns = all
    .filter((key) => HOLE.test(key))
    .map(compiled)
    .sort((a, b) => b.own - a.own);

  const one = (words: Words, then: Match['then'] = ''): Match | null => {
    const text = plain(words);
    const key = literal.get(unstopped(text));
    if (key !== undefined) return { key, values: {}, then };
    for (const pattern of patterns) {
      const values = valuesIn(words, pattern);
      if (values) return { key: pattern.key, values, then };
    }
    return null;
  };

  return (words) => {
    const whole = one(words);
    if (whole) return [whole];
    return inParts(words, '。', one) ?? inParts(words, '、', one);
  };
}

/** A meaning with its brackets filled in; a name that has no value stays as it is. */
export const filled = (words: Words, values: Record<string, Words>): Words =>
  words.replace(/\[([a-z]+\d*)\]/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );

type Pattern = { key: string; text: RegExp; names: string[]; own: number };

const HOLE = /\[[a-z]+\d*\]/;
const HOLES = /\[([a-z]+\d*)\]/g;

const KINDS: Record<string, string> = { n: '\\d+', yen: '\\d[\\d,]*' };
const NAME = '[^、。「」]+?';

const unstopped = (text: string): string => text.replace(/。$/, '');

function compiled(key: string): Pattern {
  const names: string[] = [];
  const source = unstopped(key)
    .split(HOLES)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      names.push(part);
      return `(${KINDS[part.replace(/\d+$/, '')] ?? NAME})`;
    });
  return {
    key,
    text: new RegExp(`^${source.join('')}。?$`, 'du'),
    names,
    own: key.replace(HOLES, '').length,
  };
}

function valuesIn(words: Words, { text, names }: Pattern): Record<string, Words> | null {
  const found = text.exec(plain(words));
  if (!found) return null;
  return Object.fromEntries(
    names.map((name, index): [string, Words] => {
      const [from, to] = found.indices?.[index + 1] ?? [0, 0];
      return [name, stretch(words, from, to)];
    }),
  );
}

/** The words from and to a place in their printed text; a reading that is cut through is lost. */
export function stretch(words: Words, from: number, to: number): Words {
  let at = 0;
  return ruby(words)
    .map(({ text, reading }) => {
      const start = at;
      at += text.length;
      const cut = text.slice(Math.max(0, from - start), Math.max(0, to - start));
      return reading !== undefined && cut === text ? `{${text}|${reading}}` : cut;
    })
    .join('');
}

function inParts(
  words: Words,
  mark: '、' | '。',
  one: (words: Words, then?: Match['then']) => Match | null,
): Match[] | null {
  const parts = unstopped(words).split(mark);
  if (parts.length < 2) return null;
  const found = parts.map((part, index) => one(part, index < parts.length - 1 ? mark : ''));
  return found.every((match) => match !== null) ? found : null;
}
