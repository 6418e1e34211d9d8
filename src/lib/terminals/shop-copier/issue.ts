import { photocopy } from '../../papers';
import { add, at, dayOf } from '../../world';
import type { Context } from './context';
import { issuer, orderedPaper } from './senses';

/** One copy into the tray, one blank sheet fewer. */
export function printCopy(context: Context): Partial<Context> {
  const [paper, municipality] = [orderedPaper(context), issuer(context)];
  if (!context.order || !paper || !municipality) return {};
  const pages = paper.sheets(context.order, context.person, municipality, dayOf(context.moment));
  const belongings = pages.reduce(
    (all, sheet) => add(all, { kind: 'paper', sheet }, 'paper-tray'),
    context.belongings,
  );
  return { belongings, printed: context.printed + 1, feeder: context.feeder - 1 };
}

/** A photocopy of what lies on the glass, or of nothing. */
export function printPhotocopy(context: Context): Partial<Context> {
  const [, thing] = at(context.belongings, 'copy-glass')[0] ?? [];
  const sheet = photocopy(thing?.kind ?? null);
  return {
    belongings: add(context.belongings, { kind: 'paper', sheet }, 'paper-tray'),
    feeder: Math.max(0, context.feeder - 1),
  };
}
