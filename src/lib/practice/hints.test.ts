import { expect, it } from 'vitest';
import { scenarios } from '../scenarios';
import type { Key } from '../screen';
import { whereIs, type Where } from './hints';
import { Rehearsing } from './testing/rehearsing';
import { standing, withCard } from './testing/stand';
import { terminalOf } from './testing/terminals';

const CARD = 'my-number-card';
const stand = standing();
const next = (type: string, thing?: string) =>
  ({ event: thing === undefined ? { type } : { type, thing } }) as Parameters<typeof whereIs>[0];

const key = (id: string, look: Key['look']): Key => ({ id, look, words: '', enabled: true });
const SCREEN = { title: '', heading: '' };

it.each<[string, Parameters<typeof whereIs>, Where | null]>([
  ['nothing to do', [null, stand], null],
  ['to put', [next(`put.${CARD}.slot`, CARD), stand], 'place:slot'],
  ['to push on', [next(`push.${CARD}.slot`, CARD), withCard(stand, { at: 'slot' })], 'place:slot'],
  ['to take', [next(`take.${CARD}.end`, CARD), withCard(stand, { at: 'end' })], 'place:end'],
  ['to turn in the hand', [next(`handle.${CARD}.turn`, CARD), stand], 'table'],
  [
    'to turn where it lies',
    [next(`handle.${CARD}.turn`, CARD), withCard(stand, { at: 'desk' })],
    'place:desk',
  ],
  ['before the camera', [next('look.closer'), stand], 'face'],
  ['to say to who is there', [next('speak.help'), stand], 'desk'],
  [
    'to say to who must be called',
    [next('speak.help'), standing({ talk: { ...stand.talk, present: false } })],
    'call',
  ],
  [
    'a large key',
    [
      next('touch.a'),
      standing({
        screen: { ...SCREEN, body: { kind: 'choices', keys: ['a'], columns: 1 }, keys: [key('a', 'tile')] },
      }),
    ],
    'tiles',
  ],
  [
    'a key beside the large ones',
    [
      next('touch.staff'),
      standing({
        screen: {
          ...SCREEN,
          body: { kind: 'choices', keys: ['a'], columns: 1 },
          keys: [key('staff', 'plain')],
        },
      }),
    ],
    'foot',
  ],
  [
    'a switch',
    [
      next('touch.b'),
      standing({
        screen: {
          ...SCREEN,
          body: { kind: 'switches', rows: [{ words: '', on: 'a', off: 'b' }] },
          keys: [key('b', 'switch')],
        },
      }),
    ],
    'rows',
  ],
  [
    'the counter',
    [
      next('touch.more'),
      standing({
        screen: {
          ...SCREEN,
          body: { kind: 'counter', count: 1, unit: '', more: 'more', fewer: 'fewer' },
          keys: [key('more', 'edit')],
        },
      }),
    ],
    'counter',
  ],
  [
    'a digit',
    [
      next('touch.5'),
      standing({
        screen: { ...SCREEN, body: { kind: 'keypad', typed: 0, length: 4 }, keys: [key('5', 'digit')] },
      }),
    ],
    'keypad',
  ],
  [
    '確認 under the keypad',
    [
      next('touch.confirm'),
      standing({
        screen: { ...SCREEN, body: { kind: 'keypad', typed: 4, length: 4 }, keys: [key('confirm', 'go')] },
      }),
    ],
    'foot',
  ],
])('%s', (_, [what, where], part) => {
  expect(whereIs(what, where)).toBe(part);
});

const all = Object.entries(scenarios).flatMap(([id, scenario]) =>
  Object.keys(terminalOf(scenario).makes).map((make) => [id, make] as const),
);

it.each(all)('%s on the %s type: wherever one is to look, there is something', (id, make) => {
  const missing: string[] = [];
  new Rehearsing(id, make).follows(({ where, stand: { step, screen, places, belongings, talk }, ended }) => {
    const isThere =
      where === null ||
      (where === 'foot' &&
        screen.keys.some(({ look }) => !['tile', 'choice', 'digit', 'switch'].includes(look))) ||
      (where === 'tiles' && screen.body?.kind === 'choices') ||
      (where === 'rows' && screen.body?.kind === 'switches') ||
      (where === 'face' && screen.body?.kind === 'camera') ||
      where === screen.body?.kind ||
      (where === 'table' && Object.values(belongings).some(({ at }) => at === 'hand')) ||
      (where === 'desk' && talk.present) ||
      (where === 'call' && !talk.present && talk.sayings.length > 0) ||
      (where.startsWith('place:') && where.slice('place:'.length) in places);
    if (!isThere) missing.push(`${step}: ${where}`);
    return ended !== null;
  });
  expect(missing).toEqual([]);
});
