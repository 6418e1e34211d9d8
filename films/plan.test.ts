import { describe, expect, test } from 'vitest';
import { WrongWords } from '../scripts/wrong-words.js';
import { nameOf, viewportOf, type Film } from './film';
import { plan, type Known, type Request } from './plan';

const known: Known = {
  scenarios: {
    'jumin-self-coins': 'shop-copier',
    'jumin-visa-household': 'shop-copier',
    'reader-say-no': 'card-reader',
  },
  makes: { 'shop-copier': ['seven-eleven', 'lawson'], 'card-reader': ['tray', 'upright'] },
};

const asked = (request: Partial<Request>): Request => ({
  names: [],
  all: false,
  lang: 'en',
  size: '1280x800',
  coach: 'beside',
  pace: 'calm',
  ...request,
});

const films = (request: Partial<Request>) => plan(asked(request), known).map(nameOf);

function refusal(request: Partial<Request>, of = known): string {
  try {
    plan(asked(request), of);
  } catch (error) {
    if (error instanceof WrongWords) return error.message;
    throw error;
  }
  return 'none';
}

describe('what is asked for is filmed', () => {
  test('one scenario, on the first make, in English', () => {
    expect(plan(asked({ names: ['jumin-visa-household'] }), known)).toEqual([
      {
        scenario: 'jumin-visa-household',
        make: 'seven-eleven',
        language: 'en',
        size: '1280x800',
        coach: 'beside',
        pace: 'calm',
      },
    ]);
  });

  test('several scenarios in several languages, each once', () => {
    const names = ['reader-say-no', 'jumin-self-coins', 'reader-say-no'];
    expect(films({ names, lang: 'vi, en,vi' })).toEqual([
      'reader-say-no.tray.vi',
      'reader-say-no.tray.en',
      'jumin-self-coins.seven-eleven.vi',
      'jumin-self-coins.seven-eleven.en',
    ]);
  });

  test('all scenarios, on one make, on all, and on one that not all have', () => {
    const first = [
      'jumin-self-coins.seven-eleven',
      'jumin-visa-household.seven-eleven',
      'reader-say-no.tray',
    ];
    expect(films({ all: true })).toEqual(first.map((name) => `${name}.en`));
    expect(films({ all: true, make: 'lawson' })).toEqual([
      'jumin-self-coins.lawson.en',
      'jumin-visa-household.lawson.en',
    ]);
    expect(films({ names: ['reader-say-no'], make: 'all' })).toEqual([
      'reader-say-no.tray.en',
      'reader-say-no.upright.en',
    ]);
  });

  test('what is not usual stands in the name', () => {
    const how = { size: '800x1280', coach: 'off', pace: 'brisk' };
    expect(films({ names: ['reader-say-no'], ...how })).toEqual(['reader-say-no.tray.en.800x1280.off.brisk']);
  });

  test('a rehearsal that somebody did', () => {
    const replayed = { scenario: 'reader-say-no', make: 'upright' };
    const replay = '/home/tanaka/kiosk-keiko-rehearsal-2026-11-24-reader-say-no.json';
    const planned = plan(asked({ replay, lang: 'ja' }), { ...known, replayed });
    expect(planned.map(nameOf)).toEqual([
      'reader-say-no.upright.ja.replay-kiosk-keiko-rehearsal-2026-11-24-reader-say-no',
    ]);
    expect(planned[0]?.replay).toBe(replay);
  });
});

describe('what there is not is said, with what there is', () => {
  test.each<[string, Partial<Request>, string]>([
    [
      'a scenario',
      { names: ['jumin-visa'] },
      'There is no scenario "jumin-visa". Did you mean jumin-visa-household?',
    ],
    ['a make', { all: true, make: 'lawsn' }, 'There is no make "lawsn". Did you mean lawson?'],
    [
      'a make of another machine',
      { names: ['reader-say-no'], make: 'lawson' },
      'There is no make "lawson" of the machine of reader-say-no.',
    ],
    ['a language', { all: true, lang: 'fr' }, 'There is no language "fr".'],
    ['a size', { all: true, size: '1280x80' }, 'There is no size "1280x80". Did you mean 1280x800?'],
  ])('%s', (_what, request, sentence) => {
    const [first, list = ''] = refusal(request).split('\n');
    expect(first).toBe(sentence);
    expect(list).toMatch(/^There is: /);
  });

  test('nobody said which', () => {
    expect(refusal({})).toMatch(/^Say which scenario, or --all\./);
    expect(refusal({ lang: ',', all: true })).toBe('Say at least one language after --lang.');
    expect(refusal({ all: true, names: ['reader-say-no'] })).toBe('Say either names or --all.');
  });

  test('a rehearsal says itself what it is', () => {
    const replayed = { scenario: 'reader-say-no', make: 'upright' };
    expect(refusal({ replay: 'mine.json', make: 'tray' }, { ...known, replayed })).toMatch(
      /^mine.json says itself/,
    );
  });
});

test('a film is as large as its size says', () => {
  const film: Pick<Film, 'size'> = { size: '1920x1080' };
  expect(viewportOf(film)).toEqual({ width: 1920, height: 1080 });
});
