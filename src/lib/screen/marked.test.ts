import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { NEARBY } from '../world';
import Desk from './Desk.svelte';
import Display from './Display.svelte';
import Label from './parts/Label.svelte';
import Speaker from './parts/Speaker.svelte';
import type { Body, Key, Screen } from './screen';

const key = (id: string, part: Partial<Key> = {}): Key => ({
  id,
  words: `{鍵|かぎ}${id}`,
  look: 'choice',
  enabled: true,
  ...part,
});

const BODIES: Body[] = [
  { kind: 'choices', keys: ['a', 'b'], columns: 2 },
  { kind: 'keypad', typed: 1, length: 4 },
  { kind: 'switches', rows: [{ words: '{国籍|こくせき}', on: 'a', off: 'b' }] },
  { kind: 'counter', count: 2, unit: '{部|ぶ}', fewer: 'a', more: 'b' },
  {
    kind: 'summary',
    rows: [{ words: '{部数|ぶすう}', value: '1{部|ぶ}' }],
    total: { words: '{合計|ごうけい}', value: '300{円|えん}' },
  },
  { kind: 'payment', fee: 1300, paid: 100, accepts: '100{円玉|えんだま}' },
  { kind: 'placement', thing: 'my-number-card', place: 'card-pad', move: 'put' },
  { kind: 'camera', face: NEARBY, light: 'even', holding: null },
  { kind: 'waiting', what: 'reading' },
  { kind: 'notice', tone: 'error', code: '001' },
  {
    kind: 'collect',
    things: [{ kind: 'paper', place: 'paper-tray', words: '{紙|かみ}', where: '{下|した}' }],
  },
];

const screen = (body?: Body): Screen => ({
  title: '{題|だい}',
  aside: '{脇|わき}',
  heading: '{見出|みだ}し',
  lines: ['{行|ぎょう}です', 'もう{一行|いちぎょう}'],
  keys: [key('a', { note: '{注|ちゅう}' }), key('b', { look: 'back' })],
  body,
  chime: 'ピッ',
});

const drawn = <Props extends Record<string, unknown>>(component: Component<Props>, props: Props): string =>
  render(component, { props }).body;

describe('every Japanese word on a terminal is marked with itself', () => {
  it.each(BODIES)('on the glass: $kind', (body) => {
    const html = drawn(Display, { screen: screen(body), furigana: true, ontouch: () => undefined });
    expect(unmarked(html)).toEqual([]);
  });

  it('what is marked is what is shown', () => {
    const html = drawn(Display, {
      screen: screen({ kind: 'payment', fee: 1300, paid: 100, accepts: '{現金|げんきん}' }),
      furigana: false,
      ontouch: () => undefined,
    });
    expect(marks(html)).toEqual(
      [
        ['{題|だい}', '{脇|わき}', '{見出|みだ}し', '{行|ぎょう}です', 'もう{一行|いちぎょう}'],
        ['{料金|りょうきん}', '1,300{円|えん}', '{投入金額|とうにゅうきんがく}', '100{円|えん}'],
        ['{不足|ふそく}', '1,200{円|えん}', '{現金|げんきん}'],
        ['{鍵|かぎ}b', '{鍵|かぎ}a', '{注|ちゅう}'],
      ].flat(),
    );
  });

  it('at the desk', () => {
    const talk = {
      who: '{受付|うけつけ}',
      present: true,
      says: 'お{待|ま}ちください',
      sayings: [{ id: 'help', words: 'わかりません' }],
    };
    const said = { meaning: () => null, label: '', say: '', onspeak: () => undefined };
    expect(unmarked(drawn(Desk, { talk, ...said }))).toEqual([]);
    expect([...new Set(marks(drawn(Desk, { talk, ...said })))]).toEqual([
      '{受付|うけつけ}',
      'お{待|ま}ちください',
      'わかりません',
    ]);
  });

  it('on the body', () => {
    expect(marks(drawn(Label, { words: '{硬貨|こうか}' }))).toEqual(['{硬貨|こうか}']);
    expect(marks(drawn(Speaker, { screen: screen() }))).toEqual(['ピッ']);
  });
});

const marks = (html: string): string[] =>
  [...html.matchAll(/data-words="([^"]*)"/g)].map(([, words = '']) => words);

/** Japanese that stands in no marked element; what only a screen reader says is left out. */
function unmarked(html: string): string[] {
  const open: boolean[] = [];
  const found: string[] = [];
  for (const [, tag = '', text = ''] of html.replace(/<!--.*?-->/g, '').matchAll(/(<[^>]*>)([^<]*)/g)) {
    if (tag.startsWith('</')) open.pop();
    else if (!/^<(wbr|br|img|input)\b|\/>$/.test(tag))
      open.push(open.at(-1) === true || /data-words=|class="[^"]*\bunseen\b|\shidden\b/.test(tag));
    if (!open.at(-1) && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))
      found.push(text);
  }
  return found;
}
