import type { ThingId, ThingKind, Thing } from '../../world';

/** What lies as one on the table: a thing, coins of one value, or the button to open a card's case. */
export type Piece = { key: string; kind: ThingKind | 'take-out'; things: { id: ThingId; thing: Thing }[] };

/** Where a piece lies, in px of its table. */
export type Spot = Piece & { x: number; y: number; width: number; height: number };

type Table = { width: number; height: number };

const CARD = 85.6 / 54;
const ORDER: Piece['kind'][] = [
  'my-number-card',
  'take-out',
  'residence-card',
  'transit-card',
  'note',
  'coin',
  'memo',
  'paper',
  'receipt',
];
/** What lies at the right end of the table, to be read rather than put somewhere. */
const READ: Piece['kind'][] = ['memo', 'paper', 'receipt'];
/** What stands the full height beside two rows of the rest; and when room is short. */
const TALL: Piece['kind'][] = ['my-number-card', ...READ];
const BETWEEN_ROWS = 3;

/**
 * Lays things out without anything out of reach or over another: roomy if it goes, then coins in piles, then everything
 * smaller, then in two rows. `least` is the side (px) no piece gets smaller than, unless they are too many.
 */
export function shelf(things: Piece['things'], table: Table, least: number): Spot[] {
  const { width, height } = table;
  const single = pieces(things, false);
  const piled = pieces(things, true);
  const low = Math.min(least, (height - BETWEEN_ROWS) / 2);
  const inRow = (of: Piece[], ease: number) => row(of, height, least, ease);
  const inTwo = (tall: Piece['kind'][], ease: number) => block(piled, table, low, ease, tall);
  for (const spots of lazily(
    eases(1, 0.6).map((ease) => () => inRow(single, ease)),
    eases(1, 0.4).map((ease) => () => inRow(piled, ease)),
    low < least ? eases(0.3, 0).map((ease) => () => inRow(piled, ease)) : [],
    eases(1, 0.5).map((ease) => () => inTwo(TALL, ease)),
    eases(1, 0).map((ease) => () => inTwo(READ, ease)),
    eases(1, 0).map((ease) => () => inTwo([], ease)),
  ))
    if (extent(spots) <= width) return spread(spots, table);
  return narrow(inTwo([], 0), table);
}

function* lazily(...tries: (() => Spot[])[][]): Generator<Spot[]> {
  for (const attempt of tries.flat()) yield attempt();
}

const eases = (from: number, to: number): number[] =>
  Array.from({ length: Math.round((from - to) * 10) + 1 }, (_, step) => from - step / 10);

/** Things in the order of the table; when `piled`, money of one value together, and papers. */
export function pieces(things: Piece['things'], piled: boolean): Piece[] {
  const found = new Map<string, Piece>();
  for (const { id, thing } of things) {
    const key = (piled && pileOf(thing)) || id;
    const piece = found.get(key) ?? { key, kind: thing.kind, things: [] };
    piece.things.push({ id, thing });
    found.set(key, piece);
    if (thing.kind === 'my-number-card' && thing.cased)
      found.set(`${id}-case`, { key: `${id}-case`, kind: 'take-out', things: [{ id, thing }] });
  }
  return [...found.values()].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || worth(b) - worth(a),
  );
}

function pileOf(thing: Thing): string | undefined {
  if (thing.kind === 'coin' || thing.kind === 'note') return `${thing.kind}-${thing.yen}`;
  return thing.kind === 'paper' ? 'papers' : undefined;
}

const worth = ({ things: [first] }: Piece): number =>
  first?.thing.kind === 'coin' || first?.thing.kind === 'note' ? first.thing.yen : 0;

