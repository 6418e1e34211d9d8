import { expect, test } from 'vitest';
import { municipalities, type Municipality } from '../world';
import { unread } from '../words';
import { feeOf, papers, photocopy, type Paper } from '.';

const at = (id: string) => municipalities[id] as Municipality;
const paper = (id: string) => papers[id] as Paper;

test('the papers stand in the order of the screen, each under its own id and with readings', () => {
  expect(Object.entries(papers).map(([id, each]) => [id, each.id, unread(each.words)])).toEqual([
    ['residence-record', 'residence-record', []],
    ['seal-certificate', 'seal-certificate', []],
    ['tax-certificate', 'tax-certificate', []],
    ['family-register', 'family-register', []],
    ['family-register-individual', 'family-register-individual', []],
  ]);
});

test.each([
  ['residence-record', 'shiomihama', 250],
  ['family-register-individual', 'shiomihama', 350],
  ['tax-certificate', 'wakabano', 300],
  ['tax-certificate', 'hinatadai', null],
  ['residence-record', 'yamabukidani', null],
])('%s in %s costs %s', (id, municipality, fee) => {
  expect(feeOf(paper(id), at(municipality))).toBe(fee);
});

test('a municipality that takes no part issues nothing, whatever its list of fees says', () => {
  expect(feeOf(paper('residence-record'), { ...at('wakabano'), participates: false })).toBe(null);
});

test('a card on the copy glass gives a copy of the card and no certificate', () => {
  expect(photocopy('my-number-card')).toEqual({
    title: 'コピー',
    size: 'a4',
    blocks: [{ kind: 'copy', of: 'my-number-card' }],
    page: 1,
    pages: 1,
  });
});
