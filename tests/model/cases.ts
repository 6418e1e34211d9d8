import type { Case } from './case';
import { cardReader } from './cases/card-reader';
import { shopCopier } from './cases/shop-copier';

/** Every terminal that is proven. */
export const cases: Case[] = [shopCopier, cardReader];
