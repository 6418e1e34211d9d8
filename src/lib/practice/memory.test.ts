import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { blank, readMemory, recall, remember } from './memory';

const aRehearsal = { scenario: 'one-wrong-pin', make: 'lawson', who: 'sato-haruko' };

afterEach(() => vi.unstubAllGlobals());

test('a device remembers the language and the last rehearsal, one beside the other', () => {
  vi.stubGlobal('localStorage', device());
  expect([remember({ language: 'en' }), remember({ last: aRehearsal })]).toEqual([true, true]);
  expect(recall()).toEqual({ version: 1, language: 'en', last: aRehearsal });
});

test('a device that never saw this page remembers nothing', () => {
  vi.stubGlobal('localStorage', device());
  expect(recall()).toEqual(blank);
});

test('without storage nothing is remembered and nothing breaks', () => {
  vi.stubGlobal('localStorage', undefined);
  expect([remember({ language: 'en' }), recall()]).toEqual([false, blank]);
});

test('a full device says that it did not keep it', () => {
  const full = device();
  full.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', full);
  expect([remember({ language: 'en' }), recall()]).toEqual([false, blank]);
});

test('what was tampered with is overwritten by what is true', () => {
  vi.stubGlobal('localStorage', device('{"version":1,"language":"<b>","last":null}'));
  expect(recall()).toEqual(blank);
  remember({ language: 'ja' });
  expect(recall()).toEqual({ ...blank, language: 'ja' });
});

describe('a text', () => {
  test.each([
    ['that is empty', ''],
    ['that is cut off', '{"version":1,"lan'],
    ['of an earlier version', '{"version":0,"language":"en","last":null}'],
    ['of a later version', '{"version":2,"language":"en","last":null}'],
    ['with a language that can be none', '{"version":1,"language":"../en","last":null}'],
    ['with a rehearsal that can be none', '{"version":1,"language":"en","last":{"who":7}}'],
  ])('%s is forgotten', (_, text) => {
    expect(readMemory(text)).toEqual(blank);
  });

  test('of any kind gives a memory', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(readMemory(text))).toEqual(Object.keys(blank));
      }),
    );
  });
});

function device(text?: string) {
  const kept = new Map(text === undefined ? [] : [['kiosk-keiko.memory', text]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}
