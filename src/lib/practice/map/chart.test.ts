import { expect, test } from 'vitest';
import { setup } from 'xstate';
import { chartOf } from './chart';

/** A machine with a part that asks and a part that answers; what one passes through without stopping is no step. */
const machine = setup({
  types: { events: {} as { type: string } },
  guards: { 'it is known': () => true },
}).createMachine({
  type: 'parallel',
  states: {
    hands: { initial: 'here', states: { here: { after: { 9: 'away' } }, away: {} } },
    service: {
      initial: 'ready',
      states: {
        ready: { id: 'ready', on: { 'touch.start': 'ask' } },
        ask: {
          initial: 'begin',
          on: { 'touch.cancel': '#ready', 'idle.over': '#ready' },
          states: {
            begin: { always: [{ guard: 'it is known', target: 'first' }, { target: 'second' }] },
            first: { on: { 'touch.next': 'second', 'touch.skip': 'second' } },
            second: {
              on: { 'touch.next': [{ guard: 'it is known', target: '#answer' }, { target: 'first' }] },
            },
            kept: { on: { 'idle.over': {} }, after: { 5: 'begin' } },
          },
        },
        answer: {
          id: 'answer',
          initial: 'thanks',
          states: { thanks: { always: { guard: 'it is known', target: '#ready' } } },
        },
      },
    },
  },
});
const steps = ['ready', 'ask.first', 'ask.second', 'ask.kept', 'answer.thanks', 'idle'];

test('a step that is no part by itself opens the part that follows, and one beside the service stands apart', () => {
  expect(chartOf({ machine, steps }).parts).toEqual([
    { name: 'ask', steps: ['ready', 'ask.first', 'ask.second', 'ask.kept'] },
    { name: 'answer', steps: ['answer.thanks'] },
    { name: 'idle', steps: ['idle'] },
  ]);
});

test('every way is there once, past what one does not stop at, and what a step answers itself is not its part’s', () => {
  const out = { to: 'ready', own: false };
  expect(chartOf({ machine, steps }).ways).toEqual([
    { from: 'ready', to: 'ask.first', on: ['touch.start'], own: true },
    { from: 'ready', to: 'ask.second', on: ['touch.start'], own: true },
    { from: 'ask.first', to: 'ask.second', on: ['touch.next', 'touch.skip'], own: true },
    { from: 'ask.first', on: ['touch.cancel', 'idle.over'], ...out },
    { from: 'ask.second', to: 'answer.thanks', on: ['touch.next'], own: true },
    { from: 'ask.second', to: 'ask.first', on: ['touch.next'], own: true },
    { from: 'ask.second', on: ['touch.cancel', 'idle.over'], ...out },
    { from: 'ask.kept', to: 'ask.first', on: ['after'], own: true },
    { from: 'ask.kept', to: 'ask.second', on: ['after'], own: true },
    { from: 'ask.kept', on: ['touch.cancel'], ...out },
    { from: 'answer.thanks', to: 'ready', on: ['always'], own: true },
  ]);
});
