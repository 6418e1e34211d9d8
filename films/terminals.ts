import type { Terminal } from '../src/lib/screen';
import { cardReader } from '../src/lib/terminals/card-reader/terminal';
import { shopCopier } from '../src/lib/terminals/shop-copier/terminal';

/** Every terminal without its body, by its id. */
export const terminals: Record<string, Terminal> = {
  [shopCopier.id]: shopCopier,
  [cardReader.id]: cardReader,
};
