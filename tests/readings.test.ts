import { describe, expect, it } from 'vitest';
import { people } from '../src/lib/card';
import { languages, type Language } from '../src/lib/coach/language';
import { teachersAt } from '../src/lib/coach/testing/teachers';
import { CAPTIONS } from '../src/lib/screen/captions';
import { plain, unread, type Words } from '../src/lib/words';
import { facilities, municipalities } from '../src/lib/world';
import { filesIn, read } from '../scripts/sources.js';
import { browse } from './japanese/browse';
import { EXCEPTIONS } from './japanese/exceptions';
import { isOfPeople, piecesAt, piecesOn } from './japanese/pieces';
import { stretchesIn } from './japanese/readings';
import { misspelt } from './japanese/romanised';
import { setting, type Case } from './model/case';
import { cases } from './model/cases';

/** Where `cases` begin, and once everybody else; Haruko at night, when her 戸籍 is closed. */
const beginnings = ({ settings }: Case, make: string, first: boolean) => {
  const known = settings(make);
  const others = Object.keys(people).filter((who) => !known.some(({ person }) => person.id === who));
  return [
    ...known,
    ...(first ? [...others.map((who) => setting(make, who))] : []),
    ...(first ? [setting(make, 'sato-haruko', { moment: '2026-11-24T19:30' })] : []),
  ];
};

const shownAt = cases.map((proven) => ({
  terminal: proven.terminal,
  shown: Object.keys(proven.makes).flatMap((make, index) => [
    ...piecesOn(proven.terminal, make),
    ...beginnings(proven, make, index === 0).flatMap((input) =>
      browse(proven.terminal, input).flatMap((snapshot) => piecesAt(proven.terminal, snapshot)),
    ),
  ]),
}));
const shown = shownAt.flatMap((one) => one.shown);
const places = [...Object.values(facilities), ...Object.values(municipalities)].map(({ name }) => name);

/** What only a body's drawing says, as the words on a lever. */
const drawn = filesIn('src/lib/terminals')
  .filter((path) => path.endsWith('.svelte'))
  .flatMap((path) => [...read(path).matchAll(/'([^'\n]*\{[^|{}'\n]+\|[^|{}'\n]+\}[^'\n]*)'/g)])
  .map(([, words = '']) => words);

const all = [...new Set<Words>([...shown, ...places, ...drawn, ...Object.values(CAPTIONS)])].filter(
  (words) => !isOfPeople(words),
);

const complete = (Object.keys(languages) as Language[]).filter((language) => languages[language].complete);

/** Names of people and places, and signs. */
const speaksForItself = (words: Words): boolean =>
  isOfPeople(words) || places.includes(words) || !/\p{L}/u.test(plain(words));

describe(`the ${all.length} things a terminal or somebody there says`, () => {
  it('have a reading for every kanji', () => {
    expect(all.filter((words) => unread(words).length > 0)).toEqual([]);
  });

  const differing = all.flatMap((words) =>
    stretchesIn(words)
      .filter(({ differs }) => differs)
      .map((stretch) => ({ ...stretch, words })),
  );

  it('are read as the dictionary reads them, but for the listed exceptions', () => {
    const listed = new Set(EXCEPTIONS.map(named));
    const wrong = differing.filter((one) => !listed.has(named(one)));
    expect(wrong.map((one) => `${named(one)}, not ${said(one)}, in ${one.words}`)).toEqual([]);
  });

  it('still need every exception', () => {
    const needed = new Set(differing.map(named));
    expect(EXCEPTIONS.filter((one) => !needed.has(named(one)))).toEqual([]);
  });

  it('say days of the month as one does', () => {
    expect(all.filter((words) => /(?<!\d)([1-9]|10|14|20|24)\{日\|にち\}/.test(words))).toEqual([]);
  });

  it('are said in Latin letters as they sound, with particles apart and no word torn', () => {
    expect(all.flatMap(misspelt)).toEqual([]);
  });

  it.each(complete)('mean something in %s', async (language) => {
    const wanting = shownAt.map(async ({ terminal, shown: here }) => {
      const { meaning } = (await teachersAt(terminal))[language];
      return [...new Set(here)].filter((words) => !speaksForItself(words) && meaning(words) === '');
    });
    expect((await Promise.all(wanting)).flat()).toEqual([]);
  });

  it('are the same words wherever they are printed', () => {
    const readings = new Map<string, Set<Words>>();
    for (const words of all) readings.set(plain(words), (readings.get(plain(words)) ?? new Set()).add(words));
    expect([...readings.values()].filter(({ size }) => size > 1).map((some) => [...some])).toEqual([]);
  });
});

const named = ({ text, reading }: { text: string; reading: string }) => `${text}: ${reading}`;
const said = ({ tokens }: { tokens: { reading: string }[] }) => tokens.map(({ reading }) => reading).join('');
