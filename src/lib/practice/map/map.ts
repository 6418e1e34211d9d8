import { fresh } from '../../card';
import type { Scenario } from '../../scenarios';
import type { Terminal } from '../../screen';
import type { Text, Words } from '../../words';
import { inputOf, type Setting } from '../setting';
import { chartOf, type Way } from './chart';
import { snapshotsOf } from './snapshots';
import { walk } from './walk';

/** A step on the map. `title`: what the coach calls it, where that can be said without having been there. */
export type MapStep = { step: string; heading: Words; title: Text | null };

/** A terminal's steps as its statechart has them, and the way a scenario takes through them. */
export type StepMap = {
  parts: { name: string; steps: MapStep[] }[];
  ways: Way[];
  /** The steps the scenario's own play stands at, in order, with those it comes back to; empty without a scenario. */
  stops: string[];
  /** The labels of the keys that lead from a step of that way to the next. */
  keys: { from: string; to: string; words: Words }[];
};

/** @throws when the scenario cannot be played to its end */
export function mapOf(terminal: Terminal, setting: Setting, scenario: Scenario | null): StepMap {
  const chart = chartOf(terminal);
  const all = scenario ? walk(terminal, scenario, setting.make, setting.person) : [];
  const snapshots = snapshotsOf(terminal, chart, all, inputOf(setting, fresh));
  return {
    parts: chart.parts.map(({ name, steps }) => ({
      name,
      steps: steps.map((step) => {
        const snapshot = snapshots.get(step);
        return {
          step,
          heading: snapshot ? terminal.screenOf(snapshot).heading : step,
          title: snapshot ? terminal.coachingOf(snapshot).title : null,
        };
      }),
    })),
    ways: chart.ways,
    stops: all.map(({ step }) => step),
    keys: all.flatMap(({ key, step }, index) => {
      const from = all[index - 1]?.step;
      return key === null || from === undefined ? [] : [{ from, to: step, words: key }];
    }),
  };
}
