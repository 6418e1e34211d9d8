import fc from 'fast-check';
import { MOST_RUNS, type Run } from '../run';
import type { Progress } from '../progress';
import type { LookedUp } from '../looked-up';
import type { Tasks } from '../readiness';

/** Three things to do at two machines; the lesson of the locked card at the first. */
export const tasks: Tasks = {
  'one-copy': { terminal: 'copier' },
  'two-copies': { terminal: 'copier' },
  'the-lock': { terminal: 'copier', teaches: 'lock' },
  'by-face': { terminal: 'reader' },
};

/** A run that went well, alone, but for what is said here. */
export const aRun = (part: Partial<Run> = {}): Run => ({
  at: '2026-11-24T10:00',
  terminal: 'copier',
  make: 'lawson',
  scenario: 'one-copy',
  person: 'sato-haruko',
  level: 'alone',
  steps: { idle: 'alone', 'identify.pin': 'alone', 'pay.coins': 'alone' },
  slips: [],
  left: [],
  yen: 200,
  seconds: 180,
  reached: true,
  ...part,
});

const theSteps = { idle: 'alone', 'identify.pin': 'alone', 'pay.coins': 'alone' } as const;
export const withHint = { ...theSteps, 'identify.pin': 'hint' } as const;
export const withShown = { ...theSteps, idle: 'hint', 'identify.pin': 'shown' } as const;

const moments = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 23 }))
  .map(([day, hour]) => `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00`);
const names = fc.constantFrom('idle', 'identify.pin', 'identify.wrongPin', 'pay.coins', 'collect.goodbye');

/** Any run at all. */
export const anyRun: fc.Arbitrary<Run> = fc.record({
  at: moments,
  terminal: fc.constantFrom('copier', 'reader'),
  make: fc.constantFrom('lawson', 'tray'),
  scenario: fc.constantFrom(...Object.keys(tasks)),
  person: fc.constantFrom('sato-haruko', 'nguyen-van-minh'),
  level: fc.constantFrom('watch', 'together', 'ask', 'alone'),
  steps: fc.dictionary(names, fc.constantFrom('alone', 'hint', 'shown'), { noNullPrototype: true }),
  slips: fc.array(fc.record({ step: names, key: fc.constantFrom('confirm', 'method.pin', 'digit') }), {
    maxLength: 3,
  }),
  left: fc.subarray(['my-number-card', 'coin', 'paper'] as const).map((left) => [...left]),
  yen: fc.nat(2000),
  seconds: fc.nat(2000),
  reached: fc.boolean(),
});

export const anyRuns = fc.array(anyRun, { maxLength: 12 });

const anyWord: fc.Arbitrary<LookedUp> = fc.record({
  words: fc.constantFrom('{暗証番号|あんしょうばんごう}', '{確認|かくにん}', 'はい', '4{桁|けた}'),
  terminal: fc.constantFrom('copier', 'reader'),
  at: moments,
});

/** Whatever a device may know. */
export const anyProgress: fc.Arbitrary<Progress> = fc.record({
  version: fc.constant(1 as const),
  runs: anyRuns,
  mastery: fc.dictionary(
    fc.constantFrom('copier', 'reader'),
    fc.dictionary(names, fc.record({ right: fc.nat(9), alone: fc.nat(9) }), { noNullPrototype: true }),
    { noNullPrototype: true },
  ),
  words: fc.array(anyWord, { maxLength: 6 }),
});

/** More runs than a device keeps. */
export const tooMany = Array.from({ length: MOST_RUNS + 20 }, (_, index) => aRun({ seconds: index }));

/** What a browser keeps; `room` is how many letters there are. */
export class Device {
  readonly #texts: Map<string, string>;
  room: number;

  constructor(texts: Record<string, string> = {}, room = Infinity) {
    this.#texts = new Map(Object.entries(texts));
    this.room = room;
  }

  get all(): Record<string, string> {
    return Object.fromEntries(this.#texts);
  }

  get length(): number {
    return this.#texts.size;
  }

  key = (index: number): string | null => [...this.#texts.keys()][index] ?? null;

  getItem = (key: string): string | null => this.#texts.get(key) ?? null;

  removeItem = (key: string): void => void this.#texts.delete(key);

  setItem = (key: string, text: string): void => {
    const others = [...this.#texts].filter(([other]) => other !== key).map(([, kept]) => kept);
    if ([...others, text].join('').length > this.room)
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.#texts.set(key, text);
  };
}
