import type { Speech } from '$lib/coach';
import type { Rehearsal } from '$lib/practice';
import { plain, type Words } from '$lib/words';
import type { How, Look } from '$lib/world';

/** The key the next deed touches, as it stands on the screen; undefined when the deed is not a touch. */
export const keyOf = ({ next, stand }: Rehearsal) =>
  stand.screen.keys.find(({ id }) => next?.event.type === `touch.${id}`);

/** What Japanese words mean in the learner's language; empty when that is not known. */
export const meaningOf = ({ terminal }: Rehearsal, words: Words, { language }: Speech): Words =>
  terminal.meanings[plain(words)]?.[language] ?? '';

/**
 * What to do next, in the learner's words: the key by its Japanese label with its meaning, or the thing and the place.
 * Null when there is nothing to do, or this step is not on the way.
 */
export function sayDeed(rehearsal: Rehearsal, speech: Speech): Words | null {
  const { deeds } = speech.phrases.practice;
  const { next, line } = rehearsal;
  if (!next) return null;
  const key = keyOf(rehearsal);
  if (key?.look === 'digit') {
    const isWrong = line !== null && 'enter' in line && line.enter === 'wrong';
    return isWrong ? deeds.typeWrong : deeds.type;
  }
  if (key)
    return key.of
      ? deeds.pressOf(key.of, key.words)
      : deeds.press(key.words, meaningOf(rehearsal, key.words, speech));
  const [verb = '', what = ''] = next.event.type.split('.');
  if (verb === 'look') return deeds.look[what as Look];
  if (verb !== 'speak') return sayHandling(rehearsal, speech);
  const saying = rehearsal.talk.sayings.find(({ id }) => id === what);
  return saying ? deeds.speak(saying.words, meaningOf(rehearsal, saying.words, speech)) : null;
}

/** What the hands do next. */
function sayHandling({ next, stand }: Rehearsal, { phrases }: Speech): Words | null {
  const { deeds } = phrases.practice;
  const event = next?.event;
  const thing = event && 'thing' in event ? stand.belongings[event.thing]?.thing : undefined;
  if (!event || !thing) return null;
  const name = phrases.hands.thing(thing.kind, 'yen' in thing ? thing.yen : undefined);
  const [verb, , where = ''] = event.type.split('.');
  if (verb === 'handle') return deeds.handle[where as How];
  if (verb === 'push') return deeds.push;
  if (verb !== 'put') return deeds.take(name);
  const slot = stand.places[where]?.push !== undefined;
  return deeds.put(thing.kind, name, phrases.hands.places[where] ?? where, slot);
}
