import { describe, expect, it } from 'vitest';
import type { Language, Phrases, Teacher } from '$lib/coach';
import { languages } from '$lib/coach/language';
import { loadPhrases } from '$lib/coach/phrases';
import { teachersAt } from '$lib/coach/testing/teachers';
import { people, type Person } from '$lib/card';
import { levels, type Level, type Rehearsal } from '$lib/practice';
import { sheetsOf } from '$lib/practice/compare';
import type { Help } from '$lib/practice/help';
import { play } from '$lib/practice/play';
import { Rehearsing } from '$lib/practice/testing/rehearsing';
import { terminalOf } from '$lib/practice/testing/terminals';
import { scenarios } from '$lib/scenarios';
import type { Terminal } from '$lib/screen';
import { plain, unread, type Words } from '$lib/words';
import { sayWhere, whatItSays } from './said-hints';
import { sayNow } from './said-now';

const all = Object.entries(scenarios).flatMap(([id, scenario]) =>
  Object.keys(terminalOf(scenario).makes).map((make) => [id, make] as const),
);
const machines = new Set(all.map(([id, make]) => `${scenarios[id]?.terminal} ${make}`)).size;
const spoken = Object.keys(languages) as Language[];

const NOTHING: Help = { deed: false, ring: false, words: false, hints: false, strength: 0, later: false };
const ALL: Help = { ...NOTHING, deed: true, ring: true, words: true, strength: 3 };

const HELP: Record<Level, Help> = {
  watch: ALL,
  together: ALL,
  ask: { ...NOTHING, hints: true },
  alone: NOTHING,
};
const DONE = { watch: 'shown', together: 'shown', ask: 'shown', alone: 'alone' } as const;

type Coach = { language: Language; phrases: Phrases; teacher: Teacher };

/** Who speaks each language at a terminal. */
async function coachesAt(terminal: Terminal): Promise<Coach[]> {
  const teachers = await teachersAt(terminal);
  return Promise.all(
    spoken.map(async (language) => ({
      language,
      phrases: await loadPhrases(language),
      teacher: teachers[language],
    })),
  );
}

/** Played by one level, and heard in every language. */
class Lesson {
  readonly rehearsal: Rehearsal;
  readonly faults: string[] = [];
  readonly #self: Rehearsing;
  readonly #level: Level;
  readonly #coaches: Coach[];

  constructor(id: string, make: string, level: Level, coaches: Coach[]) {
    this.#self = new Rehearsing(id, make, { level });
    this.rehearsal = this.#self.rehearsal;
    this.#level = level;
    this.#coaches = coaches;
  }

  toTheEnd(): this {
    this.#hears((coach) => {
      const { title, goal } = coach.teacher.scenario(this.rehearsal.scenario?.id ?? '');
      return [title, goal];
    });
    this.#self.follows(
      ({ ended, next }) => {
        if (!ended && next) this.#isHelped();
        return ended !== null;
      },
      this.#level === 'watch' ? 'hand' : 'learner',
    );
    const { outcome } = this.rehearsal.ended ?? {};
    this.#hears(({ phrases: { practice } }) => [
      practice.end.reached[outcome ?? ''] ?? '',
      practice.end.outcomes[outcome ?? ''] ?? '',
    ]);
    return this;
  }

  /** What is shown before a deed; who asks asks for all there is, once at each step. */
  #isHelped(): void {
    const { rehearsal } = this;
    if (this.#level !== 'ask' || rehearsal.help.strength === 0) this.#expects(HELP[this.#level]);
    if (this.#level === 'ask' && rehearsal.help.strength === 0) {
      for (const help of [
        { ...HELP.ask, strength: 1 },
        { ...HELP.ask, words: true, strength: 2 },
        ALL,
      ] as const) {
        rehearsal.hint();
        this.#expects(help);
        this.#hears(
          ({ phrases, teacher }) =>
            ({
              0: [],
              1: [sayWhere(rehearsal, phrases)],
              2: whatItSays(rehearsal, phrases, teacher).flatMap(({ japanese, meaning }) =>
                isSign(japanese) ? [] : [meaning],
              ),
              3: [sayNow(rehearsal, phrases, teacher).todo],
            })[help.strength],
        );
      }
    }
    if (rehearsal.help.deed)
      this.#hears(({ phrases, teacher }) => {
        const { title, more, todo } = sayNow(rehearsal, phrases, teacher);
        const { coaching, remark } = rehearsal;
        const texts = [coaching.todo, coaching.why, remark].flatMap((text) => text ?? []);
        return [title, ...(more === null ? [] : [more]), todo, ...texts.map((text) => teacher.tell(text))];
      });
  }

  #expects(help: Help): void {
    const { stand, help: given } = this.rehearsal;
    if (JSON.stringify(given) !== JSON.stringify(help))
      this.faults.push(`${stand.step}: ${JSON.stringify(given)} and not ${JSON.stringify(help)}`);
  }

  #hears(sayings: (coach: Coach) => Words[]): void {
    for (const coach of this.#coaches) {
      const said = sayings(coach);
      const wrong = said.filter((words) => !isSaid(words, coach.language));
      const at = `${this.rehearsal.stand.step} in ${coach.language}`;
      if (said.length === 0) this.faults.push(`${at}: nothing is said`);
      this.faults.push(...wrong.map((words) => `${at}: ${words || 'nothing'}`));
    }
  }
}

const isSaid = (words: Words, language: Language): boolean =>
  words.trim() !== '' &&
  !/[[\]{}|]|undefined|NaN|null|Invalid/.test(plain(words)) &&
  (language !== 'ja' || unread(words).length === 0);

/** As + and −, which mean the same everywhere. */
const isSign = (words: Words | null): boolean => words !== null && !/[\p{L}\d]/u.test(plain(words));

let played = 0;

describe.each(all)('%s on the %s type', (id, make) => {
  it.each(levels)('in %s comes to its end with the help of that level, in each language', async (level) => {
    const scenario = scenarios[id];
    if (!scenario) throw new Error(`there is no ${id}`);
    const terminal = terminalOf(scenario);
    const own = play(terminal, scenario, make, people[scenario.who[0]] as Person);
    const coaches = await coachesAt(terminal);
    const { rehearsal, faults } = new Lesson(id, make, level, coaches).toTheEnd();
    const { ended, report, stand } = rehearsal;
    expect(faults).toEqual([]);
    expect(ended).toMatchObject({ outcome: own.outcome, reached: true, stopped: false, left: [] });
    expect({ papers: sheetsOf(stand.belongings), record: ended?.record }).toEqual(own.result);
    expect(report).toMatchObject({ level, slips: [], left: [], reached: true });
    const steps = rehearsal.guide?.steps ?? [];
    expect(report?.steps).toEqual(Object.fromEntries(steps.map((step) => [step, DONE[level]])));
    played += coaches.length;
  });
});

const plays = `${all.length} times ${levels.length} levels in ${spoken.length} languages`;

it(`${Object.keys(scenarios).length} scenarios on ${machines} machines are played: ${plays}`, () => {
  expect(played).toBe(all.length * levels.length * spoken.length);
});
