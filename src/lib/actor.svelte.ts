import { useActorRef } from '@xstate/svelte';
import { createSubscriber } from 'svelte/reactivity';
import type { ActorOptions, AnyStateMachine, EventFrom, InputFrom, SnapshotFrom } from 'xstate';

/**
 * Runs a machine for as long as the component that calls this lives; the one bridge between XState and Svelte. One way:
 * `snapshot` is reactive, events go in by `send`. (The stores of `@xstate/svelte` miss an event sent before their first
 * subscriber; reading the actor itself cannot.)
 */
export function runMachine<M extends AnyStateMachine>(
  machine: M,
  input: InputFrom<M>,
  clock?: ActorOptions<M>['clock'],
) {
  const actor = useActorRef(machine, { input, clock });
  const subscribe = createSubscriber((update) => {
    const subscription = actor.subscribe(update);
    return () => subscription.unsubscribe();
  });
  return {
    get snapshot(): SnapshotFrom<M> {
      subscribe();
      return actor.getSnapshot();
    },
    send: (event: EventFrom<M>) => actor.send(event),
  };
}
