import type { Speech } from '$lib/coach';
import type { Rehearsal } from '$lib/practice';
import { plain, type Words } from '$lib/words';

/** The key the next deed touches, as it stands on the screen; undefined when the deed is not a touch. */
export const keyOf = ({ next, stand }: Rehearsal) =>
  stand.screen.keys.find(({ id }) => next?.event.type === `touch.${id}`);

/**
 * What to do next, in the learner's words: the key by its Japanese label with its meaning, or the thing and the place.
 * Null when there is nothing to do, or this step is not on the way.
 */
export function sayDeed(rehearsal: Rehearsal, { phrases, language }: Speech): Words | null {
  const { deeds } = phrases.practice;
  const { next, line, stand, terminal } = rehearsal;
  if (!next) return null;
  const key = keyOf(rehearsal);
  if (key?.look === 'digit') {
    const isWrong = line !== null && 'enter' in line && line.enter === 'wrong';
    return isWrong ? deeds.typeWrong : deeds.type;
  }
  if (key) {
    const meaning = terminal.meanings[plain(key.words)]?.[language] ?? '';
    return key.of ? deeds.pressOf(key.of, key.words) : deeds.press(key.words, meaning);
  }
  const thing = 'thing' in next.event ? stand.belongings[next.event.thing]?.thing : undefined;
  if (!thing) return null;
  const name = phrases.hands.thing(thing.kind, 'yen' in thing ? thing.yen : undefined);
  const [verb, , where = ''] = next.event.type.split('.');
  if (where === 'case') return deeds.uncase;
  return verb === 'put'
    ? deeds.put(thing.kind, name, phrases.hands.places[where] ?? where)
    : deeds.take(name);
}
