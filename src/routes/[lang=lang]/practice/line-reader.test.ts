import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LineReader } from './line-reader';

const LINE = 1_000;
const [TITLE, DEED, WHY, NEXT] = ['Put the card down', 'Lay it flat.', 'It is read there.', 'Type the PIN'];

let log: string[];
let reader: LineReader;
/** In ms: how long the machine still speaks. */
let machine: number;
let ends: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  [log, machine, ends] = [[], 0, true];
  reader = new LineReader({
    say: (line, onover) => {
      log.push(line);
      const timer = ends ? setTimeout(onover, LINE) : undefined;
      return () => {
        log.push('hush');
        clearTimeout(timer);
      };
    },
    longest: () => 2 * LINE,
    others: () => machine,
  });
});

afterEach(() => {
  vi.useRealTimers();
});

const said = () => log.filter((line) => line !== 'hush');
const waits = (ms: number) => vi.advanceTimersByTime(ms);

it('what is shown is said, line by line and once', () => {
  reader.shows([TITLE, DEED]);
  waits(10 * LINE);
  reader.shows([TITLE, DEED]);
  waits(10 * LINE);
  expect(said()).toEqual([TITLE, DEED]);
});

it('what comes to it later is said alone', () => {
  reader.shows([TITLE]);
  waits(3 * LINE);
  reader.shows([TITLE, DEED, WHY]);
  waits(5 * LINE);
  expect(said()).toEqual([TITLE, DEED, WHY]);
});

it('what is shown no longer is broken off, and what was not said to the end and still stands is said again', () => {
  reader.shows([TITLE, DEED]);
  waits(500);
  reader.shows([TITLE, WHY]);
  waits(5 * LINE);
  expect(said()).toEqual([TITLE, TITLE, WHY]);
});

it('what comes and goes in a moment is not begun', () => {
  reader.shows([TITLE]);
  waits(100);
  reader.shows([NEXT]);
  waits(5 * LINE);
  expect(log).toEqual([NEXT]);
});

it('a deed hushes it, and digits typed meanwhile do not begin it anew', () => {
  reader.shows([NEXT, DEED]);
  waits(500);
  for (let digit = 0; digit < 4; digit += 1) {
    reader.hush();
    reader.shows([NEXT, DEED]);
    waits(200);
  }
  waits(5 * LINE);
  expect([said(), reader.speakingFor()]).toEqual([[NEXT], 0]);
});

it('it waits while the machine speaks', () => {
  machine = 3_000;
  reader.shows([TITLE]);
  waits(400);
  machine = 0;
  expect(log).toEqual([]);
  waits(3_200);
  expect(log).toEqual([TITLE]);
});

it('where the machine begins to speak it gives way, and says the line once more after it', () => {
  reader.shows([TITLE, DEED]);
  waits(500);
  machine = 2_000;
  reader.giveWay();
  waits(400);
  expect(said()).toEqual([TITLE]);
  machine = 0;
  waits(10 * LINE);
  expect(said()).toEqual([TITLE, TITLE, DEED]);
});

it('when it says nothing it has nothing to give way with', () => {
  reader.shows([TITLE]);
  waits(5 * LINE);
  reader.giveWay();
  waits(5 * LINE);
  expect(said()).toEqual([TITLE]);
});

it('who asks hears all of it again, at once', () => {
  reader.shows([TITLE, DEED]);
  waits(5 * LINE);
  reader.again([TITLE, DEED]);
  expect(said()).toEqual([TITLE, DEED, TITLE]);
  waits(5 * LINE);
  reader.shows([TITLE, DEED]);
  expect(said()).toEqual([TITLE, DEED, TITLE, DEED]);
});

it('it is waited for until all has been said', () => {
  reader.shows([TITLE, DEED]);
  expect(reader.speakingFor()).toBeGreaterThan(0);
  waits(250 + 2 * LINE - 1);
  expect(reader.speakingFor()).toBeGreaterThan(0);
  waits(1);
  expect(reader.speakingFor()).toBe(0);
});

it('nobody waits for ever for a voice that never ends', () => {
  ends = false;
  reader.shows([TITLE, DEED]);
  waits(250 + 4 * LINE);
  expect([said(), reader.speakingFor()]).toEqual([[TITLE], 0]);
});

it('where nothing can be said it is over at once, and nobody waits', () => {
  const mute = new LineReader({
    say: (_, onover) => {
      onover();
      return () => {};
    },
    longest: () => LINE,
    others: () => 0,
  });
  mute.again([TITLE, DEED]);
  expect(mute.speakingFor()).toBe(0);
});
