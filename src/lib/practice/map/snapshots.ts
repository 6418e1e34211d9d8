import { createActor, type AnyMachineSnapshot } from 'xstate';
import type { Terminal } from '../../screen';
import type { Chart } from './chart';

/**
 * A snapshot at each step of a chart: as it was on the way, else as if one had come there from the nearest step that was,
 * else from the beginning.
 */
export function snapshotsOf(
  terminal: Terminal,
  { parts, ways }: Chart,
  stood: { step: string; snapshot: AnyMachineSnapshot }[],
  input: unknown,
): Map<string, AnyMachineSnapshot> {
  const { machine } = terminal;
  const first: AnyMachineSnapshot = createActor(machine, { input }).getSnapshot();
  const all = new Map<string, AnyMachineSnapshot>();
  const at = (value: object, { context }: { context: unknown }): AnyMachineSnapshot =>
    machine.resolveState({ value: { ...(first.value as object), ...value }, context });
  const add = (step: string, value: object, from: AnyMachineSnapshot) => {
    if (!all.has(step)) all.set(step, at(value, from));
  };
  for (const { step, snapshot } of stood) if (!all.has(step)) all.set(step, snapshot);
  for (const [step, snapshot] of all)
    for (const { from, to, own } of ways)
      if (from === step && own) add(to, { service: valueOf(to) }, snapshot);
  const charted = new Set(ways.flatMap(({ from, to }) => [from, to]));
  for (const step of parts.flatMap(({ steps }) => steps))
    if (charted.has(step)) add(step, { service: valueOf(step) }, first);
  for (const value of besideValues(machine)) {
    const step = terminal.stepOf(at(value, first));
    if (!charted.has(step)) add(step, value, first);
  }
  return all;
}

/** What stands beside the service, as `{ hands: 'away' }`. */
const besideValues = ({ root }: Terminal['machine']): Record<string, string>[] =>
  Object.entries(root.states)
    .filter(([region]) => region !== 'service')
    .flatMap(([region, { states }]) => Object.keys(states).map((state) => ({ [region]: state })));

function valueOf(step: string): string | Record<string, string> {
  const [part = step, within] = step.split('.');
  return within === undefined ? part : { [part]: within };
}
