import { WrongWords } from '../scripts/wrong-words.js';
import { isLanguage, languages } from '../src/lib/coach/language';
import { nearest } from '../src/lib/practice/nearest';
import { filmViews, paces } from '../src/lib/practice/film';
import { sizes, type Film } from './film';

/** What was asked for at the command, as it was typed. */
export type Request = {
  names: string[];
  all: boolean;
  lang: string;
  make?: string;
  size: string;
  coach: string;
  pace: string;
  /** The path of an exported rehearsal. */
  replay?: string;
};

/** What there is to be filmed. */
export type Known = {
  /** The terminal of each scenario, in the order of the home page. */
  scenarios: Record<string, string>;
  /** The makes of each terminal, the first proposed. */
  makes: Record<string, string[]>;
  /** What the exported rehearsal is of, where one is to be filmed. */
  replayed?: { scenario: string; make: string };
};

/**
 * The films that were asked for, each once, always in the same order.
 * @throws WrongWords
 */
export function plan(request: Request, known: Known): Film[] {
  const how = {
    size: oneOf(sizes, request.size, 'size'),
    coach: oneOf(filmViews, request.coach, 'coach'),
    pace: oneOf(paces, request.pace, 'pace'),
  };
  const spoken = items(request.lang).map((text) => language(text));
  if (spoken.length === 0) throw new WrongWords('Say at least one language after --lang.');
  return whats(request, known).flatMap((what) => spoken.map((language) => ({ ...what, language, ...how })));
}

type What = Pick<Film, 'scenario' | 'make' | 'replay'>;

function whats({ names, all, make, replay }: Request, known: Known): What[] {
  if (replay !== undefined && known.replayed) {
    if (names.length > 0 || all || make !== undefined)
      throw new WrongWords(`${replay} says itself which scenario and make it is: leave them out.`);
    return [{ ...known.replayed, replay }];
  }
  const every = Object.keys(known.scenarios);
  if (names.length === 0 && !all) throw new WrongWords(`Say which scenario, or --all.\n${listOf(every)}`);
  if (names.length > 0 && all) throw new WrongWords('Say either names or --all.');
  const wanted = all ? every : [...new Set(names.map((name) => oneOf(every, name, 'scenario')))];
  const makers = [...new Set(Object.values(known.makes).flat())];
  if (make !== undefined && make !== 'all') oneOf(makers, make, 'make');
  return wanted.flatMap((scenario) => {
    const makes = makesOf(scenario, known);
    const filmed = make === 'all' ? makes : make === undefined ? makes.slice(0, 1) : [make];
    if (all) return filmed.filter((one) => makes.includes(one)).map((one) => ({ scenario, make: one }));
    return filmed.map((one) => ({
      scenario,
      make: oneOf(makes, one, 'make', ` of the machine of ${scenario}`),
    }));
  });
}

const makesOf = (scenario: string, { scenarios, makes }: Known): string[] =>
  makes[scenarios[scenario] ?? ''] ?? [];

function language(text: string) {
  if (isLanguage(text)) return text;
  return oneOf(Object.keys(languages).filter(isLanguage), text, 'language');
}

function oneOf<T extends string>(known: readonly T[], text: string, what: string, whose = ''): T {
  const found = known.find((one) => one === text);
  if (found !== undefined) return found;
  const [like] = nearest(text, known, 1);
  const hint = like === undefined ? '' : ` Did you mean ${like}?`;
  throw new WrongWords(`There is no ${what} "${text}"${whose}.${hint}\n${listOf(known)}`);
}

const listOf = (names: readonly string[]) =>
  names.length > MANY ? names.map((name) => `  ${name}`).join('\n') : `There is: ${names.join(', ')}`;

const MANY = 8;

const items = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  ),
];
