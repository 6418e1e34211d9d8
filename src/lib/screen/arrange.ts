import type { Key, KeyId, KeyLook, Screen } from './screen';

/** The bar at the foot: `back` stands left, `go` right, everything else in the middle, `cancel` first. */
export type Foot = { left: Key[]; middle: Key[]; right: Key[] };

/** Where each key is drawn: in the body, which names its keys, or at the foot. No key is left out, none is drawn twice. */
export function arrange(screen: Screen): { body: Key[]; foot: Foot } {
  const named = namedByBody(screen);
  const keys = [...new Map(screen.keys.map((key) => [key.id, key])).values()];
  const rest = keys.filter((key) => !named.has(key.id));
  const looking = (...looks: KeyLook[]) => rest.filter((key) => looks.includes(key.look));
  return {
    body: keys.filter((key) => named.has(key.id)),
    foot: {
      left: looking('back'),
      middle: [...looking('cancel'), ...looking('plain', 'tile', 'choice', 'switch', 'digit', 'edit')],
      right: looking('go'),
    },
  };
}

function namedByBody({ body, keys }: Screen): Set<KeyId> {
  switch (body?.kind) {
    case 'choices':
      return new Set(body.keys);
    case 'switches':
      return new Set(body.rows.flatMap((row) => [row.on, row.off]));
    case 'counter':
      return new Set([body.fewer, body.more]);
    case 'keypad':
      return new Set(keys.filter(({ look }) => look === 'digit' || look === 'edit').map(({ id }) => id));
    default:
      return new Set();
  }
}
