import type { Phrases, Teacher } from '$lib/coach';
import type { Told } from '$lib/practice';
import type { Words } from '$lib/words';
import { yenIn, type Thing } from '$lib/world';
import { sayDeed } from '../practice/deed';

/**
 * What is done at a step, in short sentences. The labels in them have no meaning beside them: it stands with the words
 * to look for. `brief`: nothing of a single press, which the picture shows by itself.
 */
export function sayAll(all: Told[], phrases: Phrases, teacher: Teacher, brief: boolean): Words[] {
  const say = (told: Told) => sayTold(told, phrases, teacher);
  const isShown = (told: Told) => told.do === 'press' && told.keys.length === 1 && told.until === undefined;
  const [only] = all;
  if (all.length !== 1 || !only || !isShown(only)) return all.map(say);
  return brief ? [] : [phrases.card.deeds.press];
}

function sayTold(told: Told, phrases: Phrases, teacher: Teacher): Words {
  const { deeds } = phrases.practice;
  const { deeds: own } = phrases.card;
  switch (told.do) {
    case 'press':
      return sayPress(told, phrases);
    case 'type':
      return own.type;
    case 'pay':
      return own.pay(phrases.forms.yen(told.yen), phrases.hands.places[told.at] ?? told.at);
    case 'take': {
      const names = namesOf(told.things, phrases);
      return names.length > 1 ? own.takeAll(phrases.forms.all(names)) : deeds.take(names[0] ?? '');
    }
    case 'frame':
      return own.frame;
    case 'speak':
      return deeds.speak(told.words, '');
    case 'other': {
      const { event, ...stand } = told.deed;
      return sayDeed({ next: { event }, line: null, stand: { ...stand, pin: '' } }, phrases, teacher) ?? '';
    }
  }
}

function sayPress({ keys, until }: Extract<Told, { do: 'press' }>, phrases: Phrases): Words {
  const { deeds } = phrases.practice;
  const { deeds: own } = phrases.card;
  const [key] = keys;
  if (!key) return '';
  if (keys.length > 1) return own.pressInRows(key.words);
  if (until !== undefined) return own.pressUntil(key.words, until);
  return key.of ? deeds.pressOf(key.of, key.words) : deeds.press(key.words, '');
}

/** Each kind once; money by its sum. */
function namesOf(things: Thing[], { hands, forms }: Phrases): Words[] {
  const sum = yenIn(Object.fromEntries(things.map((thing, index) => [String(index), { thing, at: 'hand' }])));
  const names = things.flatMap((thing) => ('yen' in thing ? [] : hands.thing(thing.kind)));
  return [...new Set(names), ...(sum > 0 ? [forms.yen(sum)] : [])];
}
