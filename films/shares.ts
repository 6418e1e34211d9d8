type Span = { from: number; to: number };

/** From when to when each stands, of what shares a time in proportion; in whole ms, one after the other. */
export function spansOf(shares: readonly number[], { from, to }: Span): Span[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let [sum, begun] = [0, from];
  return shares.map((share) => {
    sum += share;
    const span = { from: begun, to: Math.round(from + (sum / whole) * (to - from)) };
    begun = span.to;
    return span;
  });
}
