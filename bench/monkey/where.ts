import { scenarios } from '../../films/scenarios';
import { terminals } from '../../films/terminals';
import type { Dice } from './dice';

const LANGUAGES = ['en', 'ja', 'zh-Hans', 'vi'];
const LEVELS = ['watch', 'together', 'together', 'together', 'ask', 'alone'];

/** Where one stands before a terminal. */
export class Place {
  readonly #makes: string[];
  readonly #scenarios: string[];

  constructor(terminal: string) {
    this.#makes = Object.keys(terminals[terminal]?.makes ?? {});
    this.#scenarios = Object.keys(scenarios).filter((id) => scenarios[id]?.terminal === terminal);
  }

  /** Of a rehearsal, once in a while of free practice, as the dice fall. */
  address(dice: Dice): string {
    const page = `/${dice.oneOf(LANGUAGES)}/practice/?make=${dice.oneOf(this.#makes)}`;
    if (dice.onceIn(6)) return page;
    return `${page}&scenario=${dice.oneOf(this.#scenarios)}&level=${dice.oneOf(LEVELS)}`;
  }
}

/** What one has in coins and notes at this address, in yen; null where it is not known. */
export function purseAt(address: string): number | null {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const scenario = scenarios[searchParams.get('scenario') ?? ''];
  if (!scenario || !pathname.endsWith('/practice/') || searchParams.has('replay')) return null;
  return scenario.purse.reduce((sum, yen) => sum + yen, 0);
}
