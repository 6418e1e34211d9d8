import { expect, test } from 'vitest';
import { missingPackages } from './packages.js';

const svelte = { version: '5.57.3', integrity: 'sha512-a' };
const fsevents = { version: '2.3.3', integrity: 'sha512-b', optional: true };

test('nothing is missing when the same packages are there', () => {
  expect(
    missingPackages({ '': {}, 'node_modules/svelte': svelte }, { 'node_modules/svelte': svelte }),
  ).toEqual([]);
});

test('on a fresh clone everything is missing but what is for other computers', () => {
  const wanted = { '': {}, 'node_modules/svelte': svelte, 'node_modules/fsevents': fsevents };
  expect(missingPackages(wanted, {})).toEqual(['node_modules/svelte']);
});

test('another version, or other content under the same version, is missing', () => {
  const wanted = { 'node_modules/svelte': svelte };
  expect(missingPackages(wanted, { 'node_modules/svelte': { ...svelte, version: '5.57.2' } })).toHaveLength(
    1,
  );
  expect(
    missingPackages(wanted, { 'node_modules/svelte': { ...svelte, integrity: 'sha512-c' } }),
  ).toHaveLength(1);
});
