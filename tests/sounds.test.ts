import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFfmpeg } from '../scripts/ffmpeg.js';
import { CHIMES } from '../scripts/sounds-chimes.js';
import { lineOf } from '../scripts/sounds-readings.js';
import { chimesFingerprint, FORMATS, RATE, voicesFingerprint } from '../scripts/sounds-recipe.js';
import { hashes } from '../scripts/sounds-sprite.js';
import { soundsAt } from '../src/lib/screen';
import { chimeOf, chimeWritten, voicesOf, type ChimeId, type Clip } from '../src/lib/sound';
import chimes from '../src/lib/sound/sprites/chimes.json';
import made from '../src/lib/sound/sprites/made.json';
import readings from '../src/lib/sound/sprites/readings.json';
import { plain, ruby } from '../src/lib/words';
import { tokensOf } from './japanese/analyser';
import { cases } from './model/cases';
import { heardAt } from './model/heard';

const FOLDER = new URL('../src/lib/sound/sprites/', import.meta.url);
const REMAKE = 'made from what is said now; if not, run `npm run sounds`';

type Table = Record<string, number[]>;
type Made = Record<string, { from: string; files: Record<string, string> }>;
type Readings = Record<string, Record<string, { writes: string; reads: string; sounds: string }>>;

const tableOf = (terminal: string): Table =>
  JSON.parse(readFileSync(new URL(`voices/${terminal}.json`, FOLDER), 'utf8')) as Table;
const heard = cases.map((one) => ({ terminal: one.terminal.id, ...heardAt(one) }));
const sprites: { name: string; table: Table; loops: string[] }[] = [
  { name: 'chimes', table: chimes, loops: Object.keys(CHIMES).filter((id) => CHIMES[id]?.loops) },
  ...heard.map(({ terminal }) => ({ name: `voices/${terminal}`, table: tableOf(terminal), loops: [] })),
];

describe.each(heard)('what the $terminal says aloud', ({ terminal, voices }) => {
  it('has a clip for every line, and no clip for anything else', async () => {
    const clipOf = await voicesOf(terminal);
    expect(voices.filter((words) => !clipOf(words))).toEqual([]);
    expect(Object.keys(tableOf(terminal)).sort()).toEqual(voices.map(plain).sort());
  });

  it(`is ${REMAKE}`, () => {
    expect((made as Made)[terminal]?.from).toBe(voicesFingerprint(voices));
  });

  const known = (readings as Readings)[terminal] ?? {};

  it('is read as its furigana say', () => {
    const read = voices.map((words) => [plain(words), known[plain(words)]?.reads]);
    expect(read).toEqual(voices.map((words) => [plain(words), lineOf(ruby(words)).kana]));
    expect(Object.keys(known)).toHaveLength(voices.length);
  });

  it('sounds as another dictionary says, particles and long vowels too', () => {
    const sounded = voices.map((words) => [plain(words), known[plain(words)]?.sounds]);
    const expected = voices.map((words) => [plain(words), saidBy(plain(words))]);
    expect(sounded.map(([text, said = '']) => [text, long(said)])).toEqual(expected);
  });
});

const saidBy = (text: string): string =>
  long(
    tokensOf(text)
      .map(({ said }) => said)
      .join('')
      .replace(/[\p{P}\s]/gu, ''),
  );

/** One dictionary writes めい where the other writes めー; they sound alike. */
const long = (kana: string): string => kana.replace(/(?<=[えけせてねへめれげぜでべぺ])い/g, 'ー');

describe('what sounds without words', () => {
  const written = heard.flatMap((one) => one.chimes);

  it('is the same wherever a screen writes it the same', () => {
    const named = written.flatMap(({ written: words, sound }) =>
      words === undefined ? [] : [[words, sound]],
    );
    expect(named).toEqual(named.map(([words = '']) => [words, chimeWritten(words)]));
    expect(named.length).toBeGreaterThan(0);
  });

  it('is heard somewhere, every one', () => {
    const atDeeds: ChimeId[] = ['key', 'coin', 'note', 'error'];
    const used = new Set([...atDeeds, ...written.flatMap(({ sound }) => sound ?? [])]);
    expect(Object.keys(chimes).filter((id) => !used.has(id as ChimeId))).toEqual([]);
  });

  it('goes on where it was made to go on', () => {
    const goesOn = (sound: ChimeId): boolean => {
      const screen = { title: '', heading: '', keys: [], sound };
      const before = { step: 'before', screen: { ...screen, sound: undefined } };
      return soundsAt({ before, event: null, after: { step: 'after', screen } }).begins.some(
        ({ loops }) => loops,
      );
    };
    const ids = Object.keys(chimes) as ChimeId[];
    expect(ids.filter(goesOn)).toEqual(ids.filter((id) => CHIMES[id]?.loops));
  });

  it(`is ${REMAKE}`, () => {
    expect((made as Made).chimes?.from).toBe(chimesFingerprint());
    expect(Object.keys(chimes)).toEqual(Object.keys(CHIMES));
  });
});

