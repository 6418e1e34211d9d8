import type { Person } from '../card';
import type { Line, Scenario } from '../scenarios';
import type { KeyId, Screen, Terminal } from '../screen';
import type { Words } from '../words';
import type { Thing, ThingKind, Yen } from '../world';
import { play, type Deed } from './play';
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
  /** From here it goes wrong. */
  errs: boolean;
  /** It has gone wrong, and is mended here. */
  mends: boolean;
};

/** A scenario to take along: its own play, step by step, without what only waits. */
export type StepCard = {
  steps: CardStep[];
  /** What one has to have in hand, without money. */
  bring: ThingKind[];
  /** What is paid in coins or notes; null when nothing is. */
  fee: Yen | null;
  /** Whether a PIN is typed. */
  pin: boolean;
};

/** @throws when the scenario cannot be played on this make by this person. */
export function stepCard(terminal: Terminal, scenario: Scenario, make: string, person: Person): StepCard {
  const { deeds } = play(terminal, scenario, make, person);
  const visits = visitsOf(deeds);
  const seen = new Set<Words>();
  const steps = visits.map((visit, index) => stepOf(visit, visits[index + 1], scenario, seen));
  return { steps, bring: broughtFor(visits, steps), ...paid(deeds) };
}

/** Deeds that follow each other at one step. */
type Visit = [Deed, ...Deed[]];

function visitsOf(deeds: Deed[]): Visit[] {
  const visits: Visit[] = [];
  for (const deed of deeds) {
    const last = visits.at(-1);
    if (last?.[0].step === deed.step) last.push(deed);
    else visits.push([deed]);
  }
  return visits;
}

/** `seen`: words that stood at a step before; new ones are added. */
function stepOf(visit: Visit, next: Visit | undefined, scenario: Scenario, seen: Set<Words>): CardStep {
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
    ...marksOf(visit, next, scenario),
  };
}

function marksOf(
  visit: Visit,
  next: Visit | undefined,
  scenario: Scenario,
): Pick<CardStep, 'errs' | 'mends'> {
  const came = isTroubled(visit[0]);
  const mends = visit.some(isTroubled);
  const isWrong = tell(visit, scenario).some((one) => one.do === 'type' && one.wrong);
  const leads = next !== undefined && isTroubled(next[0]) && (!mends || isWrong);
  return { errs: scenario.group === 'repair' && (leads || (mends && !came)), mends };
}

const isTroubled = ({ coaching }: Deed): boolean => coaching.trouble === true;

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

/** What was put or shown on the way, but not what was only put by mistake. */
function broughtFor(visits: Visit[], steps: CardStep[]): ThingKind[] {
  const start = visits[0]?.[0].belongings ?? {};
  const used = visits.flatMap((visit, index) =>
    visit.flatMap(({ event, belongings }) => {
      const entry = 'thing' in event ? belongings[event.thing] : undefined;
      const isOwn = 'thing' in event && start[event.thing]?.at === 'hand' && !event.type.startsWith('take.');
      const isMoney = entry !== undefined && 'yen' in entry.thing;
      const isMistake = steps[index]?.errs === true && entry?.thing.kind !== 'my-number-card';
      return entry && isOwn && !isMoney && !isMistake ? [entry.thing.kind] : [];
    }),
  );
  return [...new Set(used)];
}

function paid(deeds: Deed[]): Pick<StepCard, 'fee' | 'pin'> {
  const fees = deeds.flatMap(({ screen: { body }, event }) =>
    body?.kind === 'payment' && event.type.startsWith('put.') ? [body.fee] : [],
  );
  return {
    fee: fees.length === 0 ? null : Math.max(...fees),
    pin: deeds.some(({ screen }) => screen.body?.kind === 'keypad'),
  };
}
