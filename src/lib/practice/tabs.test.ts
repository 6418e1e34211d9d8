import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetTabs, Tabs } from './tabs';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Asked = Partial<Record<'onsuccess' | 'onerror', () => void>> & { result?: unknown };

/** What follows at once has followed. */
const settled = async () => {
  for (let times = 0; times < 4; times += 1) await Promise.resolve();
};

/** What is done by one alone, and what it was told that another had done a moment before. */
async function doneAlone(): Promise<(string | null)[]> {
  const tabs = new Tabs();
  const close = tabs.open();
  await settled();
  const told: (string | null)[] = [];
  tabs.oneAtATime((lately) => {
    told.push(lately);
    return 'as it is now';
  });
  await settled();
  vi.advanceTimersByTime(1_000);
  close();
  return told;
}

/** A browser whose database answers so; `note`: what lies there. */
function browser(
  opens: (asked: Asked) => void,
  note?: unknown,
  put: (note: unknown) => void = () => undefined,
) {
  const store = {
    get: () => {
      const asked: Asked = { result: note };
      queueMicrotask(() => asked.onsuccess?.());
      return asked;
    },
    put,
  };
  const database = { transaction: () => ({ objectStore: () => store }), close: () => undefined };
  vi.stubGlobal('indexedDB', {
    open: () => {
      const asked: Asked = { result: database };
      queueMicrotask(() => opens(asked));
      return asked;
    },
    deleteDatabase: () => undefined,
  });
}

describe('what may cost a try is done at once, by whoever cannot ask other tabs', () => {
  it('as where the browser has nothing to ask them by', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await doneAlone()).toEqual([null]);
    expect(() => forgetTabs()).not.toThrow();
  });

  it('or forbids it', async () => {
    const forbids = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.stubGlobal('indexedDB', { open: forbids, deleteDatabase: forbids });
    expect(await doneAlone()).toEqual([null]);
    expect(() => forgetTabs()).not.toThrow();
  });

  it('or where a later version of the site has made it otherwise', async () => {
    browser(({ onerror }) => onerror?.());
    expect(await doneAlone()).toEqual([null]);
  });

  it('or where it never answers', async () => {
    browser(() => undefined);
    expect(await doneAlone()).toEqual([null]);
  });
});

describe('what lies there', () => {
  it('is what another tab has just written, and then what this one writes', async () => {
    const written: unknown[] = [];
    const lately = { at: Date.now() - 500, text: '{"version":1}' };
    browser(
      ({ onsuccess }) => onsuccess?.(),
      lately,
      (note) => written.push(note),
    );
    expect(await doneAlone()).toEqual([lately.text]);
    expect(written).toEqual([expect.objectContaining({ text: 'as it is now' })]);
  });

  it.each([
    ['is old', { at: Date.now() - 60_000, text: '{}' }],
    ['is of the future, since a clock was set back', { at: Date.now() + 60_000, text: '{}' }],
    ['has no time', { text: '{}' }],
    ['has no text', { at: Date.now(), text: 7 }],
    ['is none', 'nonsense'],
  ])('is nothing where it %s', async (_, note) => {
    browser(({ onsuccess }) => onsuccess?.(), note);
    expect(await doneAlone()).toEqual([null]);
  });
});
