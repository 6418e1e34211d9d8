import type { Yen } from './belongings';

/** The coins a terminal takes and gives, largest first [bg-H]. */
export const MACHINE_COINS: readonly Yen[] = [500, 100, 50, 10];

export const sum = (amounts: readonly Yen[]): Yen => amounts.reduce((total, yen) => total + yen, 0);

/** The fewest coins of the machine that make up a multiple of 10 yen, largest first. Throws a RangeError for others. */
export function changeFor(amount: Yen): Yen[] {
  if (!(amount >= 0) || amount % 10 !== 0) throw new RangeError(`no change for ${amount} yen`);
  let rest = amount;
  return MACHINE_COINS.flatMap((coin) => {
    const count = Math.floor(rest / coin);
    rest -= count * coin;
    return Array.from({ length: count }, () => coin);
  });
}

/**
 * Which of one's money to put in for an amount: exact when that is possible, else as little too much as possible, and
 * with as few pieces as that allows; largest first. Null when it is not enough. Pieces under 10 yen are never chosen,
 * as no terminal takes them; leave out of the purse what this one does not take.
 */
export function coinsToPay<Piece extends { id: string; yen: Yen }>(
  purse: readonly Piece[],
  amount: Yen,
): Piece[] | null {
  const usable = purse.filter(({ yen }) => yen >= 10).sort((a, b) => b.yen - a.yen);
  const ways = waysToPay(usable, amount);
  const least = Math.min(...[...ways.keys()].filter((total) => total >= amount));
  return ways.get(least) ?? null;
}

/** For every total that can be put in without a needless piece: the fewest pieces that make it. */
function waysToPay<Piece extends { yen: Yen }>(pieces: readonly Piece[], amount: Yen): Map<Yen, Piece[]> {
  const ways = new Map<Yen, Piece[]>([[0, []]]);
  for (const piece of pieces) {
    for (const [total, chosen] of [...ways]) {
      if (total >= amount) continue;
      const known = ways.get(total + piece.yen);
      if (!known || known.length > chosen.length + 1) ways.set(total + piece.yen, [...chosen, piece]);
    }
  }
  return ways;
}
