import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addLearned, addRun, addWord, loadProgress, mergeProgress, none, readProgress } from './progress';
import { MOST_RUNS } from './run';
import { anyProgress, anyRuns, aRun, Device, tooMany } from './testing/runs';

const KEY = 'kiosk-keiko.progress';
const NEWER = '{"version":2,"runs":"in another way"}';

let device: Device;

const onDevice = (texts?: Record<string, string>, room?: number) => {
  device = new Device(texts, room);
  vi.stubGlobal('localStorage', device);
};

beforeEach(() => onDevice());
afterEach(() => vi.unstubAllGlobals());

const monday = aRun({ at: '2026-11-23T09:00' });
const tuesday = aRun({ at: '2026-11-24T09:00', level: 'ask' });

test('a device that never saw this page knows of no run', () => {
  expect(loadProgress()).toEqual({ progress: none, problem: null });
});

test('runs are kept, the oldest first, in whatever order they come', () => {
  expect([addRun(tuesday), addRun(monday)]).toEqual([true, true]);
  expect(loadProgress()).toEqual({ progress: { ...none, runs: [monday, tuesday] }, problem: null });
});

test('a run that is told twice is one run', () => {
  addRun(monday);
  addRun(monday);
  expect(loadProgress().progress.runs).toEqual([monday]);
});

test('of too many runs the newest are kept', () => {
  const progress = { ...none, runs: tooMany.map((run, index) => ({ ...run, at: atMinute(index) })) };
  const { runs } = mergeProgress(none, progress);
  expect([runs.length, runs[0], runs.at(-1)]).toEqual([
    MOST_RUNS,
    progress.runs[20],
    progress.runs[MOST_RUNS + 19],
  ]);
});

test('two tabs that each add their runs lose none', () => {
  fc.assert(
    fc.property(anyRuns, fc.infiniteStream(fc.boolean()), (runs, turns) => {
      onDevice();
      const tabs = [runs.filter((_, index) => index % 2 === 0), runs.filter((_, index) => index % 2 === 1)];
      const stale = loadProgress();
      for (const turn of turns) {
        const [one, other] = turn ? tabs : [...tabs].reverse();
        const next = one?.shift() ?? other?.shift();
        if (!next) break;
        addRun(next);
      }
      expect(stale.progress).toEqual(none);
      expect(loadProgress().progress.runs).toEqual(mergeProgress({ ...none, runs }, none).runs);
    }),
  );
});

test('who turned round on the way out has made one run', () => {
  const slips = [{ step: 'identify.pin', key: '5' }];
  const left = aRun({ ...monday, left: ['my-number-card'], reached: false, slips });
  addRun(tuesday);
  addRun(left);
  addRun(monday, left);
  expect(loadProgress().progress.runs).toEqual([monday, tuesday]);
});

test('what was learned of each step is kept beside the runs, as it was last', () => {
  addRun(monday);
  addLearned('copier', 'idle', { right: 1, alone: 0 });
  addLearned('copier', 'pay.coins', { right: 0, alone: 2 });
  addLearned('reader', 'idle', { right: 1, alone: 0 });
  addRun(tuesday);
  addLearned('copier', 'pay.coins', { right: 0, alone: 0 });
  expect(loadProgress().progress).toEqual({
    ...none,
    runs: [monday, tuesday],
    mastery: {
      copier: { idle: { right: 1, alone: 0 }, 'pay.coins': { right: 0, alone: 0 } },
      reader: { idle: { right: 1, alone: 0 } },
    },
  });
});

describe('a word that is looked up', () => {
  const word = { words: '{確認|かくにん}', terminal: 'copier', at: '2026-11-23T09:00' };

  test('is kept once, as of when it was last asked for', () => {
    addWord(word);
    addWord({ ...word, words: 'はい' });
    addWord({ ...word, at: '2026-11-24T09:00' });
    expect(loadProgress().progress.words).toEqual([
      { ...word, words: 'はい' },
      { ...word, at: '2026-11-24T09:00' },
    ]);
  });

  test('is kept for each machine', () => {
    addWord(word);
    addWord({ ...word, terminal: 'reader' });
    expect(loadProgress().progress.words).toEqual([word, { ...word, terminal: 'reader' }]);
  });

  test('is none when it is a number, which could be a PIN', () => {
    addWord({ ...word, words: '5829' });
    expect(device.getItem(KEY)).not.toContain('5829');
  });
});

test('which digits somebody typed wrongly is not kept', () => {
  const slips = ['8', '1', '3', '5'].map((key) => ({ step: 'identify.pin', key }));
  addRun(aRun({ slips }));
  expect(loadProgress().progress.runs[0]?.slips).toEqual(slips.map((slip) => ({ ...slip, key: 'digit' })));
  expect(device.getItem(KEY)).not.toMatch(/"key":"\d/);
});

describe('what cannot be read', () => {
  test.each([
    ['that makes no sense', 'unreadable', '<b>'],
    ['that is cut off', 'unreadable', '{"version":1,"runs":[{"at"'],
    ['with a run that can be none', 'unreadable', JSON.stringify({ ...none, runs: [{ at: 7 }] })],
    ['of a newer version', 'newer', NEWER],
  ])('%s is put aside before anything is written, and told', (_, problem, text) => {
    onDevice({ [KEY]: text });
    expect(loadProgress()).toEqual({ progress: none, problem });
    expect(device.all).toEqual({ [KEY]: text });
    expect(addRun(monday)).toBe(true);
    expect(device.getItem(`${KEY}.aside.1`)).toBe(text);
    expect(loadProgress()).toEqual({ progress: { ...none, runs: [monday] }, problem });
  });

  test('is put beside what was put aside before', () => {
    onDevice({ [KEY]: '<b>', [`${KEY}.aside.1`]: NEWER });
    addRun(monday);
    expect(Object.keys(device.all).sort()).toEqual([KEY, `${KEY}.aside.1`, `${KEY}.aside.2`]);
    expect(device.getItem(`${KEY}.aside.2`)).toBe('<b>');
  });

  test('stays as it is where there is no room to put it aside', () => {
    onDevice({ [KEY]: NEWER }, NEWER.length + 10);
    expect(addRun(monday)).toBe(false);
    expect(device.all).toEqual({ [KEY]: NEWER });
  });
});

test('a full device says that it did not keep the run, and what it had stays', () => {
  addRun(monday);
  device.room = 0;
  expect(addRun(tuesday)).toBe(false);
  expect(loadProgress().progress.runs).toEqual([monday]);
});

test('without storage nothing is kept and nothing breaks', () => {
  vi.stubGlobal('localStorage', undefined);
  expect([addRun(monday), loadProgress()]).toEqual([false, { progress: none, problem: 'no-storage' }]);
});

test('a text of any kind gives progress', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readProgress(text).progress).toEqual(none);
    }),
  );
});

describe('merging', () => {
  test('with oneself changes nothing', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const once = mergeProgress(progress, none);
        expect(mergeProgress(once, progress)).toEqual(once);
      }),
    );
  });

  test('is the same from either side, and in whatever order', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a));
        expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c)));
      }),
    );
  });

  test('keeps every run of both', () => {
    fc.assert(
      fc.property(anyRuns, anyRuns, (these, those) => {
        const { runs } = mergeProgress({ ...none, runs: these }, { ...none, runs: those });
        for (const run of [...these, ...those]) expect(runs).toContainEqual(run);
      }),
    );
  });
});

/** One minute after another. */
function atMinute(index: number): string {
  const [hour, minute] = [Math.floor(index / 60), index % 60];
  return `2026-11-24T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
