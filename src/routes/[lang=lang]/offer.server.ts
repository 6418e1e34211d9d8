import { ageOn, holderOf, people } from '$lib/card';
import { aboutPeople, firstSentence, municipalityName, type Language } from '$lib/coach';
import { scenarios } from '$lib/scenarios';
import type { Icon } from '$lib/screen';
import { loadTerminal } from '$lib/terminals';
import { municipalities } from '$lib/world';

/** The Tuesday around which everyone's cards are made. */
const PRACTICE_DAY = '2026-11-24';

const PICTURES: Record<string, Icon> = {
  'jumin-self-coins': 'person',
  'jumin-visa-household': 'people',
  'seal-two-copies': 'seal',
  'tax-certificate': 'tax',
  'one-wrong-pin': 'warning',
  'three-wrong-pins': 'lock',
  'wrong-card': 'error',
  'card-moved': 'card',
  'expired-certificate': 'info',
  'short-of-coins-cancel': 'coins',
  'left-the-paper': 'paper',
  'koseki-after-hours': 'clock',
};

/** What one can practise, in one language. */
export const scenariosIn = (language: Language) =>
  Object.entries(scenarios).map(([id, { group, title, goal, who }]) => ({
    id,
    group,
    who,
    title: title[language],
    line: firstSentence(goal[language]),
    picture: PICTURES[id] ?? (group === 'everyday' ? 'paper' : 'warning'),
  }));

export type OfferedScenario = ReturnType<typeof scenariosIn>[number];

/** Who one can be. */
export const peopleIn = (language: Language) =>
  Object.values(people).map((person) => ({
    id: person.id,
    name: language === 'ja' ? person.called : person.latin,
    age: ageOn(holderOf(person).birth, PRACTICE_DAY),
    about: aboutPeople[person.id]?.about[language] ?? null,
    look: aboutPeople[person.id]?.look ?? null,
    municipality: person.municipality,
  }));

export type OfferedPerson = ReturnType<typeof peopleIn>[number];

/** The makes of the shop copier. */
export async function makesOffered() {
  const loaded = await loadTerminal('shop-copier');
  return Object.entries(loaded?.terminal.makes ?? {}).map(([id, { words }]) => ({ id, words }));
}

export type OfferedMake = Awaited<ReturnType<typeof makesOffered>>[number];

export const municipalitiesIn = (language: Language) =>
  Object.values(municipalities).map(({ id, participates, fees }) => ({
    id,
    name: municipalityName(id)[language],
    fee: participates ? (fees.residence ?? null) : null,
  }));

export type OfferedMunicipality = ReturnType<typeof municipalitiesIn>[number];
