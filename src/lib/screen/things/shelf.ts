import type { How, ThingId, ThingKind, Thing } from '../../world';

/** What lies as one on the table: a thing, money of one value, or the button for what can be done to a thing next. */
export type Piece = {
  key: string;
  kind: ThingKind | 'handle';
  /** What the button does. */
  how?: How;
  things: { id: ThingId; thing: Thing }[];
};

/** What can be done to a thing next; null when nothing. */
export type Handling = (thing: Thing) => How | null;

/** Where a piece lies, in px of its table. */
export type Spot = Piece & { x: number; y: number; width: number; height: number };

type Table = { width: number; height: number };

/** Width to height. */
const CARD = 85.6 / 54;
const A4 = 210 / 297;
const PHONE = 0.5;
const ORDER: ThingKind[] = [
  'my-number-card',
  'residence-card',
  'transit-card',
  'eligibility-certificate',
  'note',
  'coin',
  'phone',
  'eligibility-notice',
  'statement',
  'prescription',
  'memo',
  'paper',
  'receipt',
];
/** What lies at the right end of the table, to be read rather than put somewhere. */
const READ: Piece['kind'][] = ['memo', 'paper', 'receipt'];
/** What is higher than wide, and shows its head alone when it can't stand the full height. */
const UPRIGHT: Piece['kind'][] = ['phone', 'eligibility-notice', 'statement', 'prescription'];
/** What stands the full height beside two rows of the rest; the less room, the less of it. */
const TALL: Piece['kind'][][] = [
  ['my-number-card', ...UPRIGHT, ...READ],
  [...UPRIGHT, ...READ],
  [...UPRIGHT, 'paper', 'receipt'],
  [],
];
const BETWEEN_ROWS = 3;
/** Px that what stands the full height leaves free, to be lifted when held. */
const ROOM_TO_LIFT = 8;

/**
 * Lays things out without anything out of reach or over another: roomy if it goes, then coins in piles, then everything
 * smaller, then in two rows. `least` is the side (px) no piece gets smaller than, unless they are too many.
 */
export function shelf(things: Piece['things'], table: Table, least: number, handling?: Handling): Spot[] {
  const { width, height } = table;
  const single = pieces(things, false, handling);
  const piled = pieces(things, true, handling);
  const low = Math.min(least, (height - BETWEEN_ROWS) / 2);
  const inRow = (of: Piece[], ease: number) => row(of, height, least, ease);
  const inTwo = (tall: Piece['kind'][], ease: number) => block(piled, table, low, ease, tall);
  for (const spots of lazily(
    eases(1, 0.6).map((ease) => () => inRow(single, ease)),
    eases(1, 0.4).map((ease) => () => inRow(piled, ease)),
    low < least ? eases(0.3, 0).map((ease) => () => inRow(piled, ease)) : [],
    ...TALL.map((tall, step) => eases(1, step === 0 ? 0.5 : 0).map((ease) => () => inTwo(tall, ease))),
  ))
    if (extent(spots) <= width) return spread(spots, table);
  return narrow(inTwo([], 0), table);
}

function* lazily(...tries: (() => Spot[])[][]): Generator<Spot[]> {
  for (const attempt of tries.flat()) yield attempt();
}

const eases = (from: number, to: number): number[] =>
  Array.from({ length: Math.round((from - to) * 10) + 1 }, (_, step) => from - step / 10);

/** Things in the order of the table, each before its button; when `piled`, money of one value together, and papers. */
export function pieces(things: Piece['things'], piled: boolean, handling: Handling = () => null): Piece[] {
  const found = new Map<string, Piece>();
  for (const { id, thing } of things) {
    const key = (piled && pileOf(thing)) || id;
    const piece = found.get(key) ?? { key, kind: thing.kind, things: [] };
    piece.things.push({ id, thing });
    found.set(key, piece);
    const how = handling(thing);
    if (how) found.set(`${id}-handle`, { key: `${id}-handle`, kind: 'handle', how, things: [{ id, thing }] });
  }
  return [...found.values()].sort((a, b) => rank(a) - rank(b) || worth(b) - worth(a));
}

const rank = ({ things: [first] }: Piece): number => (first ? ORDER.indexOf(first.thing.kind) : -1);

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
    case 'transit-card':
    case 'eligibility-certificate': {
      const width = Math.min(between(least * 1.25, 190), height * CARD);
      return { width, height: Math.max(width / CARD, Math.min(least, height)) };
    }
    case 'handle':
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
    case 'phone': {
      const high = Math.max(height - ROOM_TO_LIFT, Math.min(least, height));
      return { width: Math.max(least, high * PHONE), height: high };
    }
    case 'eligibility-notice':
    case 'statement':
    case 'prescription': {
      const high = height - ROOM_TO_LIFT;
      const width = Math.max(least, between(least, high * A4));
      return { width, height: Math.min(width / A4, Math.max(high, Math.min(least, height))) };
    }
    case 'paper':
      return { width: Math.max(least, height * A4), height };
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

