import { plain, unread, type Text, type Words } from '../../words';
import type { Coaching, Screen, Talk } from '../../screen';
import type { Language } from '../language';
import type { Teacher } from '../teacher';

/** What the coach says, before which screen, beside whom, and who says it. */
export type Said = {
  coaching: Coaching;
  screen: Screen;
  talk: Talk;
  teachers: Record<Language, Teacher>;
};

/** Characters a text may have in each language, to be read with a queue behind. */
const ROOM = {
  ja: { title: 20, todo: 80, why: 120 },
  en: { title: 30, todo: 140, why: 200 },
  'zh-Hans': { title: 14, todo: 70, why: 105 },
  vi: { title: 34, todo: 160, why: 230 },
} as const satisfies Record<Language, { title: number; todo: number; why: number }>;

/** For tests, of any terminal: what is wrong with what the coach says there, a sentence each. */
export function coachingFaults(said: Said): string[] {
  const { title, todo, why } = said.coaching;
  return [
    ...(why ? [] : ['it does not say why']),
    ...Object.entries(said.teachers).flatMap(([language, teacher]) => [
      ...textFaults(language as Language, teacher, 'title', title),
      ...textFaults(language as Language, teacher, 'todo', todo),
      ...(why ? textFaults(language as Language, teacher, 'why', why) : []),
      ...wordFaults(said, teacher).map((fault) => `${language}: ${fault}`),
    ]),
    ...deedFaults(said),
  ];
}

function textFaults(
  language: Language,
  { tell }: Teacher,
  which: keyof (typeof ROOM)[Language],
  text: Text,
): string[] {
  const words = tell(text);
  const most = ROOM[language][which];
  const faults: [string, boolean][] = [
    ['nothing is said', words.trim() === ''],
    [`without a reading: ${unread(words).join()}`, language === 'ja' && unread(words).length > 0],
    [`too long: ${plain(words)}`, plain(words).length > most],
    [`something unresolved: ${words}`, /[[\]{}|]|undefined|NaN|null|Invalid/.test(plain(words))],
  ];
  return faults.filter(([, wrong]) => wrong).map(([fault]) => `${language} ${text.id} (${which}): ${fault}`);
}

/** Two to four words stand on the screen, and each has a reading and a meaning. */
function wordFaults({ coaching: { words = [] }, screen }: Said, { meaning }: Teacher): string[] {
  const all = printed(screen);
  return [
    ...(words.length < 2 || words.length > 4 ? [`it points at ${words.length} words`] : []),
    ...words.flatMap(unread).map((word) => `${word} has no reading`),
    ...words.flatMap((word) => [
      ...(all.includes(plain(word)) ? [] : [`${plain(word)} is not on the screen`]),
      ...(meaning(word) ? [] : [`${plain(word)} has no meaning`]),
    ]),
  ];
}

/** What is advised first can be pressed or said now, unless digits come first, and stands in 「」 in every language. */
function deedFaults({ coaching: { todo }, screen, talk, teachers }: Said): string[] {
  const here = new Map<string, Words>([
    ...screen.keys.filter(({ enabled }) => enabled).map(({ id, words }) => [`touch.${id}`, words] as const),
    ...talk.sayings.map(({ id, words }) => [`speak.${id}`, words] as const),
  ]);
  const digitsFirst = screen.body?.kind === 'keypad' && screen.body.typed < screen.body.length;
  const first: string | undefined = todo.deeds.find((deed) => /^(touch|speak)\./.test(deed));
  if (first === undefined || digitsFirst) return [];
  const label = here.get(first);
  if (label === undefined) return [`${first} can't be done`];
  return Object.entries(teachers).flatMap(([language, { tell }]) =>
    quoted(tell(todo)).includes(plain(label)) ? [] : [`${language} ${todo.id} does not name ${plain(label)}`],
  );
}

const quoted = (text: Words) => [...plain(text).matchAll(/「([^」]+)」/g)].map((match) => match[1] ?? '');

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
