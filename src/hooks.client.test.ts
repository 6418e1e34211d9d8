import type { NavigationEvent } from '@sveltejs/kit';
import { afterEach, expect, test, vi } from 'vitest';
import { handleError } from './hooks.client';

const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const event = {} as NavigationEvent;
afterEach(() => said.mockClear());

test('a page that is not there is no alarm', async () => {
  await handleError({ error: new Error('no page'), event, status: 404, message: 'Not Found' });
  expect(said.mock.calls).toEqual([]);
});

test('what nobody expected is told', async () => {
  const error = new Error('broken');
  await handleError({ error, event, status: 500, message: 'Internal Error' });
  expect(said.mock.calls).toEqual([[error]]);
});
