/** A printed page as data; `screen/` knows how such a page looks, `papers/` writes them. All text is plain Japanese. */
export type Sheet = {
  /** What it is, as `住民票の写し`. */
  title: string;
  size: 'a4' | 'receipt';
  blocks: Block[];
  page: number;
  pages: number;
};

export type Block =
  | { kind: 'fields'; heading?: string; rows: { label: string; value: string }[] }
  | { kind: 'table'; heading?: string; columns: string[]; rows: string[][] }
  | { kind: 'text'; text: string }
  | { kind: 'issuer'; day: string; title: string; name: string }
  /** A photocopy of a thing laid on the glass, by the thing's kind. */
  | { kind: 'copy'; of: string | null };
