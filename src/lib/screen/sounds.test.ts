import { describe, expect, it } from 'vitest';
import type { Key, Screen } from './screen';
import { soundsAt, type Moment } from './sounds';

const key = (id: string, part: Partial<Key> = {}): Key => ({
  ...{ id, words: id, look: 'plain', enabled: true },
  ...part,
});
const at = (step: string, screen: Partial<Screen> = {}): Moment['after'] => ({
  step,
  screen: { title: '', heading: '', keys: [], ...screen },
});
const chime = (sound: string, { softly = false, loops = false } = {}) => ({ sound, softly, loops });
const voice = (words: string) => ({ sound: 'voice', words, softly: false, loops: false });
const happens = (before: Moment['before'], after: Moment['after'], type?: `touch.${string}`) =>
  soundsAt({ before, event: type ? { type } : null, after });

const NOTHING = { hushes: [], begins: [] };
const PRINTING = at('print', { voice: 'しています', sound: 'printing' });
const CALLING = at('calling', { voice: 'おとりください', sound: 'call', keys: [key('stop-voice')] });

describe('a finger on a key', () => {
  const keypad = at('pin', {
    keys: [key('5', { look: 'digit' }), key('confirm', { enabled: false }), key('back')],
  });

  it('is heard where the key can be pressed, also where nothing comes of it', () => {
    expect(happens(keypad, keypad, 'touch.5')).toEqual({ hushes: [], begins: [chime('key')] });
    expect([happens(keypad, keypad, 'touch.confirm'), happens(keypad, keypad, 'touch.9')]).toEqual([
      NOTHING,
      NOTHING,
    ]);
  });

  it('is not heard at a keypad that keeps silent', () => {
    const silent = at('pin', { ...keypad.screen, silentKeypad: true });
    expect(happens(silent, silent, 'touch.5')).toEqual(NOTHING);
    expect(happens(silent, silent, 'touch.back')).toEqual({ hushes: [], begins: [chime('key')] });
  });
});

it('money that falls in is heard, whatever the machine does with it', () => {
  const paying = at('pay');
  const put = (kind: 'coin' | 'note' | 'memo') =>
    soundsAt({ before: paying, event: { type: `put.${kind}.slot`, thing: kind }, after: paying });
  expect([put('coin'), put('note'), put('memo')]).toEqual([
    { hushes: [], begins: [chime('coin')] },
    { hushes: [], begins: [chime('note')] },
    NOTHING,
  ]);
});

describe('a screen that opens', () => {
  it('speaks, and is sounded softly meanwhile', () => {
    expect(happens(at('read'), at('method', { voice: 'どうぞ', sound: 'beep' }))).toEqual({
      hushes: [],
      begins: [chime('beep', { softly: true }), voice('どうぞ')],
    });
  });

  it('ends what the last one was saying', () => {
    expect(happens(at('one', { voice: 'はい' }), at('two'))).toEqual({ hushes: ['voice'], begins: [] });
  });

  it('says it once, however often it is drawn anew', () => {
    const typing = at('pin', { voice: 'どうぞ', sound: 'beep', keys: [key('5')] });
    expect(happens(typing, typing)).toEqual(NOTHING);
    expect(happens(typing, typing, 'touch.5')).toEqual({ hushes: [], begins: [chime('key')] });
  });

  it('with something wrong sounds so, unless it sounds otherwise', () => {
    const wrong = { body: { kind: 'notice', tone: 'error' } } as const;
    expect(happens(at('pin'), at('wrong', wrong)).begins).toEqual([chime('error')]);
    expect(happens(at('pin'), at('wrong', { ...wrong, sound: 'long-beep' })).begins).toEqual([
      chime('long-beep'),
    ]);
    expect(happens(at('pin'), at('ask', { body: { kind: 'notice', tone: 'warning' } }))).toEqual(NOTHING);
  });
});

describe('printing and calling', () => {
  it('go on as long as their screen stands', () => {
    expect(happens(at('pay'), PRINTING)).toEqual({
      hushes: [],
      begins: [chime('printing', { softly: true, loops: true }), voice('しています')],
    });
    expect(happens(PRINTING, PRINTING)).toEqual(NOTHING);
    expect(happens(PRINTING, at('take'))).toEqual({ hushes: ['voice', 'printing'], begins: [] });
  });

  it('are stopped by 音声停止, with the voice', () => {
    expect(happens(CALLING, at('take'), 'touch.stop-voice')).toEqual({
      hushes: ['voice', 'call'],
      begins: [chime('key')],
    });
  });

  it('go on where one is put back to them, and nothing is said again', () => {
    expect(happens(null, CALLING)).toEqual({ hushes: [], begins: [chime('call', { loops: true })] });
    expect(happens(null, at('pin', { voice: 'どうぞ', sound: 'beep' }))).toEqual(NOTHING);
  });
});