/** Width and height in a row of that height; `ease` 1 is roomy, 0 as small as may be. */
function size(kind: Piece['kind'], height: number, least: number, ease: number) {
  const between = (small: number, large: number) => small + Math.max(0, large - small) * ease;
  switch (kind) {
    case 'my-number-card':
    case 'residence-card':
    case 'transit-card': {
      const width = Math.min(between(least * 1.25, 190), height * CARD);
      return { width, height: Math.max(width / CARD, Math.min(least, height)) };
    }
    case 'take-out':
      return { width: between(least * 1.25, 108), height: Math.min(height, between(least, 76)) };
    case 'note': {
      const width = Math.min(between(least * 1.25, 132), height * 2);
      return { width, height: Math.max(width / 2, least) };
    }
    case 'coin': {
      const side = Math.min(between(least, least + 8), height);
      return { width: side, height: side };
    }
    case 'memo': {
      const width = Math.min(between(least * 1.2, 136), height * 1.22);
      return { width, height: Math.max(width / 1.22, Math.min(least, height)) };
    }
    case 'paper':
      return { width: Math.max(least, (height * 210) / 297), height };
    case 'receipt':
      return { width: between(least, 66), height };
  }
}

function row(of: Piece[], height: number, least: number, ease: number): Spot[] {
  let x = 0;
  return of.map((piece) => {
    const box = size(piece.kind, height, least, ease);
    const spot = { ...piece, ...box, x, y: (height - box.height) / 2 };
    x += box.width + gap(least, ease);
    return spot;
  });
}

/** What is tall at its end of the table, the rest between in two rows, cut where both are about as long. */
function block(of: Piece[], { height }: Table, least: number, ease: number, tall: Piece['kind'][]): Spot[] {
  const half = (height - BETWEEN_ROWS) / 2;
  const after = (spots: Spot[]) => (spots.length > 0 ? extent(spots) + gap(least, ease) : 0);
  const isTall = ({ kind }: Piece) => tall.includes(kind);
  const left = row(
    of.filter((piece) => isTall(piece) && !isRead(piece)),
    height,
    least,
    ease,
  );
  const right = row(
    of.filter((piece) => isTall(piece) && isRead(piece)),
    height,
    least,
    ease,
  );
  const low = of.filter((piece) => !isTall(piece));
  const own = low.filter((piece) => !isRead(piece));
  const read = low.filter(isRead);
  const upTo = (of: Piece[]) => Array.from({ length: of.length + 1 }, (_, cut) => cut);
  const inRows = upTo(own).flatMap((ownCut) =>
    upTo(read).map((readCut) => [
      row([...own.slice(0, ownCut), ...read.slice(0, readCut)], half, least, ease),
      row([...own.slice(ownCut), ...read.slice(readCut)], half, least, ease),
    ]),
  );
  const longer = (rows: Spot[][]) => Math.max(...rows.map(extent));
  const [above = [], below = []] = inRows.reduce((best, rows) => (longer(rows) < longer(best) ? rows : best));
  const lower = below.map((spot) => ({ ...spot, y: spot.y + half + BETWEEN_ROWS }));
  const middle = [...above, ...lower].map((spot) => ({ ...spot, x: spot.x + after(left) }));
  const before = [...left, ...middle];
  return [...before, ...right.map((spot) => ({ ...spot, x: spot.x + after(before) }))];
}

const isRead = ({ kind }: Piece): boolean => READ.includes(kind);

const gap = (least: number, ease: number): number => (least < 60 ? 3 : 6) + 4 * Math.min(1, ease * 2);

const extent = (spots: Spot[]): number => Math.max(0, ...spots.map(({ x, width }) => x + width));

/** What is read moves to the right end of its row; the rest stays left. */
function spread(spots: Spot[], { width, height }: Table): Spot[] {
  const inTwo = (spot: Spot) => spot.height <= height / 2;
  const free = (spot: Spot) =>
    width - extent(spots.filter((other) => !inTwo(spot) || !inTwo(other) || sameRow(spot, other, height)));
  return spots.map((spot) => (isRead(spot) ? { ...spot, x: spot.x + free(spot) } : spot));
}

const sameRow = (a: Spot, b: Spot, height: number): boolean => a.y < height / 2 === b.y < height / 2;

/** Too many: everything gets as much narrower as it must. */
function narrow(spots: Spot[], { width }: Table): Spot[] {
  const factor = width / extent(spots);
  return spots.map((spot) => ({ ...spot, x: spot.x * factor, width: spot.width * factor }));
}
