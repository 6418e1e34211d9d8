import { papers, type Order, type Scope } from '../../papers';
import type { Context } from './context';
import { issuer } from './senses';

type Changed = { order: Order | null };

/** The order with some of it changed; nothing when there is none. */
export const change = (context: Context, part: Partial<Order>): Changed => ({
  order: context.order && { ...context.order, ...part },
});

/** A new order for a paper: about the holder, items as they stand at first, one copy. */
export function choosePaper(context: Context, id: string): Changed {
  const [paper, municipality] = [papers[id], issuer(context)];
  if (!paper || !municipality) return { order: null };
  const items = paper.items(context.person, municipality).filter(({ on }) => on);
  return {
    order: {
      paper: id,
      scope: 'self',
      members: paper
        .members(context.person)
        .slice(0, 1)
        .map((member) => member.id),
      items: items.map((item) => item.id),
      copies: 1,
    },
  };
}

const isScope = (text: string): text is Scope => ['self', 'household', 'some'].includes(text);

export function chooseScope(context: Context, scope: string): Changed {
  const everybody = papers[context.order?.paper ?? '']?.members(context.person).map(({ id }) => id) ?? [];
  if (!isScope(scope)) return change(context, {});
  const members = { self: everybody.slice(0, 1), household: everybody, some: [] }[scope];
  return change(context, { scope, members });
}

/** Ticks or unticks; members stay in the order of the register. */
export function toggleMember(context: Context, id: string): Changed {
  const everybody =
    papers[context.order?.paper ?? '']?.members(context.person).map((member) => member.id) ?? [];
  const ticked = context.order?.members ?? [];
  const members = everybody.filter((member) => (member === id) !== ticked.includes(member));
  return change(context, { members });
}

export const choosePerson = (context: Context, id: string): Changed => change(context, { members: [id] });

/** `which` is `<item>.on` or `<item>.off`. */
export function switchItem(context: Context, which: string): Changed {
  const cut = which.lastIndexOf('.');
  const [id, on] = [which.slice(0, cut), which.slice(cut + 1) === 'on'];
  const items = context.order?.items ?? [];
  return change(context, {
    items: on ? [...items.filter((item) => item !== id), id] : items.filter((item) => item !== id),
  });
}
