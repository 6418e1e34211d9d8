/** When each ends, of what shares a time in proportion; in whole ms, the last with the time. */
export function endsOf(shares: readonly number[], { from, to }: { from: number; to: number }): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    return Math.round(from + (sum / whole) * (to - from));
  });
}
