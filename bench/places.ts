import { languages, type Language } from '../src/lib/coach/language';
import { scenarios } from '../films/scenarios';
import { terminals } from '../films/terminals';

/**
 * A page that is measured. `ready`: what is there when it can be touched, as a selector; null where nobody knows.
 */
export type Place = { name: string; path: string; ready: string | null };

/** The page has woken up: before, what is pressed is lost. */
export const AWAKE = 'body[data-awake]';

export const entrance: Place = { name: 'choice of language', path: '/', ready: AWAKE };

export const home = (language: string): Place => ({
  name: `home, ${language}`,
  path: `/${language}/`,
  ready: AWAKE,
});

/** The first screen of a terminal, at what is offered there first: it is seen, and what is pressed is not lost. */
export const practice = (language: string, terminal: string): Place => ({
  name: `${terminal}, ${language}`,
  path: `/${language}/practice/?${firstOf(terminal)}`,
  ready: `${AWAKE} :is([data-drawn], [data-heading])`,
});

/** The same, when the machine itself is there and answers. */
export const atWork = (language: string, terminal: string): Place => ({
  ...practice(language, terminal),
  name: `${terminal}, ${language}, at work`,
  ready: `${AWAKE} [data-heading]`,
});

/** The query of its first scenario on its first make. */
export function firstOf(terminal: string): string {
  const [scenario = ''] = Object.entries(scenarios).find(([, one]) => one.terminal === terminal) ?? [];
  const [make = ''] = Object.keys(terminals[terminal]?.makes ?? {});
  return `scenario=${scenario}&make=${make}`;
}

export const allLanguages = Object.keys(languages) as Language[];
export const allTerminals = Object.keys(terminals);
