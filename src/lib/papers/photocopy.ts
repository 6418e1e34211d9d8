import type { Sheet } from '../world';

/** What the copier makes of a thing laid on the glass, by its kind; null is the empty glass. */
export const photocopy = (of: string | null): Sheet => ({
  title: 'コピー',
  size: 'a4',
  blocks: [{ kind: 'copy', of }],
  page: 1,
  pages: 1,
});
