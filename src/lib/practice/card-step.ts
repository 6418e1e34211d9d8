import type { Line, Scenario } from '../scenarios';
import type { KeyId, Screen } from '../screen';
import type { Text, Words } from '../words';
import type { Thing } from '../world';
import type { Deed } from './play';
import { tell, type Told } from './told';

/** One step of a scenario's own play: what the machine shows, and what one does there. */
export type CardStep = {
  step: string;
  /** As it is before the last deed; before the first one where all that came out is taken. Its keypad shows how many digits, never which. */
  screen: Screen;
  /** Keys to press there, in order, without digits. */
  keys: KeyId[];
  told: Told[];
  /** Things that are handled where the screen does not draw them. */
  things: { thing: Thing; move: 'put' | 'take' }[];
  /** Japanese worth recognising there. */
  words: Words[];
  /** What somebody says to one there, where nothing is pressed. */
  heard: Words | null;
  /** What the scenario adds for the learner. */
  says: NonNullable<Line['say']>[];
  /** What was refused or went wrong, and why; null at other steps. */
  trouble: { title: Text; why: Text | null } | null;
};

/** Deeds that follow each other at one step. */
export type Visit = [Deed, ...Deed[]];

export function visitsOf(deeds: Deed[]): Visit[] {
  const visits: Visit[] = [];
  for (const deed of deeds) {
    const last = visits.at(-1);
    if (last?.[0].step === deed.step) last.push(deed);
    else visits.push([deed]);
  }
  return visits;
}

/** `seen`: words that stood at a step before; new ones are added. */
export function stepOf(
  visit: Visit,
  next: Visit | undefined,
  scenario: Scenario,
  seen: Set<Words>,
): CardStep {
  const [first] = visit;
  const last = visit.at(-1) ?? first;
  const told = tell(visit, scenario);
  const pressed = told.flatMap((one) => (one.do === 'press' ? one.keys : []));
  const { talk } = last;
  const { screen } = last.screen.body?.kind === 'collect' ? first : last;
  const lines = scenario.script.filter(
    (line, index) =>
      visit.some((deed) => deed.line === index) ||
      (index > last.line && index < (next?.[0].line ?? Infinity) && 'see' in line),
  );
  const isSaid = pressed.length === 0 && !drawsThings(screen);
  return {
    step: first.step,
    screen,
    keys: pressed.map(({ id }) => id).filter((key) => screen.keys.some(({ id }) => id === key)),
    told,
    things: pressed.length > 0 || drawsThings(screen) ? [] : handledIn(visit),
    words: wordsOf(told, last, seen),
    heard: isSaid ? talk.says : null,
    says: [...new Set(lines.flatMap(({ say }) => say ?? []))],
    trouble: first.coaching.trouble ? { title: first.coaching.title, why: first.coaching.why ?? null } : null,
  };
}

const drawsThings = ({ body }: Screen): boolean =>
  body !== undefined && ['placement', 'collect', 'camera', 'payment'].includes(body.kind);

const handledIn = (visit: Visit): CardStep['things'] =>
  visit.flatMap(({ event, belongings }) => {
    const thing = 'thing' in event ? belongings[event.thing]?.thing : undefined;
    const move = /^(put|take)\./.exec(event.type)?.[1];
    return thing && move ? [{ thing, move: move as 'put' | 'take' }] : [];
  });

/** How many words of the coach's stand beside what is pressed or said, and where nothing is. */
const [BESIDE, ALONE] = [1, 2];

function wordsOf(told: Told[], { coaching, screen }: Deed, seen: Set<Words>): Words[] {
  const own = told.flatMap((one) => {
    if (one.do === 'press') return one.keys.map(({ of, words }) => of ?? words);
    return one.do === 'speak' ? [one.words] : [];
  });
  const { words = [screen.heading] } = coaching;
  const isPlain = told.every((one) => one.do === 'press' || one.do === 'speak');
  const isAlone = own.length === 0 && !told.some((one) => one.do === 'frame');
  const more = isAlone ? ALONE : isPlain ? 0 : BESIDE;
  const fresh = words.slice(0, more).filter((one) => !seen.has(one));
  const found = [...new Set([...fresh, ...own])];
  const all = found.length > 0 ? found : words.slice(0, 1);
  for (const one of all) seen.add(one);
  return all;
}
