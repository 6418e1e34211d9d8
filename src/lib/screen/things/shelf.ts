import type { ThingId, ThingKind, Thing } from '../../world';

/** What lies as one on the table: a thing, coins of one value, or the button to open a card's case. */
export type Piece = { key: string; kind: ThingKind | 'take-out'; things: { id: ThingId; thing: Thing }[] };

/** Where a piece lies, in px of its table. */
export type Spot = Piece & { x: number; y: number; width: number; height: number };

type Table = { width: number; height: number };

const GAP = 10;
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
/** What keeps the full height when the rest lies in two rows; and when room is short. */
const TALL: Piece['kind'][] = ['my-number-card', ...READ];
const LONG: Piece['kind'][] = ['paper', 'receipt'];

/**
 * Lays things out without anything out of reach: roomy if it goes, then coins in piles, then everything smaller, then
 * in two rows, and at last one over the other. `least` is the side (px) no piece gets smaller than.
 */
export function shelf(things: Piece['things'], table: Table, least: number): Spot[] {
  const { height } = table;
  const single = pieces(things, false);
  const piled = pieces(things, true);
  const inRow = (of: Piece[], ease: number) => row(of, height, least, ease);
  const inTwo = (tall: Piece['kind'][], ease: number) => columns(piled, height, least, ease, tall);
  const twoRows = (height - 4) / 2 >= least;
  for (const spots of [
    ...eases(1, 0.6).map((ease) => inRow(single, ease)),
    ...eases(1, 0.4).map((ease) => inRow(piled, ease)),
    ...(twoRows ? eases(1, 0.5).map((ease) => inTwo(TALL, ease)) : []),
    ...(twoRows ? eases(1, 0).map((ease) => inTwo(LONG, ease)) : []),
    ...(twoRows ? [inTwo([], 0)] : eases(0.3, 0).map((ease) => inRow(piled, ease))),
  ])
    if (extent(spots) <= table.width) return spread(spots, table);
  return squeeze(twoRows ? inTwo([], 0) : inRow(piled, 0), table);
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
      const width = Math.min(between(least * 1.35, 190), height * CARD);
      return { width, height: Math.max(width / CARD, Math.min(least, height)) };
    }
    case 'take-out':
      return { width: between(least + 20, 108), height: Math.min(height, between(least, 76)) };
    case 'note': {
      const width = Math.min(between(least * 1.25, 132), height * 2);
      return { width, height: Math.max(width / 2, least) };
    }
    case 'coin': {
      const side = Math.min(between(least, least + 8), height);
      return { width: side, height: side };
    }
    case 'memo': {
      const width = Math.min(between(least * 1.25, 136), height * 1.22);
      return { width, height: width / 1.22 };
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
    x += box.width + gap(least);
    return spot;
  });
}

/** Two by two, one over the other; what is tall stands alone. */
function columns(of: Piece[], height: number, least: number, ease: number, tall: Piece['kind'][]): Spot[] {
  const half = (height - 4) / 2;
  const stacks: Piece[][] = [];
  for (const piece of of) {
    const [above, below] = stacks.at(-1) ?? [];
    const goesUnder = above && !below && [above, piece].every(({ kind }) => !tall.includes(kind));
    if (goesUnder && isRead(above) === isRead(piece)) stacks.at(-1)?.push(piece);
    else stacks.push([piece]);
  }
  let x = 0;
  return stacks.flatMap((stack) => {
    const boxes = stack.map((piece) => {
      const box = size(piece.kind, stack.length > 1 ? half : height, least, ease);
      return { ...piece, ...box };
    });
    const width = Math.max(...boxes.map((box) => box.width));
    const spots = boxes.map((box, row): Spot => {
      const top = stack.length > 1 ? row * (half + 4) + (half - box.height) / 2 : (height - box.height) / 2;
      return { ...box, x: x + (width - box.width) / 2, y: top };
    });
    x += width + gap(least);
    return spots;
  });
}

const isRead = ({ kind }: Piece): boolean => READ.includes(kind);

const gap = (least: number): number => (least < 60 ? 5 : GAP);

const extent = (spots: Spot[]): number => Math.max(0, ...spots.map(({ x, width }) => x + width));

/** What is read moves to the right end; the rest stays left. */
function spread(spots: Spot[], { width }: Table): Spot[] {
  const free = width - extent(spots);
  return spots.map((spot) => (isRead(spot) ? { ...spot, x: spot.x + free } : spot));
}

function squeeze(spots: Spot[], { width }: Table): Spot[] {
  const last = Math.max(...spots.map((spot) => spot.width));
  const factor = (width - last) / (extent(spots) - last);
  return spots.map((spot) => ({ ...spot, x: spot.x * factor }));
}
