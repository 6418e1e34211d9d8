import { describe, expect, test } from 'vitest';
import { people } from '../card';
import { scenarios } from '../scenarios';
import { loadTerminal, terminalIds } from '../terminals';
import { facilities, municipalities, type ThingKind } from '../world';
import { plain, unread } from '../words';
import { languages, type Language } from './language';
import { loadLeaflet } from './leaflets';
import { loadNames } from './names';
import { loadPhrases } from './phrases';

const KINDS: ThingKind[] = [
  'my-number-card',
  'residence-card',
  'transit-card',
  'coin',
  'note',
  'memo',
  'paper',
  'receipt',
  'phone',
  'eligibility-notice',
  'eligibility-certificate',
  'statement',
  'prescription',
];

const terminals = (await Promise.all(terminalIds.map(loadTerminal))).flatMap((one) => one?.terminal ?? []);

describe.each(Object.keys(languages) as Language[])('%s', (language) => {
  test('has words for everything, and a reading for every kanji', async () => {
    const said = sentences([
      await loadPhrases(language),
      await loadLeaflet('office', language),
      await loadLeaflet('about', language),
    ]);
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((words) => plain(words).trim() === '')).toEqual([]);
    expect(language === 'ja' ? said.flatMap(unread) : []).toEqual([]);
  });

  test('calls every thing by a name of its own', async () => {
    const { hands } = await loadPhrases(language);
    const names = KINDS.map((kind) => hands.thing(kind, 500));
    expect(new Set(names).size).toBe(KINDS.length);
    expect(language === 'ja' ? names.flatMap(unread) : []).toEqual([]);
  });
});

test('in Japanese the days of the month are read as they are said', async () => {
  const { free } = await loadPhrases('ja');
  expect(['2026-11-24T10:00', '2026-11-29T10:00', '2026-12-20T09:05'].map(free.moment)).toEqual([
    '11{月|がつ} {24日|にじゅうよっか}（{火|か}） 10:00',
    '11{月|がつ} 29{日|にち}（{日|にち}） 10:00',
    '12{月|がつ} {20日|はつか}（{日|にち}） 09:05',
  ]);
});

test('in English a moment is a date and an hour', async () => {
  expect((await loadPhrases('en')).free.moment('2026-12-31T23:30')).toBe('Thu, 31 December 2026, 23:30');
});

test('everyone one can be is described in every language', async () => {
  for (const language of Object.keys(languages) as Language[]) {
    const about = (await loadNames(language)).people;
    expect(Object.keys(about).sort()).toEqual(Object.keys(people).sort());
    expect(language === 'ja' ? Object.values(about).flatMap(unread) : []).toEqual([]);
  }
});

test('in English every make of every machine has a name of its own', async () => {
  const { home } = await loadPhrases('en');
  const makes = terminals.flatMap((terminal) => Object.keys(terminal.makes));
  expect(Object.keys(home.makes).sort()).toEqual(makes.sort());
  expect(new Set(Object.values(home.makes)).size).toBe(makes.length);
});

describe.each(Object.keys(languages) as Language[])('in %s', (language) => {
  test('every machine is named', async () => {
    const { home } = await loadPhrases(language);
    expect(Object.keys(home.terminals).sort()).toEqual(terminals.map(({ id }) => id).sort());
  });

  test('every place of every machine is named', async () => {
    const { places } = (await loadPhrases(language)).hands;
    const wanted = terminals.flatMap((terminal) =>
      Object.keys(terminal.makes).flatMap((make) => Object.keys(terminal.places(make))),
    );
    expect(wanted.filter((place) => !Object.hasOwn(places, place))).toEqual([]);
  });

  test('every end a scenario states is told', async () => {
    const { end } = (await loadPhrases(language)).practice;
    const wanted = Object.values(scenarios).map(({ ending }) => ending.is);
    expect(wanted.filter((is) => !end.reached[is] || !end.outcomes[is])).toEqual([]);
  });
});

test('in English every place has a name in Latin letters', async () => {
  const { facilities: places, towns } = await loadNames('en');
  expect([Object.keys(towns), Object.keys(places)]).toEqual([
    Object.keys(municipalities),
    Object.keys(facilities),
  ]);
  expect(Object.values(towns).filter((name) => !/^[A-Z][a-z]+ (City|Town|Village)$/.test(name))).toEqual([]);
  expect(Object.values(places).filter((name) => !/^[A-Z][A-Za-z ]+$/.test(name))).toEqual([]);
});

/** Every sentence there is; those made of values are made of some. */
function sentences(from: unknown): string[] {
  if (typeof from === 'string') return [from];
  if (typeof from === 'function') return sentences(made(from as (...values: unknown[]) => unknown));
  return typeof from === 'object' && from !== null ? Object.values(from).flatMap(sentences) : [];
}

function made(phrase: (...values: unknown[]) => unknown): unknown {
  for (const values of [
    ['2026-11-24T10:00'],
    ['2026-11-24'],
    [2, 3],
    ['memo', 1],
    [['One', 'Two']],
    ['One', 'Two'],
  ]) {
    try {
      return phrase(...values);
    } catch {
      continue;
    }
  }
  return '';
}
