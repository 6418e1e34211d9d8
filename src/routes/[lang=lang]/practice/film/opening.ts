import type { Phrases, Teacher } from '$lib/coach';
import { broughtTo, type Brought, type Rehearsal } from '$lib/practice';
import { yenIn } from '$lib/world';
import type { Words } from '$lib/words';

/** What stands on the card before a film. */
export type Opening = {
  title: Words;
  goal: Words;
  /** In Japanese, as the machine is called. */
  machine: Words;
  /** Of the machine, in the learner's language. */
  type: Words;
  brings: Words[];
  invented: Words;
};

export function openingOf(rehearsal: Rehearsal, phrases: Phrases, teacher: Teacher): Opening {
  const { terminal, scenario, setting } = rehearsal;
  const { home, free, levels } = phrases;
  const { title, goal } = scenario ? teacher.scenario(scenario.id) : { title: free.title, goal: '' };
  return {
    title,
    goal,
    machine: terminal.words,
    type: home.makes[setting.make] ?? terminal.makes[setting.make]?.words ?? '',
    brings: sayBrought(broughtBy(rehearsal), phrases),
    invented: levels.film.invented,
  };
}

const sayBrought = ({ bring, cash, pin }: Brought, { hands, card, forms }: Phrases): Words[] => [
  ...bring.map((kind) => hands.thing(kind)),
  ...(cash === null ? [] : [forms.yen(cash)]),
  ...(pin ? [card.pin] : []),
];

/** What the scenario needs; where there is none, all one has. */
function broughtBy({ terminal, scenario, setting, stand, replay }: Rehearsal): Brought {
  if (scenario) return broughtTo(terminal, scenario, setting.make, setting.person);
  const kinds = Object.values(stand.belongings).flatMap(({ thing, at }) =>
    at !== 'hand' || thing.kind === 'memo' || 'yen' in thing ? [] : thing.kind,
  );
  return {
    bring: [...new Set(kinds)],
    cash: yenIn(stand.belongings, ['hand']) || null,
    pin: replay?.events.some(({ event }) => event.type === 'digit') ?? false,
  };
}

/** What is read with care, after the title. */
export const openingGoal = ({ goal }: Opening): Words[] => (goal === '' ? [] : [goal]);

/** What one only casts an eye over, in the order in which it is read. */
export const openingRest = ({ machine, type, brings, invented }: Opening, { forms }: Phrases): Words[] => [
  `${machine} ${type}`,
  ...(brings.length > 0 ? [forms.all(brings)] : []),
  invented,
];
