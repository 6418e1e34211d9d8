/** How a picture of this size (px) is laid out, and how many times larger it is drawn. */
export type Size = { shape: 'wide' | 'tall'; width: number; height: number; scale: number };

/** In px: at least so much is laid out, so that on a larger picture all is larger, and not farther apart. */
const LEAST = { wide: { width: 1280, height: 720 }, tall: { width: 800, height: 1280 } };

export function sizeOf(width: number, height: number): Size {
  const shape = width > height ? 'wide' : 'tall';
  const scale = Math.min(width / LEAST[shape].width, height / LEAST[shape].height) || 1;
  return { shape, width: width / scale, height: height / scale, scale };
}
