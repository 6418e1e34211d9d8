import type { Yen } from '../world';

/** As printed: `1,200円`. */
export const yen = (amount: Yen): string => `${amount.toLocaleString('ja-JP')}円`;
