import {
  createActor,
  type ActorScope,
  type AnyEventObject,
  type AnyMachineSnapshot,
  type AnyStateMachine,
} from 'xstate';
import type { TerminalInput } from '../../src/lib/screen';

/**
 * How a machine begins, and what an event makes of it, as XState's pure `transition` says; that builds an actor for
 * every single event, which a search has no time for.
 */
export function clockwork(machine: AnyStateMachine, input: TerminalInput) {
  const self = createActor(machine, { input });
  const nothing = () => undefined;
  const scope: ActorScope<AnyMachineSnapshot, AnyEventObject> = {
    self,
    id: self.id,
    sessionId: self.sessionId,
    system: self.system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
  return {
    first: machine.getInitialSnapshot(scope, input),
    after: (snapshot: AnyMachineSnapshot, event: AnyEventObject): AnyMachineSnapshot =>
      machine.transition(snapshot, event, scope),
  };
}
