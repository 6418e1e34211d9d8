import type { Phrases } from '$lib/coach';
import type { Next } from '$lib/practice';
import type { Screen } from '$lib/screen';
import type { Text, Words } from '$lib/words';
import { plain } from '$lib/words';
import type { Belongings } from '$lib/world';

type Place = { screen: Screen; belongings: Belongings };

/** The key a deed touches, as it stands on the screen; null when the deed is not a touch. */
export const keyOf = ({ event }: Next, { screen }: { screen: Screen }) =>
  event.type.startsWith('touch.') ? screen.keys.find(({ id }) => event.type === `touch.${id}`) : undefined;

/** What to do next, in the learner's words: the key by its Japanese label with its meaning, or the thing and the place. */
export function sayDeed(
  next: Next,
  at: Place,
  phrases: Phrases,
  meanings: Record<string, Text>,
  language: 'ja' | 'en',
): Words {
  const { deeds } = phrases.practice;
  const { event } = next;
  const key = keyOf(next, at);
  if (key?.look === 'digit') return deeds.type;
  if (key) {
    const meaning = meanings[plain(key.words)]?.[language] ?? '';
    return key.of ? deeds.pressOf(key.of, key.words) : deeds.press(key.words, meaning);
  }
  if (!('thing' in event)) return '';
  const thing = at.belongings[event.thing]?.thing;
  const name = thing ? phrases.hands.thing(thing.kind, 'yen' in thing ? thing.yen : undefined) : '';
  const [verb, , where = ''] = event.type.split('.');
  if (where === 'case') return deeds.uncase;
  const place = phrases.hands.places[where] ?? where;
  return verb === 'put' ? deeds.put(name, place) : deeds.take(name);
}
