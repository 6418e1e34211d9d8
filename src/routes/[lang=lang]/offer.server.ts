import { ageOn, holderOf, people } from '$lib/card';
import { aboutPeople, facilityName, firstSentence, municipalityName, type Language } from '$lib/coach';
import { scenarios } from '$lib/scenarios';
import { loadTerminal, terminalIds } from '$lib/terminals';
import { facilities, municipalities } from '$lib/world';

/** The Tuesday around which everyone's cards are made. */
const PRACTICE_DAY = '2026-11-24';

/** What one can practise, in one language. */
export const scenariosIn = (language: Language) =>
  Object.entries(scenarios).map(([id, { terminal, group, title, picture, goal, who }]) => ({
    id,
    terminal,
    group,
    who,
    title: title[language],
    line: firstSentence(goal[language]),
    picture: picture ?? (group === 'everyday' ? 'paper' : 'warning'),
  }));

export type OfferedScenario = ReturnType<typeof scenariosIn>[number];

/** Who one can be. */
export const peopleIn = (language: Language) =>
  Object.values(people).map((person) => ({
    id: person.id,
    name: language === 'ja' ? person.called : person.latin,
    age: ageOn(holderOf(person).birth, PRACTICE_DAY),
    about: aboutPeople[person.id]?.[language] ?? null,
    look: person.look,
    municipality: person.municipality,
  }));

export type OfferedPerson = ReturnType<typeof peopleIn>[number];

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
export const facilitiesIn = (language: Language) =>
  Object.values(facilities).map(({ id, kind, consents }) => ({
    id,
    kind,
    name: facilityName(id)[language],
    consents: consents.length,
  }));

export type OfferedFacility = ReturnType<typeof facilitiesIn>[number];

export const municipalitiesIn = (language: Language) =>
  Object.values(municipalities).map(({ id, participates, fees }) => ({
    id,
    name: municipalityName(id)[language],
    fee: participates ? (fees.residence ?? null) : null,
  }));

export type OfferedMunicipality = ReturnType<typeof municipalitiesIn>[number];
