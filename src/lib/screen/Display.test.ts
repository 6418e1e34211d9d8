import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { NEARBY } from '../world';
import { plain, unread } from '../words';
import { CAPTIONS } from './captions';
import Display from './Display.svelte';
import type { Body, Key, KeyLook, Screen } from './screen';

const LOOKS: KeyLook[] = ['tile', 'choice', 'digit', 'edit', 'switch', 'back', 'cancel', 'go', 'plain'];

const key = (id: string, look: KeyLook, part: Partial<Key> = {}): Key => ({
  id,
  words: `{鍵|かぎ}${id}`,
  look,
  enabled: true,
  ...part,
});

/** One body of every kind, naming keys `a` to `d` where it names any. */
const BODIES: { [Kind in Body['kind']]: Extract<Body, { kind: Kind }> } = {
  choices: { kind: 'choices', keys: ['a', 'b', 'c', 'd'], columns: 2 },
  keypad: { kind: 'keypad', typed: 1, length: 4 },
  switches: {
    kind: 'switches',
    rows: [
      { words: '{国籍|こくせき}', on: 'a', off: 'b' },
      { words: '{続柄|つづきがら}', on: 'c', off: 'd' },
    ],
  },
  counter: { kind: 'counter', count: 1, unit: '{部|ぶ}', fewer: 'a', more: 'b' },
  summary: { kind: 'summary', rows: [{ words: '{部数|ぶすう}', value: '1' }] },
  payment: { kind: 'payment', fee: 300, paid: 100, accepts: '100' },
  placement: { kind: 'placement', thing: 'my-number-card', place: 'card-pad', move: 'put' },
  camera: { kind: 'camera', face: NEARBY, light: 'behind', holding: 1500 },
  waiting: { kind: 'waiting', what: 'printing', done: 1, of: 2 },
  notice: { kind: 'notice', tone: 'error', code: 'E' },
  collect: { kind: 'collect', things: [{ kind: 'paper', place: 'paper-tray', words: '{紙|かみ}' }] },
};

const drawn = (part: Partial<Screen>, furigana = false) =>
  render(Display, {
    props: {
      screen: { title: '{題|だい}', heading: '{見出|みだ}し', keys: [], ...part },
      furigana,
      ontouch: () => undefined,
    },
  }).body;

const buttons = (html: string) =>
  [...html.matchAll(/<button[^>]*>/g)].map(([tag]) => ({
    id: /data-key="([^"]*)"/.exec(tag)?.[1],
    name: /aria-label="([^"]*)"/.exec(tag)?.[1],
    pressed: /aria-pressed="([^"]*)"/.exec(tag)?.[1],
    disabled: / disabled/.test(tag),
  }));

const words = (html: string) => html.replace(/<rt[^>]*>.*?<\/rt>/g, '').replace(/<!--.*?-->|<[^>]*>/g, '');

describe('every key of a screen can be reached by a finger', () => {
  const keys = [
    ...'abcd'.split('').map((id) => key(id, 'choice')),
    ...LOOKS.map((look) => key(look, look)),
    ...'5061'.split('').map((id) => key(id, 'digit')),
  ];

  it.each([undefined, ...Object.values(BODIES)])('whatever the screen shows: $kind', (body) => {
    const found = buttons(drawn({ body, keys }));
    expect(found.map(({ id }) => id).toSorted()).toEqual(keys.map(({ id }) => id).toSorted());
  });

  it('has its words as its name, without the readings', () => {
    const found = buttons(drawn({ keys: [key('ok', 'go')] }, true));
    expect(found).toEqual([{ id: 'ok', name: '鍵ok', pressed: undefined, disabled: false }]);
  });

  it('is named after its row, and says whether it is chosen', () => {
    const found = buttons(
      drawn({
        body: BODIES.switches,
        keys: [
          key('a', 'switch', { of: '{国籍|こくせき}', pressed: true }),
          key('b', 'switch', { pressed: false }),
        ],
      }),
    );
    expect(found).toEqual([
      { id: 'a', name: '国籍 鍵a', pressed: 'true', disabled: false },
      { id: 'b', name: '国籍 鍵b', pressed: 'false', disabled: false },
    ]);
  });

  it('stays to be seen when it cannot be pressed, and says why', () => {
    const html = drawn({ keys: [key('go', 'go', { enabled: false, note: 'まだです' })] });
    expect(buttons(html)).toEqual([{ id: 'go', name: '鍵go、まだです', pressed: undefined, disabled: true }]);
  });

  it('lays the digits out from 1 to 9 with 0 below, in whatever order they come', () => {
    const digits = '0987654321'.split('').map((id) => key(id, 'digit'));
    const order = buttons(drawn({ body: BODIES.keypad, keys: [...digits, key('fix', 'edit')] }));
    expect(order.map(({ id }) => id).join(' ')).toEqual('1 2 3 4 5 6 7 8 9 fix 0');
  });

  it('puts back, cancel and go in this order at the foot', () => {
    const order = buttons(drawn({ keys: [key('go', 'go'), key('stop', 'cancel'), key('back', 'back')] }));
    expect(order.map(({ id }) => id)).toEqual(['back', 'stop', 'go']);
  });
});

describe('the words on the glass', () => {
  const line = 'お{住|す}まいの{市区町村|しくちょうそん}で「マイナンバーカード」を{取|と}り{外|はず}す';

  it.each([true, false])('are the same with furigana and without: %s', (furigana) => {
    expect(words(drawn({ lines: [line] }, furigana))).toContain(plain(line));
  });

  it('has a reading for every kanji a drawing adds by itself', () => {
    expect(Object.values(CAPTIONS).flatMap(unread)).toEqual([]);
  });

  it.each([
    [{ fee: 300, paid: 100 }, ['料金 300円', '投入金額 100円', '不足 200円']],
    [{ fee: 300, paid: 1500 }, ['料金 300円', '投入金額 1500円', 'おつり 1200円']],
    [{ fee: 300, paid: 0, balance: 240 }, ['料金 300円', 'カード残高 240円', '不足 60円']],
    [{ fee: 300, paid: 0, balance: 500 }, ['料金 300円', 'カード残高 500円', 'お支払い後の残高 200円']],
  ])('say what is still to be paid or comes back: %o', (yen, said) => {
    expect(words(drawn({ body: { kind: 'payment', accepts: '', ...yen } }))).toContain(said.join('、'));
  });
});
