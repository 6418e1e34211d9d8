import { expect, test } from 'vitest';
import { isPiece, standing, wanted } from './list';

const page = { at: 'en/', bytes: 10 };
const webm = { at: '_app/immutable/assets/voices.1.webm', bytes: 200, sound: 'webm' };
const mp3 = { at: '_app/immutable/assets/voices.2.mp3', bytes: 300, sound: 'mp3' };
const list = { version: 'a', files: [page, webm, mp3] };

test('a device needs the sounds it plays, and no others', () => {
  expect(wanted(list, 'webm')).toEqual([page, webm]);
  expect(wanted(list, 'mp3')).toEqual([page, mp3]);
  expect(wanted(list, null)).toEqual([page]);
});

test('what is not there is missing', () => {
  expect(standing([page, webm], (at) => at === 'en/')).toEqual({ kept: 10, of: 210, missing: [webm] });
});

test('what is named by its contents is a piece', () => {
  expect([webm.at, 'en/', '_app/version.json'].map(isPiece)).toEqual([true, false, false]);
});
