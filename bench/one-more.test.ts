import { expect, test } from 'vitest';
import { withEntryTwice } from './one-more';

const TEXT = `export const all = {
  ja: {
    name: 'にほんご',
    more: { a: '}' },
  },
  'reader-say-no': {
    title: '$& no',
    say: {
      'a-key': 'b',
    },
  },
};
`;

test('an entry stands once more by another name, and everything else stays', () => {
  expect(withEntryTwice(TEXT, 'reader-say-no', 'again')).toBe(
    TEXT.replace(
      '\n};',
      () => "\n  'again': {\n    title: '$& no',\n    say: {\n      'a-key': 'b',\n    },\n  },\n};",
    ),
  );
  expect(withEntryTwice(TEXT, 'ja', 'id')).toContain("  'id': {\n    name: 'にほんご',");
});

test('where there is no such entry, it is said what is to be changed', () => {
  expect(() => withEntryTwice(TEXT, 'vi', 'id')).toThrow('There is no vi any more');
});
