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

/**
 * Lays things out without anything out of reach: roomy if it goes, then coins in piles, then everything smaller, then
 * in two rows, and at last one over the other. `least` is the side (px) no piece gets smaller than.
 */
export function shelf(things: Piece['things'], table: Table, least: number): Spot[] {
  const single = pieces(things, false);
  const piled = pieces(things, true);
  const oneRow = [
    { of: single, ease: 1 },
    { of: single, ease: 0.6 },
    { of: piled, ease: 1 },
    { of: piled, ease: 0.6 },
    { of: piled, ease: 0.25 },
  ];
  for (const { of, ease } of oneRow) {
    const spots = row(of, table.height, least, ease);
    if (extent(spots) <= table.width) return spread(spots, table);
  }
  const twoRows = (table.height - 4) / 2 >= least;
  const spots = twoRows ? columns(piled, table.height, least) : row(piled, table.height, least, 0);
  return extent(spots) <= table.width ? spread(spots, table) : squeeze(spots, table);
}

/** Things in the order of the table; coins of one value together when `piled`. */
export function pieces(things: Piece['things'], piled: boolean): Piece[] {
  const found = new Map<string, Piece>();
  for (const { id, thing } of things) {
    const key = piled && thing.kind === 'coin' ? `coin-${thing.yen}` : id;
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
      return { width: between(least + 16, 108), height: Math.min(height, between(least, 76)) };
    case 'note': {
      const width = between(least * 1.25, 132);
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
      return { width: Math.max(least, (between(least, height) * 210) / 297), height };
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

/** Two by two, one over the other; what is read in full height stands alone. */
function columns(of: Piece[], height: number, least: number): Spot[] {
  const half = (height - 4) / 2;
  const spots: Spot[] = [];
  let x = 0;
  let above: Spot | null = null;
  for (const piece of of) {
    const tall = piece.kind === 'paper' || piece.kind === 'receipt';
    const box = size(piece.kind, tall ? height : half, least, 0);
    if (above && !tall) {
      spots.push({ ...piece, ...box, x, y: half + 4 + (half - box.height) / 2 });
      x += Math.max(above.width, box.width) + gap(least);
      above = null;
      continue;
    }
    if (above) x += above.width + gap(least);
    const spot: Spot = { ...piece, ...box, x, y: tall ? 0 : (half - box.height) / 2 };
    spots.push(spot);
    above = tall ? null : spot;
    if (tall) x += box.width + gap(least);
  }
  return spots;
}

const gap = (least: number): number => (least < 60 ? 5 : GAP);

const extent = (spots: Spot[]): number => Math.max(0, ...spots.map(({ x, width }) => x + width));

/** What is read moves to the right end; the rest stays left. */
function spread(spots: Spot[], { width }: Table): Spot[] {
  const first = spots.find((spot) => READ.includes(spot.kind));
  if (!first || spots.some((spot) => spot.x === first.x && !READ.includes(spot.kind))) return spots;
  const free = width - extent(spots);
  return spots.map((spot) => (spot.x >= first.x ? { ...spot, x: spot.x + free } : spot));
}

function squeeze(spots: Spot[], { width }: Table): Spot[] {
  const last = Math.max(...spots.map((spot) => spot.width));
  const factor = (width - last) / (extent(spots) - last);
  return spots.map((spot) => ({ ...spot, x: spot.x * factor }));
}
