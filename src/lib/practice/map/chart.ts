import type { AnyStateNode } from 'xstate';
import type { Terminal } from '../../screen';

/** A way from one step to another. `on`: the events that can lead there, `after` for time, `always` for what is sensed. */
export type Way = {
  from: string;
  to: string;
  on: string[];
  /** It leads on from this very step, and not from everywhere in its part, as 中止 does. */
  own: boolean;
};

/** Where a terminal can stand, part by part as its statechart is written, and every way between. */
export type Chart = { parts: { name: string; steps: string[] }[]; ways: Way[] };

type Reading = Pick<Terminal, 'machine' | 'steps'>;

/** Reads the region `service` of a terminal's machine. Steps that stand beside it (`idle`) come last, without ways. */
export function chartOf(terminal: Reading): Chart {
  const { service, leaves } = regionOf(terminal);
  const ways = leaves.flatMap((leaf) => waysFrom(leaf, service, terminal.steps));
  return { parts: partsIn(terminal), ways };
}

/** The part a step belongs to. */
export const partOf = (terminal: Reading, step: string): string =>
  partsIn(terminal).find(({ steps }) => steps.includes(step))?.name ?? step;

function regionOf({ machine, steps }: Reading): { service: AnyStateNode; leaves: AnyStateNode[] } {
  const service = machine.root.states.service;
  if (!service) throw new Error(`${machine.id} has no region service`);
  return { service, leaves: leavesOf(service).filter((leaf) => steps.includes(nameOf(leaf))) };
}

function partsIn(terminal: Reading): Chart['parts'] {
  const names = regionOf(terminal).leaves.map(nameOf);
  return [...partsOf(names), ...besides(terminal.steps.filter((step) => !names.includes(step)))];
}

const leavesOf = (node: AnyStateNode): AnyStateNode[] =>
  node.type === 'atomic' ? [node] : Object.values(node.states).flatMap(leavesOf);

/** The dotted name without the region: `identify.pin`. */
const nameOf = ({ path }: AnyStateNode): string => path.slice(1).join('.');

/** A step that is no part by itself belongs to the part that follows, or to the last one. */
function partsOf(names: string[]): Chart['parts'] {
  const parts: Chart['parts'] = [];
  let before: string[] = [];
  for (const name of names) {
    const [part = name, within] = name.split('.');
    const open = parts.find((one) => one.name === part);
    if (within === undefined) before.push(name);
    else if (open) open.steps.push(name);
    else {
      parts.push({ name: part, steps: [...before, name] });
      before = [];
    }
  }
  const last = parts.at(-1);
  if (last) last.steps.push(...before);
  else return besides(before);
  return parts;
}

const besides = (steps: string[]): Chart['parts'] => steps.map((step) => ({ name: step, steps: [step] }));

function waysFrom(leaf: AnyStateNode, service: AnyStateNode, steps: string[]): Way[] {
  const from = nameOf(leaf);
  const ways: Way[] = [];
  const answered = new Set<string>();
  for (let node: AnyStateNode | undefined = leaf; node && node !== service; node = node.parent) {
    const here = transitionsOf(node).filter(({ event }) => !answered.has(event));
    for (const { event, targets, guarded } of here) {
      if (!guarded) answered.add(event);
      for (const to of new Set(targets.flatMap((target) => standsAt(target, steps)))) {
        if (to !== from) add(ways, { from, to, on: [plainly(event)], own: node === leaf });
      }
    }
  }
  return ways;
}

type Transition = { event: string; targets: readonly AnyStateNode[]; guarded: boolean };

const transitionsOf = (node: AnyStateNode): Transition[] =>
  [...node.transitions]
    .flatMap(([event, all]) => all.map((one) => ({ ...one, event })))
    .concat((node.always ?? []).map((one) => ({ ...one, event: 'always' })))
    .map(({ event, target, guard }) => ({ event, targets: target ?? [], guarded: guard !== undefined }));

const plainly = (event: string): string => (event.startsWith('xstate.after.') ? 'after' : event);

function add(ways: Way[], way: Way): void {
  const same = ways.find(({ to, own }) => to === way.to && own === way.own);
  if (!same) ways.push(way);
  else same.on = [...new Set([...same.on, ...way.on])];
}

/** The steps at which a machine that comes to a state can stop; it passes through what is no step. */
function standsAt(node: AnyStateNode, steps: string[], passed: AnyStateNode[] = []): string[] {
  if (steps.includes(nameOf(node))) return [nameOf(node)];
  if (passed.includes(node)) return [];
  const on =
    node.type === 'compound' ? node.initial.target : node.always?.flatMap(({ target }) => target ?? []);
  return (on ?? []).flatMap((next) => standsAt(next, steps, [...passed, node]));
}
