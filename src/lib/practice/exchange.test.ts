import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keep, people, verifyPin, write, type Person } from '../card';
import { exportFile, importFile, readFile } from './exchange';
import { loadCards } from './kept-cards';
import { eraseAll } from './own-keys';
import { addRun, addWord, changeProgress, loadProgress, mergeProgress, none } from './progress';
import { usual } from './settings';
import { anyProgress, aRun, Device, tasks } from './testing/runs';

const NOW = '2026-11-24T10:00';
const word = { words: '{確認|かくにん}', terminal: 'copier', at: NOW };
const LARGE = JSON.stringify({ ...usual, text: 150, theme: 'dark' });

let device: Device;

const onDevice = (texts?: Record<string, string>, room?: number) => {
  device = new Device(texts, room);
  vi.stubGlobal('localStorage', device);
};

/** What a device of somebody has after some weeks. */
function afterSomeWeeks(): string {
  onDevice({ 'kiosk-keiko.settings': LARGE, 'kiosk-keiko.cards': write(missedOnce('sato-haruko')) });
  addRun(aRun());
  addWord(word);
  return exportFile(NOW).text;
}

beforeEach(() => onDevice());
afterEach(() => vi.unstubAllGlobals());

test('the file is named by its day', () => {
  expect(exportFile(NOW).name).toBe('kiosk-keiko-2026-11-24.json');
});

test('on a new device it brings everything, and says what', () => {
  const text = afterSomeWeeks();
  onDevice();
  expect(importFile(text, tasks)).toEqual({
    runs: 1,
    unknown: 0,
    words: 1,
    cards: 1,
    settings: 'taken',
    language: null,
  });
  expect(exportFile(NOW).text).toBe(text);
  expect(device.getItem('kiosk-keiko.settings')).toBe(LARGE);
});

test('settings that were never changed change none elsewhere', () => {
  addRun(aRun());
  const { text } = exportFile(NOW);
  onDevice({ 'kiosk-keiko.settings': LARGE });
  expect(importFile(text, tasks)).toMatchObject({ runs: 1, settings: null });
  expect(device.getItem('kiosk-keiko.settings')).toBe(LARGE);
});

test('settings somebody has made on this device stay, and it says so', () => {
  const text = afterSomeWeeks();
  const own = JSON.stringify({ ...usual, scanning: true });
  onDevice({ 'kiosk-keiko.settings': own });
  expect(importFile(text, tasks)).toMatchObject({ runs: 1, settings: 'left' });
  expect(device.getItem('kiosk-keiko.settings')).toBe(own);
});

test('rehearsals of exercises that are not known here are counted, and kept', () => {
  addRun(aRun());
  addRun(aRun({ at: '2026-11-23T10:00', scenario: 'of-a-later-version' }));
  const { text } = exportFile(NOW);
  onDevice();
  expect(importFile(text, tasks)).toMatchObject({ runs: 2, unknown: 1 });
  expect(exportFile(NOW).text).toBe(text);
  expect(importFile(text, tasks)).toMatchObject({ runs: 0, unknown: 0 });
});

test('taken in again it brings nothing new', () => {
  const text = afterSomeWeeks();
  const before = device.all;
  expect(importFile(text, tasks)).toEqual({
    runs: 0,
    unknown: 0,
    words: 0,
    cards: 0,
    settings: null,
    language: null,
  });
  expect(device.all).toEqual(before);
});

test('to take in what was just saved changes nothing', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      onDevice();
      changeProgress(() => mergeProgress(progress, none));
      const { text } = exportFile(NOW);
      importFile(text, tasks);
      expect(exportFile(NOW).text).toBe(text);
      onDevice();
      importFile(text, tasks);
      expect(loadProgress().progress).toEqual(mergeProgress(progress, none));
    }),
  );
});

test('it is added to what was done on the other device', () => {
  const text = afterSomeWeeks();
  onDevice();
  const own = aRun({ at: '2026-11-23T10:00' });
  addRun(own);
  importFile(text, tasks);
  expect(loadProgress().progress.runs).toEqual([own, aRun()]);
});

test('it gives no card its tries back', () => {
  const text = afterSomeWeeks();
  const locked = keep(missedOnce('sato-haruko'), missed(missed(missed(person('sato-haruko').card))));
  onDevice({ 'kiosk-keiko.cards': write(locked) });
  expect(importFile(text, tasks)).toMatchObject({ cards: 0 });
  expect(loadCards().kept).toEqual(locked);
});

