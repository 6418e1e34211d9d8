import type { Phrases, Teacher } from '$lib/coach';
import type { Rehearsal } from '$lib/practice';
import type { Words } from '$lib/words';

/** What was left on the machine. */
export const leftAt = ({ ended, stand }: Rehearsal) =>
  ended?.left.map((id) => stand.belongings[id]?.thing).filter((thing) => thing !== undefined) ?? [];

/** How it ended, in a few words. */
export function endTitle(rehearsal: Rehearsal, { practice, levels }: Phrases): Words {
  const { ended } = rehearsal;
  const { end } = practice;
  if (leftAt(rehearsal).length > 0) return end.leftSomething;
  if (ended?.stopped) return levels.end.stopped;
  if (!ended?.outcome) return end.left;
  return (ended.reached ? end.reached[ended.outcome] : undefined) ?? end.otherwise;
}

/** What that means; empty in free practice, and where one just left. */
export function endOutcome({ ended, scenario }: Rehearsal, { practice: { end } }: Phrases): Words {
  if (!ended?.outcome || !scenario) return '';
  const missed = ended.instead !== null || ended.wrong.length > 0;
  return missed ? end.notNeeded : (end.outcomes[ended.outcome] ?? '');
}

/** All that is said of it aloud; the rest is there to be read. */
export function endWords(rehearsal: Rehearsal, phrases: Phrases, teacher: Teacher): Words[] {
  const { scenario, ended } = rehearsal;
  const left = leftAt(rehearsal).length > 0;
  const afterwards = scenario && ended?.reached ? teacher.scenario(scenario.id).afterwards : undefined;
  return [
    endTitle(rehearsal, phrases),
    endOutcome(rehearsal, phrases),
    left ? phrases.levels.left.now : '',
    afterwards ?? '',
  ];
}
