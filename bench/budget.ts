/**
 * What may be loaded at most, in thousands of bytes as of `weigh`. Ceilings: whoever makes something smaller lowers them, and
 * whoever needs more says why.
 */
export const budget: Record<string, number> = {};
