import { afterEach, expect, test } from 'vitest';
import type * as frame from '../films/frame';
import { load } from './typescript.js';

const before = process.env.NODE_ENV;
afterEach(() => {
  process.env.NODE_ENV = before;
});

test('whoever has read a file of the project still builds the site for visitors', async () => {
  delete process.env.NODE_ENV;
  const { FRAME_MS } = await load<typeof frame>('films/frame.ts');
  expect([FRAME_MS, process.env.NODE_ENV]).toEqual([40, undefined]);
});
