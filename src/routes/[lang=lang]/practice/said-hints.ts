import type { Phrases, Teacher } from '$lib/coach';
import type { Rehearsal } from '$lib/practice';
import type { Words } from '$lib/words';
import type { How, Look } from '$lib/world';
import { keyOf } from './deed';

/** Where to look for the next deed. */
export function sayWhere({ where }: Rehearsal, { levels, hands }: Phrases): Words {
  const { ask } = levels;
  if (where === null) return ask.read;
  if (!isPlace(where)) return ask.where[where];
  const place = where.slice('place:'.length);
  return ask.place(hands.places[place] ?? place);
}

const isPlace = (where: string): where is `place:${string}` => where.startsWith('place:');

/** What the Japanese there says, or what the thing is called: as it stands there, and what it means. */
type Saying = { japanese: Words | null; meaning: Words };

export function whatItSays(rehearsal: Rehearsal, phrases: Phrases, teacher: Teacher): Saying[] {
  const { next, stand } = rehearsal;
  const key = keyOf(rehearsal);
  if (key?.look === 'digit') return [{ japanese: null, meaning: phrases.levels.ask.digits }];
  if (key)
    return [...(key.of ? [key.of] : []), key.words].map((japanese) => ({
      japanese,
      meaning: teacher.meaning(japanese),
    }));
  if (!next) return [];
  const { hands } = phrases;
  const [verb = '', what = '', where = ''] = next.event.type.split('.');
  if (verb === 'look') return [{ japanese: null, meaning: hands.look[what as Look] }];
  if (verb === 'speak')
    return stand.talk.sayings
      .filter(({ id }) => id === what)
      .map(({ words }) => ({ japanese: words, meaning: teacher.meaning(words) }));
  if (verb === 'handle') return [{ japanese: null, meaning: hands.handle[where as How] }];
  const thing = 'thing' in next.event ? stand.belongings[next.event.thing]?.thing : undefined;
  const place = { japanese: stand.places[where]?.words ?? null, meaning: hands.places[where] ?? '' };
  if (!thing) return [place];
  return [
    { japanese: null, meaning: hands.thing(thing.kind, 'yen' in thing ? thing.yen : undefined) },
    ...(place.meaning === '' ? [] : [place]),
  ];
}