describe.each(sprites)('the sound file $name', ({ name, table, loops }) => {
  const clips = Object.entries(table).map(([id, [from = 0, ms = 0]]) => ({ id, from, ms, end: from + ms }));

  it('is the one its table was made with', () => {
    const { files } = (made as Made)[name.replace('voices/', '')] ?? {};
    const folder = new URL(name.startsWith('voices/') ? 'voices/' : '.', FOLDER).pathname;
    expect(hashes(folder, Object.keys(files ?? {}))).toEqual(files);
  });

  it('has one clip after another, with silence between', () => {
    const pauses = clips.map(({ from }, at) => from - (clips[at - 1]?.end ?? 0));
    expect(new Set(pauses)).toEqual(new Set([400]));
    expect(clips.filter(({ ms }) => ms < 100 || ms > 10_000)).toEqual([]);
  });

  it.each(FORMATS.map(({ ending }) => ending))('sounds where its table says, as %s', (ending) => {
    const samples = decoded(new URL(`${name}.${ending}`, FOLDER).pathname);
    const between = (from: number, to: number) => samples.subarray((from * RATE) / 1000, (to * RATE) / 1000);
    expect(samples.length / RATE).toBeCloseTo(((clips.at(-1)?.end ?? 0) + 400) / 1000, 1);
    expect(clips.filter(({ from, end }) => decibels(loudness(between(from, end))) < -32)).toEqual([]);
    expect(clips.filter(({ from, end }) => decibels(highest(between(from, end))) > -0.5)).toEqual([]);
    const alone = clips.filter(({ id }) => !loops.includes(id));
    expect(alone.filter(({ from }) => decibels(highest(between(from - 100, from))) > -50)).toEqual([]);
    expect(alone.filter(({ end }) => decibels(highest(between(end, end + 100))) > -50)).toEqual([]);
    const seams = clips
      .filter(({ id }) => loops.includes(id))
      .map(({ id, from, end }) => {
        const clip = between(from, end);
        return { id, tears: Math.abs((clip[0] ?? 0) - (clip.at(-1) ?? 0)) > steepest(clip) };
      });
    expect(seams.filter(({ tears }) => tears)).toEqual([]);
  });
});

describe('the voice', () => {
  it.each(heard)('of the $terminal is as loud in every line', async ({ terminal, voices }) => {
    const clipOf = await voicesOf(terminal);
    const samples = decoded(new URL(`voices/${terminal}.webm`, FOLDER).pathname);
    const louds = voices
      .map(clipOf)
      .filter((clip): clip is Clip => clip !== null)
      .map(({ from, ms }) =>
        decibels(loudness(samples.subarray((from * RATE) / 1000, ((from + ms) * RATE) / 1000))),
      );
    expect(Math.max(...louds) - Math.min(...louds)).toBeLessThan(3);
  });
});

it('a chime is found by its id', () => {
  const { src, from, ms } = chimeOf('key');
  expect(src.map((one) => one.split('/').at(-1))).toEqual(['chimes.webm', 'chimes.mp3']);
  expect([from, ms]).toEqual(chimes.key);
});

function decoded(file: string): Float32Array {
  const options = [
    '-v',
    'error',
    '-nostdin',
    '-i',
    file,
    '-f',
    'f32le',
    '-ar',
    String(RATE),
    '-ac',
    '1',
    '-',
  ];
  const { buffer, byteOffset, byteLength } = execFileSync(findFfmpeg().ffmpeg, options, {
    maxBuffer: 2 ** 28,
  });
  return new Float32Array(buffer.slice(byteOffset, byteOffset + byteLength));
}

const decibels = (value: number): number => 20 * Math.log10(value);
const loudness = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
const highest = (samples: Float32Array): number =>
  samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const steepest = (samples: Float32Array): number =>
  samples.reduce(
    (most, value, at) => Math.max(most, at === 0 ? 0 : Math.abs(value - (samples[at - 1] ?? 0))),
    0,
  );
