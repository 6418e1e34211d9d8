import * as v from 'valibot';
import type { FilmEvent } from '../src/lib/practice/film';

/** What a film told, and when: `at` in ms since its first frame. */
export type Logged = FilmEvent & { at: number };

/** What was told of this kind. */
export type Told<K extends FilmEvent['kind']> = Extract<Logged, { kind: K }>;

const At = v.pipe(v.number(), v.minValue(0));
const Words = v.string();
const Event = v.custom<Told<'does'>['event']>((event) => typeof event === 'string');
const Lines = v.array(Words);

const LogShape: v.GenericSchema<unknown, Logged[]> = v.array(
  v.variant('kind', [
    v.object({
      kind: v.literal('opens'),
      at: At,
      terminal: v.string(),
      scenario: v.string(),
      make: v.string(),
      title: Words,
      lines: Lines,
    }),
    v.object({
      kind: v.literal('says'),
      at: At,
      step: v.string(),
      part: v.string(),
      heading: Words,
      title: Words,
      lines: Lines,
      words: v.array(v.object({ words: Words, means: Words })),
    }),
    v.object({ kind: v.literal('does'), at: At, step: v.string(), event: Event }),
    v.object({
      kind: v.literal('ends'),
      at: At,
      outcome: v.nullable(v.string()),
      reached: v.boolean(),
      lines: Lines,
    }),
    v.object({ kind: v.literal('over'), at: At }),
    v.object({
      kind: v.literal('sounds'),
      at: At,
      sound: v.string(),
      words: v.optional(Words),
      src: v.string(),
      from: At,
      ms: At,
      volume: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      loops: v.boolean(),
    }),
    v.object({ kind: v.literal('hushes'), at: At, sound: v.string() }),
  ]),
);

/**
 * What came from the page, in the order of its times.
 * @throws where it told something a film does not know
 */
export function readLog(told: unknown): Logged[] {
  const result = v.safeParse(LogShape, told);
  if (result.success) return result.output.sort((a, b) => a.at - b.at);
  const { issues } = result;
  throw new Error(
    `The film told what is not understood: ${v.getDotPath(issues[0]) ?? ''} ${issues[0].message}`,
  );
}

export const toldOf = <K extends FilmEvent['kind']>(log: readonly Logged[], kind: K): Told<K>[] =>
  log.filter((told): told is Told<K> => told.kind === kind);
