import type { Box } from './grown';

/** The page's own size, in px. */
type Page = { width: number; height: number };

/** So wide and high (px) a place must be for the card to be read there. */
const ROOM = { width: 280, height: 300 };
const GAP = 8;

/**
 * Where the card lies: over the coach as long as it says little or there is room for it, else along the upper or the lower
 * edge, so that what is looked up stays in sight. `needed`: how high (px) it would be with all it says.
 */
export function cardPlace(coach: Box, word: Box | null, page: Page, needed: number): Box {
  if (!word || (coach.width >= ROOM.width && coach.height >= ROOM.height)) return coach;
  const high = Math.max(needed, coach.height);
  const above = word.top - GAP - coach.top;
  const below = page.height - (word.top + word.height + GAP);
  const full = { left: 0, width: page.width };
  if (above >= Math.min(high, page.height / 2) || above >= below)
    return { ...full, top: coach.top, height: Math.min(high, above) };
  const height = Math.min(needed, below);
  return { ...full, top: page.height - height, height };
}
