import { expect, test } from 'vitest';
import { aRun, tasks, withShown } from '$lib/practice/testing/runs';
import type { OfferedScenario } from '../offer.server';
import { Practised } from './practised';

const TODAY = '2026-11-24';

const offered = (id: string): OfferedScenario => ({
  id,
  terminal: tasks[id]?.terminal ?? '',
  group: 'everyday',
  who: ['nguyen-van-minh', 'sato-haruko'],
  title: id,
  line: '',
  picture: 'paper',
});
const offers = {
  scenarios: Object.keys(tasks).map(offered),
  terminals: [
    { id: 'copier', words: 'コピー', makes: [{ id: 'lawson', words: 'L' }] },
    { id: 'reader', words: 'リーダー', makes: [{ id: 'tray', words: 'T' }] },
  ],
  tasks,
};

test('who has done nothing has nothing to see but the machines', () => {
  const practised = new Practised([], offers, TODAY);
  expect([practised.isNew, practised.next]).toEqual([true, null]);
  expect(practised.terminals).toEqual([
    { id: 'copier', make: 'lawson', name: 'コピー', tasks: [], untried: 3 },
    { id: 'reader', make: 'tray', name: 'リーダー', tasks: [], untried: 1 },
  ]);
});

test('what was done stands at its machine, and goes on as the same person at the same make', () => {
  const run = aRun({ level: 'together', steps: withShown });
  const practised = new Practised([run], offers, TODAY);
  const step = {
    scenario: offered('one-copy'),
    advice: { what: 'again', scenario: 'one-copy', level: 'together', day: '2026-11-25' },
    query: 'scenario=one-copy&make=lawson&who=sato-haruko&level=together',
  };
  expect(practised.next).toEqual(step);
  expect(practised.terminals[0]?.tasks).toEqual([
    {
      scenario: offered('one-copy'),
      last: run,
      readiness: { ready: false, days: 2, lock: true },
      isLesson: false,
      step,
      query: step.query,
    },
  ]);
});

test('a make, a person and a task there are no longer are left out', () => {
  const gone = aRun({ make: 'old-make', person: 'nobody', level: 'together', steps: withShown });
  const practised = new Practised([gone, aRun({ scenario: 'long-gone' })], offers, TODAY);
  expect(practised.next?.query).toBe('scenario=one-copy&level=together');
  expect(practised.terminals.map(({ untried }) => untried)).toEqual([2, 1]);
});
