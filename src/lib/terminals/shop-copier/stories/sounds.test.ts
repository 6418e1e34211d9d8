import { describe, expect, it } from 'vitest';
import { Visitor } from './visitor';

const HARUKO = { who: 'sato-haruko' };

it('somebody who takes out a paper hears this, from the first key to the last thing taken', () => {
  const haruko = new Visitor(HARUKO).listens().comesTo('menu', { menu: [] });
  const heardUntil = (step: Parameters<Visitor['comesTo']>[0]) => haruko.comesTo(step).heard;
  expect({
    'to the card': heardUntil('identify.place'),
    'to the PIN': heardUntil('identify.pin'),
    'to the paper': heardUntil('choose.paper'),
    'to the money': heardUntil('pay.cash'),
    'to the press': heardUntil('print.printing'),
    'to the tray': heardUntil('collect.take'),
    'to the end': heardUntil('menu'),
  }).toEqual({
    'to the card': ['key', 'key', 'key', 'key', '「マイナンバーカードを置いてください。」'],
    'to the PIN': ['felt', '「暗証番号を入力してください。」'],
    'to the paper': ['key', 'key', 'key', 'key', 'key', '「カードをお取りください。」'],
    'to the money': [
      ...['key', 'key', 'key', 'key', '「内容をお確かめください。」'],
      ...['key', 'key', '「料金を入れてください。」'],
    ],
    'to the press': [
      'coin',
      'coin',
      'coin',
      'key',
      'printing …',
      '「印刷しています。そのままお待ちください。」',
    ],
    'to the tray': ['no more printing'],
    'to the end': ['done'],
  });
});

it('somebody who types a wrong PIN hears that it is wrong', () => {
  const haruko = new Visitor(HARUKO).comesTo('identify.pin').listens().types('0000');
  expect(haruko.heard.slice(-2)).toEqual(['error', '「暗証番号が違います。」']);
  expect(haruko.presses('again').heard).toEqual(['key', '「暗証番号を入力してください。」']);
});

it('a key that cannot be pressed is not heard, nor a thing that is laid down', () => {
  const haruko = new Visitor(HARUKO).comesTo('identify.pin').listens();
  haruko.does({ type: 'touch.confirm' });
  expect(haruko.heard).toEqual([]);
  const at = new Visitor(HARUKO).comesTo('pay.cash').listens().puts(100, 'coin-slot');
  expect([at.heard, at.takes(100, 'escrow').heard]).toEqual([['coin'], []]);
});

describe('somebody who leaves everything there', () => {
  const CALLED = ['call …', '「カード、証明書、おつり、領収書をお取り忘れのないようお願いします。」'];
  const called = () => new Visitor(HARUKO).comesTo('collect.take').listens().waits(10_000);

  it('is called until it is taken', () => {
    const haruko = called();
    expect(haruko.heard).toEqual(CALLED);
    expect(haruko.waits(60_000).heard).toEqual([]);
    expect(haruko.takesEverything().heard).toEqual(['no more call', 'done']);
  });

  it('stops the voice with 音声停止, and is called again later', () => {
    const haruko = called();
    expect([...haruko.heard, ...haruko.presses('stop-voice').heard]).toEqual([
      ...CALLED,
      ...['no more call', 'key'],
    ]);
    expect(haruko.waits(10_000).heard).toEqual(CALLED);
  });
});

it('without paper it calls the staff, and does not print while they fill it', () => {
  const haruko = new Visitor({ ...HARUKO, faults: ['paper-out'] }).comesTo('pay.cash').listens();
  haruko.comesTo('print.paperOut');
  expect(haruko.heard.slice(-2)).toEqual(['staff', '「用紙がなくなりました。店員をお呼びください。」']);
  expect(haruko.calls().waits(3_000).heard).toEqual([]);
  expect(haruko.comesTo('print.printing').heard).toEqual([
    'printing …',
    '「印刷しています。そのままお待ちください。」',
  ]);
});

it('who stops is thanked by no melody', () => {
  const haruko = new Visitor(HARUKO).comesTo('begin.issuer').listens().presses('cancel');
  expect([haruko.step, haruko.heard]).toEqual(['collect.goodbye', ['key']]);
});
