import en from '../../src/lib/coach/languages/en';
import ja from '../../src/lib/coach/languages/ja';
import vi from '../../src/lib/coach/languages/vi';
import zh from '../../src/lib/coach/languages/zh-Hans';
import type { Thing } from '../../src/lib/world';
import { plain } from '../../src/lib/words';

/** What a pile on the page is; `kind` null for what needs no watching. */
export type Pile = { kind: Thing['kind'] | null; yen: number; count: number };

const MONEY: [Thing['kind'], number][] = [
  ...[1, 5, 10, 50, 100, 500].map((yen): [Thing['kind'], number] => ['coin', yen]),
  ...[1000, 2000, 5000, 10000].map((yen): [Thing['kind'], number] => ['note', yen]),
];
const CARDS: [Thing['kind'], number][] = [
  ['my-number-card', 0],
  ['transit-card', 0],
];

/** By the name in whatever language. */
const known = new Map(
  [ja, en, zh, vi].flatMap(({ hands }) =>
    [...MONEY, ...CARDS].map(
      ([kind, yen]) => [plain(hands.thing(kind, yen === 0 ? undefined : yen)), { kind, yen }] as const,
    ),
  ),
);

/** What is called so on the page; several in one pile are counted behind the name. */
export function thingCalled(name: string): Pile {
  const [, called = name, many] = /^(.*?)(?: × (\d+))?$/.exec(name) ?? [];
  return { ...(known.get(called) ?? { kind: null, yen: 0 }), count: Number(many ?? 1) };
}
