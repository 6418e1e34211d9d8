import { japaneseDate, type Block, type Municipality, type Sheet } from '../world';
import { plain } from '../words';

/** What every certificate has: its title, what is on each page, and what the mayor certifies. */
export type Certificate = {
  title: string;
  /** Repeated at the top of each page. */
  head?: Block[];
  /** The pages, in order. */
  pages: Block[][];
  statement: string;
  issuer: Municipality;
  day: string;
};

/** The certificate as its pages; the statement and the mayor stand at the foot of each (assumed). */
export const certificate = ({ title, head = [], pages, statement, issuer, day }: Certificate): Sheet[] =>
  pages.map((blocks, index) => ({
    title,
    size: 'a4',
    blocks: [
      ...head,
      ...blocks,
      ...(index === pages.length - 1 ? [{ kind: 'end' } as const] : []),
      { kind: 'text', text: statement },
      { kind: 'issuer', day: japaneseDate(day), title: `${plain(issuer.name)}長`, name: issuer.mayor },
    ],
    page: index + 1,
    pages: pages.length,
  }));

/** Cut into pages of at most `size`. */
export function pagesOf<T>(list: T[], size: number): T[][] {
  const pages: T[][] = [];
  for (let start = 0; start < list.length; start += size) pages.push(list.slice(start, start + size));
  return pages;
}
