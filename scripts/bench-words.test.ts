import { expect, test } from 'vitest';
import { PARTS, readBenchWords, readSoakWords } from './bench-words.js';

test('who names nothing has everything measured', () => {
  expect(readBenchWords([])).toEqual({ parts: [...PARTS], peers: [] });
});

test('parts are measured in their own order, each once, and peers beside them', () => {
  const peers = ['--peer', 'one=https://example.org/a?b=c', '--peer', 'two=http://localhost:1'];
  expect(readBenchWords(['touch', 'bytes', 'touch', ...peers])).toEqual({
    parts: ['bytes', 'touch'],
    peers: [
      { name: 'one', url: 'https://example.org/a?b=c' },
      { name: 'two', url: 'http://localhost:1' },
    ],
  });
});

test('a wrong word is answered with what there is', () => {
  expect(() => readBenchWords(['byte'])).toThrow('Did you mean bytes?');
  expect(() => readBenchWords(['--peers', 'a=b'])).toThrow('Did you mean --peer?');
  for (const wrong of ['example.org', '=https://example.org', 'a=ftp://b', 'a=https://'])
    expect(() => readBenchWords(['--peer', wrong])).toThrow('--peer is a name and an address');
});

test('a soak takes half an hour, or as long as it is told', () => {
  expect([readSoakWords([]), readSoakWords(['--minutes', '0.5'])]).toEqual([
    { minutes: 30 },
    { minutes: 0.5 },
  ]);
  for (const wrong of ['0', 'ten', '-1', ''])
    expect(() => readSoakWords([`--minutes=${wrong}`])).toThrow('--minutes says for how long');
});
