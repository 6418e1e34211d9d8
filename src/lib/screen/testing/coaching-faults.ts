import { plain, unread, type Text } from '../../words';
import type { Screen } from '../screen';
import type { Coaching, Talk } from '../terminal';

/** What the coach says, before which screen, beside whom. */
export type Said = { coaching: Coaching; screen: Screen; talk: Talk; meanings: Record<string, Text> };

/** Characters a text may have, in Japanese without readings and in English, to be read with a queue behind. */
const ROOM = { title: [20, 30], todo: [80, 140], why: [120, 200] } as const;

/** For tests, of any terminal: what is wrong with what the coach says there, a sentence each. */
export function coachingFaults(said: Said): string[] {
  const { title, todo, why } = said.coaching;
  return [
    ...(why ? [] : ['it does not say why']),
    ...textFaults('title', title),
    ...textFaults('todo', todo),
    ...(why ? textFaults('why', why) : []),
    ...wordFaults(said),
    ...labelFaults(said),
  ];
}

function textFaults(which: keyof typeof ROOM, { ja, en }: Text): string[] {
  const [most, mostEn] = ROOM[which];
  const broken = /[[\]{}|]|undefined|NaN|null|Invalid/;
  const faults: [string, boolean][] = [
    [`no Japanese: ${ja}`, !/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(ja)],
    [`no English: ${en}`, !/[a-z]/.test(en)],
    [`without a reading: ${unread(ja).join()}`, unread(ja).length > 0],
    [`too long: ${plain(ja)}`, plain(ja).length > most],
    [`too long: ${en}`, en.length > mostEn],
    [`something unresolved: ${plain(ja)} ${en}`, broken.test(plain(ja)) || broken.test(en)],
  ];
  return faults.filter(([, wrong]) => wrong).map(([fault]) => `${which}: ${fault}`);
}

/** Two to four words stand on the screen, and each has a reading and a meaning. */
function wordFaults({ coaching: { words = [] }, screen, meanings }: Said): string[] {
  const all = printed(screen);
  return [
    ...(words.length < 2 || words.length > 4 ? [`it points at ${words.length} words`] : []),
    ...words.flatMap(unread).map((word) => `${word} has no reading`),
    ...words
      .map(plain)
      .flatMap((word) => [
        ...(all.includes(word) ? [] : [`${word} is not on the screen`]),
        ...(meanings[word] ? [] : [`${word} has no meaning`]),
      ]),
  ];
}

/**
 * What stands in 「」 is the same in both languages and has a meaning; the first of it can be pressed or said now, unless
 * digits come first.
 */
function labelFaults({ coaching: { todo }, screen, talk, meanings }: Said): string[] {
  const [ja, en] = [quoted(todo.ja), quoted(todo.en)];
  const here = [...screen.keys.filter(({ enabled }) => enabled), ...talk.sayings].map(({ words }) =>
    plain(words),
  );
  const [first] = en;
  const digitsFirst = screen.body?.kind === 'keypad' && screen.body.typed < screen.body.length;
  return [
    ...([...new Set(ja)].sort().join() === [...new Set(en)].sort().join()
      ? []
      : [`${ja.join()} is not ${en.join()}`]),
    ...(first === undefined || digitsFirst || here.includes(first)
      ? []
      : [`${first} can't be pressed or said`]),
    ...en
      .filter((label) => !here.includes(label) && !meanings[label] && !'+−'.includes(label))
      .map((label) => `${label} has no meaning`),
  ];
}

const quoted = (text: string) => [...plain(text).matchAll(/「([^」]+)」/g)].map((match) => match[1] ?? '');

/** Everything a screen prints, in one string. */
function printed({ title, aside, heading, lines, body, keys }: Screen): string {
  const total = body?.kind === 'summary' && body.total ? [body.total] : [];
  const rows = body && 'rows' in body ? body.rows : [];
  const things = body?.kind === 'collect' ? body.things : [];
  const labels = keys.flatMap(({ words, note, of }) => [words, note, of]);
  const all = [title, aside, heading, ...(lines ?? []), ...labels];
  return [...all, ...[...rows, ...total, ...things].map(({ words }) => words)]
    .map((words) => plain(words ?? ''))
    .join('\n');
}
