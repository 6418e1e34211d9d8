import { papers } from '../papers';
import type { Noted } from '../screen';
import { plain, type Words } from '../words';
import type { Belongings, Sheet } from '../world';

/** The papers in somebody's hand, in the order they came out. */
export const sheetsOf = (belongings: Belongings): Sheet[] =>
  Object.values(belongings).flatMap(({ thing, at }) =>
    thing.kind === 'paper' && at === 'hand' ? [thing.sheet] : [],
  );

const rows = (sheets: Sheet[]) =>
  sheets.flatMap(({ title, blocks }) => [
    { label: title, value: '' },
    ...blocks.flatMap((block) => {
      if (block.kind === 'text') return [{ label: title, value: block.text }];
      return block.kind === 'fields' ? block.rows : [];
    }),
  ]);

/**
 * The labels of the rows in which the papers one got differ from those one wanted, each once; other papers, more or fewer
 * of them, and other people on them are told by the papers' titles.
 */
export function differences(wanted: Sheet[], got: Sheet[]): string[] {
  const [a, b] = [rows(wanted), rows(got)];
  if (wanted.length !== got.length || a.length !== b.length)
    return [...new Set([...wanted, ...got].map(({ title }) => title))];
  return [
    ...new Set(
      a.flatMap(({ label, value }, index) =>
        b[index]?.label === label && b[index].value === value ? [] : [label],
      ),
    ),
  ];
}

/** What a rehearsal leaves: the papers in the hand, and what the terminal noted down. */
export type Result = { papers: Sheet[]; record: Noted | null };

/** The rows of the papers that are not as wanted, if any papers were. */
export const wrongRows = (wanted: Result, got: Result): string[] =>
  wanted.papers.length > 0 ? differences(wanted.papers, got.papers) : [];

/** The paper that came in place of the one that was wanted, as they are called. */
export type Instead = { got: Words; wanted: Words };

/** Null where the wanted paper came, or none came in its place. */
export function insteadOf(wanted: Result, got: Result): Instead | null {
  const [missing] = titlesBeyond(wanted.papers, got.papers);
  const [other] = titlesBeyond(got.papers, wanted.papers);
  return missing !== undefined && other !== undefined ? { got: named(other), wanted: named(missing) } : null;
}

const titlesBeyond = (some: Sheet[], others: Sheet[]): string[] =>
  some.map(({ title }) => title).filter((title) => others.every((other) => other.title !== title));

const named = (title: string): Words =>
  Object.values(papers).find(({ words }) => plain(words) === title)?.words ?? title;

/** The rows of the record that were one's own to choose, both times, and were chosen otherwise. */
export function chosenOtherwise({ record: wanted }: Result, { record: got }: Result): string[] {
  const [a, b] = [choices(wanted), choices(got)];
  return [...a.keys()].filter((label) => b.has(label) && b.get(label) !== a.get(label));
}

const choices = (noted: Noted | null): Map<string, string> =>
  new Map(
    rows(noted ? [noted.sheet] : []).flatMap(({ label, value }) =>
      noted?.chosen.includes(label) ? [[label, value]] : [],
    ),
  );
