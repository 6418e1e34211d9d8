import type { TerminalEvent } from '../screen';
import type { Place } from '../world';
import type { Stand } from './script';

/**
 * A part of the machine, or beside it, to look at: the bar of keys at the foot of the screen, the large keys, the keypad,
 * the rows of switches or the counter in the middle of it; the table with one's things; a place of the terminal; who stands
 * at the desk; who must be called; the face before a camera.
 */
export type Where =
  'foot' | 'tiles' | 'keypad' | 'rows' | 'counter' | 'table' | `place:${Place}` | 'desk' | 'call' | 'face';

/** Where the next deed is to be done; null when there is none. */
export function whereIs(next: { event: TerminalEvent } | null, stand: Stand): Where | null {
  if (!next) return null;
  const { event } = next;
  if (event.type.startsWith('touch.')) return partOf(event.type.slice('touch.'.length), stand);
  const [verb, , where = ''] = event.type.split('.');
  if (verb === 'look') return 'face';
  if (verb === 'speak') return stand.talk.present ? 'desk' : 'call';
  if (verb === 'put' || verb === 'take' || verb === 'push') return `place:${where}`;
  const at = 'thing' in event ? stand.belongings[event.thing]?.at : undefined;
  return at === undefined || at === 'hand' ? 'table' : `place:${at}`;
}

/** Where a key is drawn. */
function partOf(key: string, { screen: { body, keys } }: Stand): Where {
  const look = keys.find(({ id }) => id === key)?.look;
  if (body?.kind === 'choices' && body.keys.includes(key)) return 'tiles';
  if (body?.kind === 'switches' && body.rows.some(({ on, off }) => on === key || off === key)) return 'rows';
  if (body?.kind === 'counter' && [body.more, body.fewer].includes(key)) return 'counter';
  return body?.kind === 'keypad' && (look === 'digit' || look === 'edit') ? 'keypad' : 'foot';
}
