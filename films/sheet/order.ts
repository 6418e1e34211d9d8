import type { Language } from '../../src/lib/coach/language';
import { filmViews, paces } from '../../src/lib/practice/film';
import type { Scenario } from '../../src/lib/scenarios/scenario';
import type { Words } from '../../src/lib/words';
import type { About } from '../about';
import { sizes } from '../film';
import { scenarios } from '../scenarios';
import { terminals } from '../terminals';
import { phrases } from './words';

/** A film of a scenario that is no more stands with the everyday ones, last. */
export const groupOf = ({ scenario }: About): Scenario['group'] => scenarios[scenario]?.group ?? 'everyday';

/** What a terminal is called; its id when there is no such terminal any more. */
export const terminalName = (id: string, language: Language): Words =>
  phrases[language].home.terminals[id]?.name ?? id;

export const makeName = (terminal: string, make: string, language: Language): Words =>
  phrases[language].home.makes[make] ?? terminals[terminal]?.makes[make]?.words ?? make;

/** As on the home page: by place, everyday first, then what goes wrong; the usual film of a scenario before its others. */
export const inOrder = (films: About[]): About[] =>
  films
    .map((film) => ({ film, key: keyOf(film) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ film }) => film);

type Key = (number | string)[];

const keyOf = (film: About): Key => [
  place(Object.keys(terminals), film.terminal),
  film.terminal,
  groupOf(film),
  scenarios[film.scenario]?.order ?? Infinity,
  film.scenario,
  place(Object.keys(terminals[film.terminal]?.makes ?? {}), film.make),
  film.make,
  place(sizes, film.size),
  place(filmViews, film.coach),
  place(paces, film.pace),
  film.name,
];

const place = (all: readonly string[], one: string): number =>
  all.includes(one) ? all.indexOf(one) : all.length;

function compare(a: Key, b: Key): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  const [one, other] = [a[at], b[at]];
  return one === undefined || other === undefined ? 0 : one < other ? -1 : 1;
}