/** The card at the left and what else is tall at the right, the rest between in two rows, both about as long. */
function block(of: Piece[], { height }: Table, least: number, ease: number, tall: Piece['kind'][]): Spot[] {
  const half = (height - BETWEEN_ROWS) / 2;
  const after = (spots: Spot[]) => (spots.length > 0 ? extent(spots) + gap(least, ease) : 0);
  const units = together(of);
  const stands = ([first]: Piece[]) => first !== undefined && tall.includes(first.kind);
  const [card, button] = units.find((unit) => stands(unit) && unit[0]?.kind === 'my-number-card') ?? [];
  const left = row(card ? [card] : [], height, least, ease);
  const right = row(units.filter((unit) => stands(unit) && unit[0] !== card).flat(), height, least, ease);
  const low = [...(button ? [[button]] : []), ...units.filter((unit) => !stands(unit))];
  const middle = inTwoRows(low, (pieces) => row(pieces, half, least, ease)).flatMap((spots, below) =>
    spots.map((spot) => ({ ...spot, x: spot.x + after(left), y: spot.y + below * (half + BETWEEN_ROWS) })),
  );
  const before = [...left, ...middle];
  return [...before, ...right.map((spot) => ({ ...spot, x: spot.x + after(before) }))];
}

/** Each thing with its button, which never lies elsewhere. */
const together = (of: Piece[]): Piece[][] =>
  of.reduce<Piece[][]>(
    (units, piece) =>
      piece.kind === 'handle'
        ? [...units.slice(0, -1), [...(units.at(-1) ?? []), piece]]
        : [...units, [piece]],
    [],
  );

/** Cut where the longer row is shortest; what is read is cut by itself, and comes after the rest in its row. */
function inTwoRows(units: Piece[][], row: (pieces: Piece[]) => Spot[]): [Spot[], Spot[]] {
  const isReading = ([first]: Piece[]) => first !== undefined && isRead(first);
  const own = units.filter((unit) => !isReading(unit));
  const read = units.filter(isReading);
  const upTo = (of: Piece[][]) => Array.from({ length: of.length + 1 }, (_, cut) => cut);
  const cuts = upTo(own)
    .toReversed()
    .flatMap((ownCut) =>
      upTo(read).map((readCut): [Spot[], Spot[]] => [
        row([...own.slice(0, ownCut), ...read.slice(0, readCut)].flat()),
        row([...own.slice(ownCut), ...read.slice(readCut)].flat()),
      ]),
    );
  const longer = (rows: Spot[][]) => Math.max(...rows.map(extent));
  return cuts.reduce((best, rows) => (longer(rows) < longer(best) ? rows : best));
}

export const isUpright = ({ kind }: Piece): boolean => UPRIGHT.includes(kind);

const isRead = ({ kind }: Piece): boolean => READ.includes(kind);

const gap = (least: number, ease: number): number => (least < 60 ? 3 : 6) + 4 * Math.min(1, ease * 2);

const extent = (spots: Spot[]): number => Math.max(0, ...spots.map(({ x, width }) => x + width));

/** What is read moves to the right end of its row, unless something else lies there; the rest stays left. */
function spread(spots: Spot[], { width, height }: Table): Spot[] {
  const inTwo = (spot: Spot) => Math.abs(spot.y + spot.height / 2 - height / 2) > BETWEEN_ROWS;
  const beside = (spot: Spot) =>
    spots.filter((other) => !inTwo(spot) || !inTwo(other) || sameRow(spot, other, height));
  const free = (spot: Spot) =>
    beside(spot).some((other) => other.x > spot.x && !isRead(other)) ? 0 : width - extent(beside(spot));
  return spots.map((spot) => (isRead(spot) ? { ...spot, x: spot.x + free(spot) } : spot));
}

const sameRow = (a: Spot, b: Spot, height: number): boolean => a.y < height / 2 === b.y < height / 2;

/** Too many: everything gets as much narrower as it must. */
function narrow(spots: Spot[], { width }: Table): Spot[] {
  const factor = width / extent(spots);
  return spots.map((spot) => ({ ...spot, x: spot.x * factor, width: spot.width * factor }));
}
