import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { budget } from '../bench/budget';
import { nameOfFile, piece, type Manifest } from '../bench/manifest';
import { overBudget, type Weighed } from '../bench/over-budget';
import { allLanguages, allTerminals, atWork, practice } from '../bench/places';
import { relay } from '../bench/relay';
import { arrive } from '../bench/visit';
import { weigh, type Asked } from '../bench/weights';

const CLIENT = new URL('../.svelte-kit/output/client/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, CLIENT));
const manifest = JSON.parse(read('.vite/manifest.json').toString()) as Manifest;

const first = allLanguages.flatMap((language) => allTerminals.map((one) => practice(language, one)));
const atOnesWork = allTerminals.map((one) => atWork('en', one));

for (const place of [...first, ...atOnesWork]) {
  test(`what is loaded to ${place.name} weighs no more than it may`, async ({ page, baseURL }) => {
    const through = await relay(baseURL ?? '');
    const asked = await arrive(page, place, through);
    await through.close();
    const of = (what: string, ...kinds: Asked['kind'][]): Weighed => {
      const parts = asked.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(named);
      return {
        what: `${place.name}: ${what}`,
        bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
        parts,
      };
    };
    const weighed = [
      of('JavaScript', 'js'),
      of('CSS', 'css'),
      of('HTML, CSS, JavaScript', 'html', 'css', 'js'),
      of('fonts', 'fonts'),
      of('everything'),
    ];
    expect(overBudget(weighed, budget)).toEqual([]);
  });
}

test('each language and each terminal weighs no more than it may', () => {
  const weighed = [
    ...allLanguages.map((language) => pieceOf(`language ${language}`, `/languages/${language}/`)),
    ...allTerminals.map((terminal) => pieceOf(`terminal ${terminal}`, `/lib/terminals/${terminal}/`)),
  ];
  expect(overBudget(weighed, budget)).toEqual([]);
});

const named = ({ path, bytes }: Asked) => ({ name: nameOfFile(manifest, path.slice(1)), bytes });

function pieceOf(what: string, folder: string): Weighed {
  const parts = piece(manifest, (source) => source.includes(folder)).map((file) => ({
    name: nameOfFile(manifest, file),
    bytes: weigh(read(file), '', file),
  }));
  return { what, bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0), parts };
}
