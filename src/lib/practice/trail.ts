/**
 * What was done last at a step. `wrong`: it led on to another step, and is not how the script's own play leaves this one.
 * `again`: it ended all that was begun, because no way led back.
 */
export type Mark = { step: string; type: string; wrong: boolean; again?: true };

/** The steps between where one began and where one stands, each once; going back takes them off. */
export type Trail = readonly Mark[];

export const marked = (trail: Trail, mark: Mark): Trail => [...before(trail, mark.step), mark];

/** Where one last went wrong on the way to a step; null when all was right, or when one is back before it. */
export const wentWrong = (trail: Trail, step: string): Mark | null =>
  before(trail, step).findLast(({ wrong }) => wrong) ?? null;

export const markAt = (trail: Trail, step: string): Mark | undefined =>
  trail.find((mark) => mark.step === step);

/** The last deed was done in order to begin again. */
export const beginsAgain = (trail: Trail): Trail =>
  trail.map((mark, index) => (index === trail.length - 1 ? { ...mark, again: true } : mark));

function before(trail: Trail, step: string): Trail {
  const here = trail.findIndex((mark) => mark.step === step);
  return here < 0 ? trail : trail.slice(0, here);
}
