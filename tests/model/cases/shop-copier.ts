import type { AnyMachineSnapshot } from 'xstate';
import { shopCopier as terminal } from '../../../src/lib/terminals/shop-copier/terminal';
import type { Belongings } from '../../../src/lib/world';
import { setting, type Case } from '../case';
import { contextOf, triesIn } from '../moment';

const BEHIND_THE_PIN = /^(choose|pay|print)\.|^identify\.(checking|remove|noService|notYet|underAge)$/;

const printed = ({ belongings }: { belongings: Belongings }): number =>
  Object.values(belongings).filter(({ thing }) => thing.kind === 'paper').length;

function rules(
  _make: string,
  before: AnyMachineSnapshot,
  _event: string,
  after: AnyMachineSnapshot,
): ReturnType<Case['rules']> {
  const [a, b] = [contextOf(before), contextOf(after)];
  const [from, to] = [terminal.stepOf(before as never), terminal.stepOf(after as never)];
  return [
    ['a locked card never passes', triesIn(after) > 0 || from === to || !BEHIND_THE_PIN.test(to)],
    ['nothing is printed unpaid', printed(b) <= printed(a) || b.charged > 0],
    ['nothing paid is forgotten', a.charged === 0 || b.charged > 0 || printed(b) > 0],
  ];
}

export const shopCopier: Case = {
  terminal,
  makes: {
    'seven-eleven': { without: ['identify.credential', 'identify.phone'] },
    lawson: { without: ['begin.pinReset', 'pay.method', 'pay.eMoney', 'pay.readingEMoney', 'pay.short'] },
    familymart: { without: ['begin.pinReset', 'identify.remove'] },
  },
  settings: (make) => [
    setting(make, 'sato-haruko', { purse: [500] }),
    setting(make, 'sato-haruko', { things: [{ kind: 'transit-card', balance: 100 }] }),
    setting(make, 'sato-haruko', {
      purse: make === 'lawson' ? [500] : [],
      things: [{ kind: 'transit-card', balance: 400 }],
      faults: ['paper-out'],
    }),
    setting(make, 'park-jihye', { things: [{ kind: 'residence-card' }] }),
    setting(make, 'kondo-matsuo'),
    setting(make, 'silva-lucas'),
    setting(make, 'putri-ayu'),
    setting(make, 'le-thi-hoa', { faults: ['reader-fails-once'] }),
    setting(make, 'ishii-takuya', { moment: '2026-11-24T19:30' }),
    setting(make, 'sato-haruko', { purse: [1000], moment: '2026-12-31T12:00' }),
  ],
  rules,
  awayFromIt: /cancel|finish|disagree|back|elsewhere|phone|tile\.(?!government)/,
};
