import { describe, expect, test } from 'vitest';
import { filesIn, read } from '../scripts/sources.js';
import { wrongFile, wrongImports } from './rooms';

const sources = ['src', 'tests', 'scripts']
  .flatMap(filesIn)
  .filter((path) => /\.(ts|js|svelte|css)$/.test(path) && !path.startsWith('src/lib/fonts/'))
  .map((path) => ({ path, text: read(path) }));

test('every room imports only from itself and from the rooms before it, through their doors', () => {
  expect(sources.flatMap(wrongImports)).toEqual([]);
});

test('no file is too long or named after nothing', () => {
  expect(sources.flatMap(wrongFile)).toEqual([]);
});

describe('an import is', () => {
  test.each([
    ['src/lib/card/a.ts', '../words', 'of an earlier room'],
    ['src/lib/card/a.ts', './b', 'of its own room'],
    ['src/lib/scenarios/a.ts', '../terminals/shop-copier', 'of a terminal'],
    ['src/lib/terminals/x/a.ts', '../../world/index', 'of an index.ts by name'],
    ['src/lib/terminals/x/a.ts', './parts/b', "of the terminal's own"],
    ['src/lib/terminals/index.ts', './x', 'of a terminal by the room they are in'],
    ['src/lib/practice/a.ts', '../actor.svelte', 'of the bridge to XState'],
    ['src/lib/coach/A.svelte', '../screen/Ruby.svelte', 'of a component at the top of a room'],
    ['src/lib/coach/A.svelte', '../screen/hands.svelte', 'of state at the top of a room'],
    ['src/lib/terminals/x/Housing.svelte', '../../screen/parts', 'of the parts of a body'],
    ['src/routes/+page.svelte', '$lib/terminals/x/Housing.svelte', "of a terminal's body"],
    ['src/routes/+layout.svelte', '$lib/fonts/fonts.css', 'of the fonts'],
    ['src/lib/words/a.test.ts', '../practice/testing', "of a later room's test support, by a test"],
    ['src/lib/world/a.test.ts', '../card/verify-pin', 'past a door, by a test'],
    ['src/lib/card/a.ts', 'xstate', 'of a package'],
  ])('right: %s from %s, %s', (path, wanted) => {
    expect(wrongImports({ path, text: `import { x } from '${wanted}';` })).toEqual([]);
  });

  test.each([
    ['src/lib/card/a.ts', '../world', 'card comes before world and knows nothing of it'],
    ['src/lib/card/a.ts', '$lib/practice', 'card comes before practice and knows nothing of it'],
    ['src/lib/screen/a.ts', '../actor.svelte', 'screen comes before actor and knows nothing of it'],
    ['src/lib/papers/a.ts', '../card/verify-pin', 'go through the index.ts of card'],
    ['src/lib/coach/a.ts', '../screen/kinds/Keypad.svelte', 'go through the index.ts of screen'],
    ['src/routes/+page.svelte', '$lib/terminals/x/machine', 'go through the index.ts of terminals'],
    ['src/lib/terminals/x/a.ts', '../y/index', 'terminal x knows nothing of terminal y'],
    ['src/lib/card/a.test.ts', '../world/coins', 'card comes before world and knows nothing of it'],
    ['src/lib/card/a.ts', '../shared/a', "there is no room 'shared'"],
  ])('wrong: %s from %s', (path, wanted, change) => {
    const text = `const a = 1;\nexport * from '${wanted}';`;
    expect(wrongImports({ path, text })).toEqual([`${path}:2  '${wanted}': ${change}`]);
  });

  test('seen in whatever way it is written', () => {
    const ways = [
      `import '../coach';`,
      `import type { A } from "../coach";`,
      `import {\n  a,\n} from '../coach';`,
      `const a = await import('../coach');`,
      `import.meta.glob<A>('../coach/*.ts')`,
      `import.meta.glob(['../coach/*.ts'])`,
    ];
    expect(ways.map((text) => wrongImports({ path: 'src/lib/words/a.ts', text }).length)).toEqual(
      ways.map(() => 1),
    );
  });
});

test.each([
  'src/lib/card/utils.ts',
  'src/lib/common/a.ts',
  'src/lib/card/pin-helpers.ts',
  'tests/constants.ts',
])('%s is a name that says nothing', (path) => {
  expect(wrongFile({ path, text: 'export {};' })).toHaveLength(1);
});

test('a file of 300 lines is long enough', () => {
  expect(wrongFile({ path: 'src/a.ts', text: 'a;\n'.repeat(300) })).toEqual([]);
  expect(wrongFile({ path: 'src/a.ts', text: 'a;\n'.repeat(301) })).toEqual([
    'src/a.ts:301  longer than 300 lines: split it',
  ]);
});
