import { expect, test } from 'vitest';
import { bytesBelow, watchMemory } from './process-memory.js';

test('a process counts with all that it began, and with what those began', () => {
  const processes = [
    { pid: 1, parent: 0, bytes: 1 },
    { pid: 30, parent: 20, bytes: 100 },
    { pid: 10, parent: 1, bytes: 10 },
    { pid: 20, parent: 10, bytes: 20 },
    { pid: 40, parent: 1, bytes: 1000 },
  ];
  expect(bytesBelow(10, processes)).toBe(130);
});

test.skipIf(process.platform === 'win32')('this very process holds some megabytes', () => {
  expect(watchMemory(process.pid)()).toBeGreaterThan(10e6);
});
