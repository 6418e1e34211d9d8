import type { Yen } from '../../world';

type Metal = 'aluminium' | 'brass' | 'bronze' | 'cupronickel' | 'bicolour';

/** The coins of Japan: diameter and hole in millimetres. */
export const COINS: Record<Yen, { metal: Metal; diameter: number; hole: number }> = {
  1: { metal: 'aluminium', diameter: 20, hole: 0 },
  5: { metal: 'brass', diameter: 22, hole: 5 },
  10: { metal: 'bronze', diameter: 23.5, hole: 0 },
  50: { metal: 'cupronickel', diameter: 21, hole: 4 },
  100: { metal: 'cupronickel', diameter: 22.6, hole: 0 },
  500: { metal: 'bicolour', diameter: 26.5, hole: 0 },
};

/** The widest coin, in millimetres: all others are drawn smaller than it. */
export const WIDEST = 26.5;

/** From light to dark, for one metal. */
export const METALS: Record<Metal, { light: string; middle: string; dark: string; ink: string }> = {
  aluminium: { light: '#fbfcfd', middle: '#dfe4e8', dark: '#a8b1b8', ink: '#5d676f' },
  brass: { light: '#fbeeb4', middle: '#e0bd58', dark: '#a67f22', ink: '#6a4d0c' },
  bronze: { light: '#f2c39d', middle: '#c07c4b', dark: '#814722', ink: '#4f2609' },
  cupronickel: { light: '#f6f8f9', middle: '#c9d0d5', dark: '#8b959c', ink: '#454f57' },
  bicolour: { light: '#f8ecc0', middle: '#d9c07a', dark: '#9c8240', ink: '#4b3f1a' },
};

/** Each note's own colours and the way its value is written. */
export const NOTES: Record<Yen, { words: string; paper: string; wash: string; ink: string }> = {
  1000: { words: '千円', paper: '#e9f0f5', wash: '#8fb4d3', ink: '#23527c' },
  2000: { words: '二千円', paper: '#eef4e8', wash: '#a3c49a', ink: '#35663b' },
  5000: { words: '五千円', paper: '#f3edf5', wash: '#bf9fca', ink: '#66397c' },
  10000: { words: '一万円', paper: '#f5f0e4', wash: '#ccb284', ink: '#6a4a1c' },
};
