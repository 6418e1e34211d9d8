import type { Scenario } from '../../scenarios';
import type { Terminal } from '../../screen';

const files = import.meta.glob<Record<string, Terminal>>('../../terminals/*/terminal.ts', { eager: true });

/** For tests: the terminals without their bodies. */
const terminals = Object.values(files).flatMap((file) => Object.values(file));

/** Where a scenario is played. @throws when there is no such terminal */
export const terminalOf = ({ terminal }: Scenario): Terminal => terminalNamed(terminal);

/** @throws when there is no such terminal */
export function terminalNamed(name: string): Terminal {
  const found = terminals.find(({ id }) => id === name);
  if (!found) throw new Error(`there is no terminal ${name}`);
  return found;
}
