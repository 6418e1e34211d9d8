import { expect, test } from 'vitest';
import { signOf } from './sign';

const standing = { language: 'en', version: 'a', ready: false, kept: 0, of: 2_281_000, trouble: null };

test.each([
  ['nothing is known', null, null],
  ['it is not offered', { ...standing, of: 0 }, null],
  ['every file is there', { ...standing, ready: true }, { kind: 'ready' }],
  ['it is being fetched', { ...standing, kept: 1_190_000 }, { kind: 'getting', kept: 1.1, of: 2.3 }],
  ['one byte is missing', { ...standing, kept: 2_280_999 }, { kind: 'getting', kept: 2.2, of: 2.3 }],
  ['the device is full', { ...standing, trouble: 'full' as const }, { kind: 'not', why: 'full' }],
  ['the network is gone', { ...standing, trouble: 'network' as const }, { kind: 'not', why: 'network' }],
])('where %s', (_, at, sign) => {
  expect(signOf(at)).toEqual(sign);
});
