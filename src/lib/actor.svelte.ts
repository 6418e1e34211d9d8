import {
  createActor,
  type ActorOptions,
  type AnyActorRef,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventFrom,
  type InputFrom,
  type Snapshot,
  type SnapshotFrom,
} from 'xstate';

/**
 * Runs a machine for as long as the component that calls this lives; the one bridge between XState and Svelte. One way:
 * `snapshot` is reactive, events go in by `send`. It can be put back to how it was once (`persisted`, `goTo`), which
 * `useActorRef` of `@xstate/svelte` cannot. `changed` is told of every change, by an event or by time.
 */
export function runMachine<M extends AnyStateMachine>(
  machine: M,
  input: InputFrom<M>,
  { clock, changed }: { clock?: ActorOptions<M>['clock']; changed?: () => void } = {},
) {
  const start = (options: ActorOptions<M>) => {
    const one = createActor(machine, { ...options, ...(clock && { clock }) }).start();
    const subscription = one.subscribe((next) => {
      snapshot = next;
      changed?.();
    });
    return {
      actor: one,
      stop: () => {
        subscription.unsubscribe();
        one.stop();
      },
    };
  };
  let running = start({ input });
  let snapshot: SnapshotFrom<M> = $state.raw(running.actor.getSnapshot());
  $effect(() => () => running.stop());
  return {
    get snapshot(): SnapshotFrom<M> {
      return snapshot;
    },
    send: (event: EventFrom<M>) => running.actor.send(event),
    persisted: (): Snapshot<unknown> => running.actor.getPersistedSnapshot(),
    /** What is waited for then is waited for from its beginning. */
    goTo: (persisted: Snapshot<unknown>) => {
      running.stop();
      running = start({ snapshot: persisted });
      snapshot = running.actor.getSnapshot();
      waitAnew(machine, running.actor);
      changed?.();
    },
  };
}

/** A snapshot does not keep the delays that are running. */
function waitAnew({ implementations }: AnyStateMachine, actor: AnyActorRef): void {
  const { _nodes, context } = actor.getSnapshot() as Pick<AnyMachineSnapshot, '_nodes'> & {
    context: unknown;
  };
  const after = _nodes.flatMap((node) => node.after as { eventType: string; delay: unknown }[]);
  // one delay may lead to several places, by their guards
  const delays = new Map(after.map(({ eventType, delay }) => [eventType, delay]));
  for (const [type, delay] of delays) {
    const named: unknown = typeof delay === 'string' ? implementations.delays[delay] : delay;
    const ms =
      typeof named === 'function' ? (named as (args: { context: unknown }) => number)({ context }) : named;
    if (typeof ms === 'number') actor.system.scheduler.schedule(actor, actor, { type }, ms, type);
  }
}
