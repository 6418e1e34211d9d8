import type { Person } from '../card';
import type { Line, Scenario } from '../scenarios';
import type { Terminal } from '../screen';
import { differences } from './compare';
import { isMeantToBeWrong } from './mistakes';
import { play, type Deed, type Played } from './play';

/** What a script does wrong on purpose, in this line. */
export type Detour = {
  scenario: Scenario;
  line: number;
  /** The step at which it goes wrong. */
  at: string;
  /** What puts it right, from where the terminal first complains; nothing that is wrong. */
  deeds: Deed[];
  /** The step from which on it is as if nothing had gone wrong; null where nothing is left to do. */
  back: string | null;
};

/** A script without what it does wrong on purpose, as it plays itself, and how each wrong was put right. */
export type RightWay = { scenario: Scenario; played: Played; detours: Detour[] };

type Setting = { terminal: Terminal; make: string; person: Person };

/**
 * Null where it ends otherwise without what it does wrong: nothing but the wrong is taught.
 * @throws when the scenario cannot be played on this make by this person.
 */
export function rightWay(
  terminal: Terminal,
  scenario: Scenario,
  make: string,
  person: Person,
): RightWay | null {
  return righted(scenario, play(terminal, scenario, make, person), { terminal, make, person });
}

function righted(scenario: Scenario, played: Played, setting: Setting): RightWay | null {
  const { script } = scenario;
  for (const [wrong, line] of script.entries()) {
    if (!isWrong(wrong, script, played)) continue;
    for (let end = wrong; end < script.length; end++) {
      const rest = { ...scenario, script: without(script, wrong, end) };
      const again = playedAlike(rest, played, setting);
      if (!again || isWrong(wrong, rest.script, again)) continue;
      const way = righted(rest, again, setting);
      return way && { ...way, detours: [detour(scenario, played, wrong, end), ...way.detours] };
    }
    if (isMeantToBeWrong(line)) return null;
  }
  return { scenario, played, detours: [] };
}

/** Null when it cannot be done, or ends otherwise. */
function playedAlike(scenario: Scenario, wanted: Played, { terminal, make, person }: Setting): Played | null {
  try {
    const played = play(terminal, scenario, make, person);
    const isAlike =
      played.outcome === wanted.outcome &&
      differences(wanted.result.papers, played.result.papers).length === 0;
    return isAlike ? played : null;
  } catch {
    return null;
  }
}

/** What the line after the wrong adds speaks of the wrong. */
function without(script: Line[], from: number, to: number): Line[] {
  const after = script.slice(to + 1).map((line, index): Line => {
    const { say: _, ...silent } = line;
    return index === 0 ? silent : line;
  });
  return [...script.slice(0, from), ...after];
}

function isWrong(index: number, script: Line[], { deeds }: Played): boolean {
  const line = script[index];
  if (!line) return false;
  return (
    isMeantToBeWrong(line) ||
    deeds.some((deed) => deed.line === index && isWrongByHand(deed)) ||
    waitsForTrouble(index, script, deeds)
  );
}

/** A thing put, taken or pushed where it should not be. A key that leads to trouble may be the right one. */
const isWrongByHand = ({ event, trouble }: Deed): boolean =>
  trouble === true && /^(put|take|push)\./.test(event.type);

/** Nothing is done where the line before came to, though something could be, until the terminal complains. */
function waitsForTrouble(index: number, script: Line[], deeds: Deed[]): boolean {
  const before = script[index - 1];
  const next = deeds.find(({ line }) => line >= index);
  if (!before || !('see' in before) || !next) return false;
  return next.step !== before.see && next.coaching.trouble === true;
}

function detour(scenario: Scenario, { deeds, begun }: Played, wrong: number, end: number): Detour {
  const after = deeds.filter(({ line }) => line >= wrong);
  const from = after.findIndex(({ coaching }) => coaching.trouble);
  const troubled = from < 0 ? [] : after.slice(from);
  const to = troubled.findIndex(({ line, coaching }) => line > end && !coaching.trouble);
  const mended = to < 0 ? troubled : troubled.slice(0, to);
  const last = begun.findLast(({ line }) => line < wrong);
  return {
    scenario,
    line: wrong,
    at: after[0]?.line === wrong ? after[0].step : (last?.step ?? ''),
    deeds: mended.filter((deed) => !isWrongByHand(deed)),
    back: troubled[to]?.step ?? null,
  };
}
