import { ageOn, holderOf, people } from '$lib/card';
import { firstSentence, loadLessons, loadNames, type Language } from '$lib/coach';
import { scenarios } from '$lib/scenarios';
import { loadTerminal, terminalIds } from '$lib/terminals';
import { facilities, municipalities } from '$lib/world';

/** The Tuesday around which everyone's cards are made. */
const PRACTICE_DAY = '2026-11-24';

/** What one can practise, in one language. */
export async function scenariosIn(language: Language) {
  const all = Object.values(scenarios).map(async ({ id, terminal, group, picture, who }) => {
    const { title = '', goal = '' } = (await loadLessons(language, terminal)).scenarios[id] ?? {};
    return {
      id,
      terminal,
      group,
      who,
      title,
      line: firstSentence(goal),
      picture: picture ?? (group === 'everyday' ? 'paper' : 'warning'),
    };
  });
  return Promise.all(all);
}

export type OfferedScenario = Awaited<ReturnType<typeof scenariosIn>>[number];

/** Who one can be. */
export async function peopleIn(language: Language) {
  const about = (await loadNames(language)).people;
  return Object.values(people).map((person) => ({
    id: person.id,
    name: language === 'ja' ? person.called : person.latin,
    age: ageOn(holderOf(person).birth, PRACTICE_DAY),
    about: about[person.id] ?? null,
    look: person.look,
    municipality: person.municipality,
  }));
}

export type OfferedPerson = Awaited<ReturnType<typeof peopleIn>>[number];

/** Every terminal, with its makes; in the order of their first scenarios. */
export async function terminalsOffered() {
  const ids = new Set([...Object.values(scenarios).map(({ terminal }) => terminal), ...terminalIds]);
  const loaded = await Promise.all([...ids].map(loadTerminal));
  return loaded.flatMap((one) => {
    if (!one) return [];
    const { id, words, makes } = one.terminal;
    return [
      { id, words, makes: Object.entries(makes).map(([make, spec]) => ({ id: make, words: spec.words })) },
    ];
  });
}

export type OfferedTerminal = Awaited<ReturnType<typeof terminalsOffered>>[number];
export type OfferedMake = OfferedTerminal['makes'][number];

/** Where one can be received. */
export async function facilitiesIn(language: Language) {
  const names = (await loadNames(language)).facilities;
  return Object.values(facilities).map(({ id, kind, name, consents }) => ({
    id,
    kind,
    name: names[id] ?? name,
    consents: consents.length,
  }));
}

export type OfferedFacility = Awaited<ReturnType<typeof facilitiesIn>>[number];

export async function municipalitiesIn(language: Language) {
  const names = (await loadNames(language)).towns;
  return Object.values(municipalities).map(({ id, name, participates, fees }) => ({
    id,
    name: names[id] ?? name,
    fee: participates ? (fees.residence ?? null) : null,
  }));
}

export type OfferedMunicipality = Awaited<ReturnType<typeof municipalitiesIn>>[number];
