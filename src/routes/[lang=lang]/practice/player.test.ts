import { SimulatedClock } from 'xstate';
import { beforeEach, expect, test } from 'vitest';
import { Player, type Part } from './player.svelte';

const READING = 2_000;
const GOING = 600;
const RESTING = 400;

let clock: SimulatedClock;
let todo: string[];
let log: string[];
let player: Player<string>;

beforeEach(() => {
  clock = new SimulatedClock();
  todo = ['card', 'digit', 'coin'];
  log = [];
  player = new Player<string>(
    {
      next: () => todo[0] ?? null,
      same: (one, other) => one === other,
      reading: () => READING,
      parts: (deed) => [
        { ms: GOING, begin: () => log.push(`goes to ${deed}`) },
        { ms: RESTING, begin: () => log.push(`does ${todo.shift() ?? ''}`) },
      ],
      letGo: () => log.push('lets go'),
    },
    clock,
  );
});

/** What is done in the end of each deed stops it. */
function stoppingItself(before: Part[]): Player<string> {
  const stopped = new Player<string>(
    {
      next: () => todo[0] ?? null,
      same: (one, other) => one === other,
      reading: () => 0,
      parts: () => [
        ...before,
        {
          ms: RESTING,
          begin: () => {
            log.push(`does ${todo.shift() ?? ''}`);
            stopped.pause();
          },
        },
      ],
      letGo: () => log.push('lets go'),
    },
    clock,
  );
  return stopped;
}

/** What one timer sets off sets the next. */
function waits(ms: number): void {
  for (let waited = 0; waited < ms; waited += 1) clock.increment(1);
}

test('each deed waits until its words can have been read', () => {
  player.play();
  waits(READING - 1);
  expect(log).toEqual([]);
  waits(1);
  expect(log).toEqual(['goes to card']);
  waits(GOING);
  expect(log).toEqual(['goes to card', 'does card']);
});

test('while the machine speaks the hand waits, and begins when it has finished', () => {
  let still = 900;
  const polite = new Player<string>(
    {
      next: () => todo[0] ?? null,
      same: (one, other) => one === other,
      reading: () => READING,
      speaking: () => still,
      parts: (deed) => [{ ms: GOING, begin: () => log.push(`goes to ${deed}`) }],
      letGo: () => log.push('lets go'),
    },
    clock,
  );
  polite.play();
  waits(READING + 899);
  expect(log).toEqual([]);
  still = 0;
  waits(1);
  expect(log).toEqual(['goes to card']);
  polite.pause();
});

test('it goes on by itself to the end, and then waits', () => {
  player.play();
  waits(3 * (READING + GOING + RESTING));
  expect([todo, log.filter((line) => line.startsWith('does'))]).toEqual([
    [],
    ['does card', 'does digit', 'does coin'],
  ]);
  expect(player.playing).toBe(true);
});

test('twice as fast takes half the time', () => {
  player.speed = 2;
  player.play();
  waits((3 * (READING + GOING + RESTING)) / 2);
  expect(todo).toEqual([]);
});

test('where there is nothing to do but wait, it goes on when something is to be done', () => {
  todo = [];
  player.play();
  waits(60_000);
  todo = ['paper'];
  player.noticed();
  waits(READING + GOING);
  expect(log).toEqual(['goes to paper', 'does paper']);
});

test('who pauses it stops the hand in the middle, and nothing is done', () => {
  player.play();
  waits(READING + 10);
  player.pause();
  waits(60_000);
  expect([log, todo, player.playing]).toEqual([
    ['goes to card', 'lets go'],
    ['card', 'digit', 'coin'],
    false,
  ]);
});

test('who pauses it when it has just been done does not undo it', () => {
  player.play();
  waits(READING + GOING);
  player.pause();
  expect(log).toEqual(['goes to card', 'does card']);
  player.play();
  waits(READING + GOING);
  expect(log.at(-1)).toBe('does digit');
});

test('one step is done at once, and nothing after it', () => {
  player.one();
  expect(player.stepping).toBe(true);
  waits(60_000);
  expect([log, player.stepping, player.playing]).toEqual([['goes to card', 'does card'], false, false]);
});

test('who presses for one step again while the hand does it gets no two', () => {
  player.one();
  waits(10);
  player.one();
  waits(60_000);
  expect(log).toEqual(['goes to card', 'does card']);
});

