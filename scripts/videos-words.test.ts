import { describe, expect, test } from 'vitest';
import { readWords } from './videos-words.js';
import { WrongWords } from './wrong-words.js';

test('what is not said is as usual', () => {
  expect(readWords(['card-moved'])).toEqual({
    request: {
      names: ['card-moved'],
      all: false,
      lang: 'en',
      size: '1280x800',
      coach: 'beside',
      pace: 'calm',
    },
    manner: { web: false, burn: false, again: false, sheet: false, out: 'videos' },
  });
});

test('all that can be said', () => {
  const words =
    '--all --lang en,ja --make=lawson --size 800x1280 --coach off --pace brisk --web --burn --again --out /films --workers 3 --shard 2/8';
  expect(readWords(words.split(' '))).toEqual({
    request: {
      ...{ names: [], all: true, lang: 'en,ja', make: 'lawson' },
      ...{ size: '800x1280', coach: 'off', pace: 'brisk' },
    },
    manner: {
      ...{ web: true, burn: true, again: true, sheet: false },
      ...{ out: '/films', workers: 3, shard: '2/8' },
    },
  });
});

test('names may stand before, after and between', () => {
  const { request } = readWords(['card-moved', '--lang', 'vi', 'reader-say-no']);
  expect(request.names).toEqual(['card-moved', 'reader-say-no']);
});

describe('what cannot be is said in a sentence', () => {
  test.each([
    [['--langs', 'vi'], 'There is no option --langs. Did you mean --lang?'],
    [['--worker=2'], 'There is no option --worker. Did you mean --workers?'],
    [['--lang'], "Option '--lang <value>' argument missing"],
    [['--all=yes'], "Option '--all' does not take an argument"],
    [['--workers', '0'], '--workers says how many films are made at once, like 2; not 0.'],
    [['--shard', '9/8'], '--shard says which part of how many, like 1/8; not 9/8.'],
    [['--shard', '1'], '--shard says which part of how many, like 1/8; not 1.'],
  ])('%j', (words, sentence) => {
    expect(() => readWords(words)).toThrow(WrongWords);
    expect(() => readWords(words)).toThrow(sentence);
  });
});
