import type { Phrases, Teacher } from '$lib/coach';
import type { Rehearsal } from '$lib/practice';
import type { Words } from '$lib/words';
import type { How, Look } from '$lib/world';

/** Where somebody stands, what is to be done next, and by which line of the script. */
export type Doing = Pick<Rehearsal, 'stand' | 'line'> & {
  next: Pick<NonNullable<Rehearsal['next']>, 'event' | 'wrong'> | null;
};

/** The key the next deed touches, as it stands on the screen; undefined when the deed is not a touch. */
export const keyOf = ({ next, stand }: Pick<Doing, 'next' | 'stand'>) =>
  stand.screen.keys.find(({ id }) => next?.event.type === `touch.${id}`);

/**
 * What to do next, in the learner's words: the key by its Japanese label with its meaning, or the thing and the place.
 * Null when there is nothing to do, or this step is not on the way.
 */
export function sayDeed(doing: Doing, phrases: Phrases, { meaning }: Teacher): Words | null {
  const { deeds } = phrases.practice;
  const { next, line, stand } = doing;
  if (!next) return null;
  const key = keyOf(doing);
  if (key?.look === 'digit') {
    const isWrong = next.wrong || (line !== null && 'enter' in line && line.enter === 'wrong');
    return isWrong ? deeds.typeWrong : deeds.type;
  }
  if (key) return key.of ? deeds.pressOf(key.of, key.words) : deeds.press(key.words, meaning(key.words));
  const [verb = '', what = ''] = next.event.type.split('.');
  if (verb === 'look') return deeds.look[what as Look];
  if (verb !== 'speak') return sayHandling(doing, phrases);
  const saying = stand.talk.sayings.find(({ id }) => id === what);
  return saying ? deeds.speak(saying.words, meaning(saying.words)) : null;
}

/** What the hands do next. */
function sayHandling({ next, stand }: Doing, phrases: Phrases): Words | null {
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
