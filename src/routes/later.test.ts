import { afterEach, expect, test, vi } from 'vitest';
import { persistently } from './later';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what cannot be had is asked for again, at once when the network is back', async () => {
  vi.useFakeTimers();
  const isBack: (() => void)[] = [];
  vi.stubGlobal('addEventListener', (_: string, back: () => void) => isBack.push(back));
  let asked = 0;
  const coming = persistently(() => {
    asked += 1;
    return asked < 3 ? Promise.reject(new Error('away')) : Promise.resolve('there');
  });
  await vi.advanceTimersByTimeAsync(4_999);
  expect(asked).toBe(1);
  isBack[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toBe(2);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await coming).toBe('there');
});