test('while there is nothing to do there is no step to be made', () => {
  todo = [];
  player.one();
  expect(player.stepping).toBe(false);
});

test('who asks for one more while the hand does one has that done at once, and sees the next', () => {
  player.oneMore();
  waits(10);
  player.oneMore();
  expect(log).toEqual(['goes to card', 'does card']);
  waits(1);
  expect(log.at(-1)).toBe('goes to digit');
  waits(60_000);
  expect([todo, log.filter((line) => line.startsWith('does'))]).toEqual([
    ['coin'],
    ['does card', 'does digit'],
  ]);
});

test('as often as one asks, so many are done, each once', () => {
  for (let asked = 0; asked < 3; asked += 1) player.oneMore();
  waits(60_000);
  expect([todo, log.filter((line) => line.startsWith('does')), player.stepping]).toEqual([
    [],
    ['does card', 'does digit', 'does coin'],
    false,
  ]);
});

test('what is asked for while the machine works is done when it can be, but no more than twice', () => {
  todo = [];
  for (let asked = 0; asked < 5; asked += 1) player.oneMore();
  waits(1_000);
  todo = ['paper', 'receipt', 'card'];
  player.noticed();
  waits(60_000);
  expect([todo, player.stepping]).toEqual([['card'], false]);
});

test('what is hurried may itself stop it, as at the end', () => {
  const stopped = stoppingItself([{ ms: GOING, begin: () => log.push('goes') }]);
  stopped.oneMore();
  stopped.oneMore();
  waits(60_000);
  expect(log).toEqual(['goes', 'does card']);
});

test('who pauses it wants nothing more of what was asked for', () => {
  player.oneMore();
  player.oneMore();
  player.pause();
  waits(60_000);
  expect([todo, player.stepping]).toEqual([['digit', 'coin'], false]);
});

test('who lets it play in the middle of a step has nothing done twice, and time to read', () => {
  player.oneMore();
  waits(GOING - 10);
  player.play();
  waits(10 + RESTING + READING - 10);
  expect([log, player.stepping]).toEqual([['goes to card', 'does card'], false]);
  waits(10);
  expect(log.at(-1)).toBe('goes to digit');
});

for (const [when, ms] of [
  ['while its words are read', READING - 10],
  ['on its way', READING + 10],
  ['when it has just done something', READING + GOING + 10],
] as const)
  test(`who pauses ${when} and plays on loses nothing and has nothing done twice`, () => {
    player.play();
    waits(ms);
    player.pause();
    waits(60_000);
    player.play();
    waits(3 * (READING + GOING + RESTING));
    expect([todo, log.filter((line) => line.startsWith('does'))]).toEqual([
      [],
      ['does card', 'does digit', 'does coin'],
    ]);
  });

test('who makes it faster while words are read waits only half of what is left', () => {
  player.play();
  waits(READING / 2);
  player.speed = 2;
  waits(READING / 4 - 1);
  expect(log).toEqual([]);
  waits(1);
  expect(log).toEqual(['goes to card']);
});

test('who makes it slower while words are read has twice as long for what is left', () => {
  player.play();
  waits(READING / 2);
  player.speed = 0.5;
  waits(READING - 1);
  expect(log).toEqual([]);
  waits(1);
  expect(log).toEqual(['goes to card']);
});

test('who changes its speed on the way has nothing done twice', () => {
  player.play();
  waits(READING + 10);
  player.speed = 0.5;
  waits(10);
  player.speed = 2;
  waits(3 * (READING + GOING + RESTING));
  expect([todo, log.filter((line) => line.startsWith('does'))]).toEqual([
    [],
    ['does card', 'does digit', 'does coin'],
  ]);
});

test('when something else comes next meanwhile, that is done instead', () => {
  player.play();
  waits(READING + 10);
  todo = ['stop the voice'];
  player.noticed();
  waits(READING + GOING);
  expect(log).toEqual(['goes to card', 'lets go', 'goes to stop the voice', 'does stop the voice']);
});

test('what is done may itself stop it, as at the end', () => {
  const stopped = stoppingItself([]);
  stopped.play();
  waits(60_000);
  expect(log).toEqual(['does card']);
});
