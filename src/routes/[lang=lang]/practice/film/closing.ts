import type { Phrases, Teacher } from '$lib/coach';
import type { Rehearsal } from '$lib/practice';
import { myNumberCard, type Thing } from '$lib/world';
import type { Words } from '$lib/words';

/** What stands on the card after a film. */
export type Closing = {
  title: Words;
  /** How it ended. */
  outcome: Words;
  /** What to remember, or to do next. */
  then: Words[];
  /** What is counted: papers, and what it cost. */
  counts: { name: Words; count: Words }[];
  practise: Words;
  /** The paper one came for, if one has it. */
  paper: Thing | null;
};

export function closingOf(
  { ended, scenario, spent, stand }: Rehearsal,
  { practice, levels, forms, card }: Phrases,
  teacher: Teacher,
): Closing {
  const { end } = practice;
  const outcome = ended?.outcome ?? '';
  const papers = Object.values(stand.belongings).flatMap(({ thing, at }) =>
    thing.kind === 'paper' && at === 'hand' ? thing : [],
  );
  const afterwards = scenario && teacher.scenario(scenario.id).afterwards;
  const isLocked = myNumberCard(stand.belongings)?.card.pins.authentication?.triesLeft === 0;
  const locked = card.trouble.tries.at(-1);
  return {
    title: (ended?.reached ? end.reached[outcome] : undefined) ?? (outcome === '' ? end.left : end.otherwise),
    outcome: end.outcomes[outcome] ?? '',
    then: [
      ...(afterwards ? [afterwards] : []),
      ...(isLocked && locked ? [locked.todo] : []),
      ...(papers.length > 0 ? [end.lookAtName] : []),
    ],
    counts: [
      ...(papers.length > 0 ? [{ name: end.papers, count: String(papers.length) }] : []),
      ...(spent > 0 ? [{ name: end.cost, count: forms.yen(spent) }] : []),
    ],
    practise: levels.film.practise,
    paper: papers[0] ?? null,
  };
}

/** In the order in which they are read. */
export const closingLines = ({ title, outcome, then, counts, practise }: Closing): Words[] => [
  title,
  ...(outcome === '' ? [] : [outcome]),
  ...counts.map(({ name, count }) => `${name} ${count}`),
  ...then,
  practise,
];
