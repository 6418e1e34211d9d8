import { fresh, people } from '../../src/lib/card';
import { inputOf, type Setting } from '../../src/lib/practice/setting';
import type { Terminal, TerminalInput } from '../../src/lib/screen';
import { shopCopier } from '../../src/lib/terminals/shop-copier/terminal';

/** What the search needs to know of a terminal; everything else it reads from the terminal itself. */
export type Case = {
  terminal: Terminal;
  /** Makes by name, with the steps this make never stands at. */
  makes: Record<string, { without: string[] }>;
  /** The beginnings that together reach every step. */
  settings: (make: string) => TerminalInput[];
  /** Steps that stand behind a right PIN. */
  behindThePin: RegExp;
};

const setting = (make: string, who: string, part: Partial<Setting> = {}): TerminalInput => {
  const person = people[who];
  if (!person) throw new Error(`nobody is called ${who}`);
  const plain: Setting = {
    make,
    person,
    moment: '2026-11-24T10:00',
    purse: [500],
    things: [],
    faults: [],
    realTime: false,
  };
  return inputOf({ ...plain, ...part }, fresh);
};

const copier: Case = {
  terminal: shopCopier,
  makes: {
    'seven-eleven': { without: ['identify.credential', 'identify.phone'] },
    lawson: { without: ['begin.pinReset', 'pay.method', 'pay.eMoney', 'pay.readingEMoney', 'pay.short'] },
    familymart: { without: ['begin.pinReset', 'identify.remove'] },
  },
  settings: (make) => [
    setting(make, 'sato-haruko'),
    setting(make, 'sato-haruko', { purse: [], things: [{ kind: 'transit-card', balance: 100 }] }),
    setting(make, 'sato-haruko', {
      purse: make === 'lawson' ? [500] : [],
      things: [{ kind: 'transit-card', balance: 400 }],
      faults: ['paper-out'],
    }),
    setting(make, 'park-jihye', { purse: [], things: [{ kind: 'residence-card' }] }),
    setting(make, 'kondo-matsuo', { purse: [] }),
    setting(make, 'silva-lucas', { purse: [] }),
    setting(make, 'putri-ayu', { purse: [] }),
    setting(make, 'le-thi-hoa', { purse: [], faults: ['reader-fails-once'] }),
    setting(make, 'ishii-takuya', { purse: [], moment: '2026-11-24T19:30' }),
    setting(make, 'sato-haruko', { purse: [1000], moment: '2026-12-31T12:00' }),
  ],
  behindThePin: /^(choose|pay|print)\.|^identify\.(checking|remove|noService|notYet|underAge)$/,
};

export const cases: Case[] = [copier];