test('it holds nobody’s PIN', () => {
  const everyone = Object.values(people);
  const kept = everyone.reduce(
    (all, { card }) => (card.pins.authentication ? keep(all, missed(card)) : all),
    missedOnce('sato-haruko'),
  );
  onDevice({ 'kiosk-keiko.settings': LARGE, 'kiosk-keiko.cards': write(kept) });
  for (const { id, memo } of everyone) {
    const slips = [...(memo ?? '')].map((key) => ({ step: 'identify.pin', key }));
    addRun(aRun({ person: id, slips }));
    addWord({ ...word, words: memo ?? '' });
    addWord({ ...word, words: '{確認|かくにん}' });
  }
  const { text } = exportFile(NOW);
  expect(text).toContain('sato-haruko');
  const secrets = everyone.flatMap(({ memo, card }) => [
    memo,
    ...Object.values(card.pins).map((pin) => pin.secret),
  ]);
  expect(secrets.filter((secret) => typeof secret === 'string').length).toBeGreaterThan(20);
  expect(secrets.filter((secret) => typeof secret === 'string' && text.includes(secret))).toEqual([]);
  expect(text).not.toMatch(/"key": "\d/);
});

describe('a file that is not taken in changes nothing', () => {
  const whole = () => JSON.parse(afterSomeWeeks()) as Record<string, object>;

  test.each([
    ['an empty one', () => '', 'foreign'],
    ['a picture', () => '\u0089PNG\r\n', 'foreign'],
    ['a list of something else', () => '{"name":"shopping","items":[1,2]}', 'foreign'],
    ['one that is cut off', () => afterSomeWeeks().slice(0, -40), 'damaged'],
    [
      'one with runs that can be none',
      () => changed(whole(), 'progress', { runs: [{ at: 'noon' }] }),
      'damaged',
    ],
    [
      'one with more tries than a card has',
      () => changed(whole(), 'cards', { tries: { 'sato-haruko': { authentication: 9 } } }),
      'damaged',
    ],
    ['one of a later version', () => JSON.stringify({ ...whole(), format: 2, runs: 'elsewhere' }), 'newer'],
  ])('%s', (_, make, problem) => {
    const text = make();
    afterSomeWeeks();
    const before = device.all;
    expect(importFile(text, tasks)).toEqual({ problem });
    expect(device.all).toEqual(before);
  });

  test('one for which there is too little room, however little is missing', () => {
    const text = afterSomeWeeks();
    const needed = Object.values(device.all).join('').length;
    for (const room of [0, 100, 300, needed - 100, needed - 40, needed - 1]) {
      onDevice();
      device.room = room;
      expect([importFile(text, tasks), device.all]).toEqual([{ problem: 'not-kept' }, {}]);
    }
    onDevice({}, needed);
    expect(importFile(text, tasks)).toMatchObject({ runs: 1 });
  });

  test('whatever it is', () => {
    afterSomeWeeks();
    const before = device.all;
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readFile(text)).toHaveProperty('problem');
        expect(importFile(text, tasks)).toHaveProperty('problem');
        expect(device.all).toEqual(before);
      }),
    );
  });

  test('also where nothing is kept', () => {
    const text = afterSomeWeeks();
    vi.stubGlobal('localStorage', undefined);
    expect(importFile(text, tasks)).toEqual({ problem: 'not-kept' });
  });
});

describe('erasing', () => {
  test('leaves nothing of this site, and all of others', () => {
    const told: unknown[] = [];
    vi.stubGlobal(
      'StorageEvent',
      class {
        constructor(
          readonly type: string,
          readonly about: unknown,
        ) {}
      },
    );
    vi.stubGlobal('dispatchEvent', (event: { type: string; about: unknown }) =>
      told.push([event.type, event.about]),
    );
    onDevice({ 'kiosk-keiko.progress.aside.1': '<b>', 'kiosk-keiko.cards': '{}', 'another.site': 'x' });
    addRun(aRun());
    expect(eraseAll()).toBe(true);
    expect(device.all).toEqual({ 'another.site': 'x' });
    expect(told).toEqual([['storage', { key: null }]]);
  });

  test('says when the device forbids it', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(eraseAll()).toBe(false);
  });
});

function person(id: string): Person {
  const found = people[id];
  if (!found) throw new Error(`nobody is called ${id}`);
  return found;
}

const missed = (card: Person['card']) => verifyPin(card, 'authentication', '0000').card;

function missedOnce(id: string) {
  return keep({ version: 1, tries: {} }, missed(person(id).card));
}

const changed = (file: Record<string, object>, part: string, by: object): string =>
  JSON.stringify({ ...file, [part]: { ...file[part], ...by } });
