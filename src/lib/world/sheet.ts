/** A printed page as data; `papers/` writes and draws them. All text is plain Japanese, without readings. */
export type Sheet = {
  /** What it is, as `住民票の写し`. */
  title: string;
  size: 'a4' | 'receipt';
  blocks: Block[];
  page: number;
  pages: number;
};

export type Block =
  /** A ruled form; `number` is the person's number in the left margin, where a page lists several. */
  | { kind: 'fields'; heading?: string; number?: number; rows: Row[] }
  | { kind: 'table'; heading?: string; columns: string[]; rows: string[][] }
  | { kind: 'text'; text: string }
  /** The impression of a registered seal in its frame, and the rows beside it. */
  | { kind: 'seal'; text: string; rows: Row[] }
  /** 以下余白: nothing follows. */
  | { kind: 'end' }
  | { kind: 'issuer'; day: string; title: string; name: string }
  /** A photocopy of a thing laid on the glass, by the thing's kind. */
  | { kind: 'copy'; of: string | null };

/**
 * One entry of a form. `value` may hold line breaks. `half`: shares its line with the next half.
 * `large`: what one reads first, as the name.
 */
export type Row = { label: string; value: string; half?: true; large?: true };
