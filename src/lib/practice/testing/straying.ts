import fc from 'fast-check';
import type { Learner } from './learner';

/** For how many deeds somebody follows the guide, and which deed of their own comes then. */
type Whim = { follows: number; whim: number };

export const whims = (maxLength: number): fc.Arbitrary<Whim[]> =>
  fc.array(fc.record({ follows: fc.nat({ max: 8 }), whim: fc.nat({ max: 60 }) }), { maxLength });

/** For tests: follows the guide, and in between does as they like, until it is over or they have no whims left. */
export function stray(self: Learner, all: Whim[], deed: (self: Learner, whim: number) => void): void {
  for (const { follows, whim } of all) {
    let deeds = 0;
    self.follows(({ outcome }) => outcome !== null || deeds++ >= follows);
    if (self.outcome === null) deed(self, whim);
  }
}
