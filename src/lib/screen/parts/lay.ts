/**
 * How things lie in a place: flat as a card on a pad, in a heap as coins in a tray, side by side as papers on a desk,
 * as sheets under a slot, sticking out of a slot, or out of sight.
 */
export type Lay = 'flat' | 'heap' | 'row' | 'sheets' | 'out' | 'gone';
