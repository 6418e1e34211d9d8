import { advice, type Coaching } from '../../../screen';
import { said, type Text } from '../../../words';
import type { Context } from '../context';
import { KEYS, TITLE } from '../wording';

/** Tiles of which the coach says what they are, and why people press them (our own judgement: no source). */
const KNOWN = ['print', 'scan', 'fax', 'ticket', 'photo', 'insurance', 'study', 'bill', 'content'];

const about = (tile: string): Text => said(`tiles.${KNOWN.includes(tile) ? tile : 'any'}`);

/** What the coach says behind any tile but 行政サービス. */
export const wrongTile = ({ make, tile }: Context): Coaching => ({
  title: said('tiles.wrongTile.title'),
  todo: advice('tiles.wrongTile.todo', ['touch.back', 'touch.tile.government']),
  why: said('tiles.wrongTile.why', { tile: about(tile) }),
  about: `tile.${tile}`,
  trouble: true,
  words: [make.tiles.find(({ id }) => id === tile)?.words ?? TITLE.shop, KEYS.back],
});
