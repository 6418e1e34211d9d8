import type { Speech } from '$lib/coach';
import type { Rehearsal } from '$lib/practice';
import type { TerminalEvent } from '$lib/screen';
import { Hands } from '$lib/screen/hands.svelte';
import { plain, type Words } from '$lib/words';
import type { Place, ThingId } from '$lib/world';
import { glassFirst } from '../../glass-first.svelte';

/** The learner's hands at the machine of a rehearsal, in the language of the page. To be called while a component is being set up. */
export function handsAt(rehearsal: Rehearsal, speech: Speech, send: (event: TerminalEvent) => void): Hands {
  const said = () => speech.phrases.hands;
  const belongings = glassFirst.after(() => rehearsal.stand.belongings);
  const kindOf = (id: ThingId) => rehearsal.stand.belongings[id]?.thing.kind ?? 'memo';
  const placeOf = (id: ThingId) => rehearsal.stand.belongings[id]?.at ?? 'hand';
  return new Hands({
    belongings,
    places: () => rehearsal.terminal.places(rehearsal.setting.make),
    name: (thing) => plain(said().thing(thing.kind, 'yen' in thing ? thing.yen : undefined)),
    placeName: (place) => plain(said().places[place] ?? place),
    words: () => ({
      belongings: plain(said().yourThings),
      handle: said().handle,
      push: said().push,
      look: allPlain(said().look),
      face: plain(said().face),
      say: plain(said().say),
      here: plain(said().here),
      putHere: (place) => plain(said().putHere(place)),
      holding: (things) => plain(said().holding(things)),
      memo: said().memo,
    }),
    onput: (thing, place: Place) => send({ type: `put.${kindOf(thing)}.${place}`, thing }),
    ontake: (thing) => send({ type: `take.${kindOf(thing)}.${placeOf(thing)}`, thing }),
    handlings: () => rehearsal.terminal.handlings,
    onhandle: (thing, how) => send({ type: `handle.${kindOf(thing)}.${how}`, thing }),
    onpush: (thing) => send({ type: `push.${kindOf(thing)}.${placeOf(thing)}`, thing }),
    onlook: (look) => send({ type: `look.${look}` }),
    onspeak: (saying) => send({ type: `speak.${saying}` }),
  });
}

const allPlain = <Name extends string>(words: Record<Name, Words>) =>
  Object.fromEntries(Object.entries<Words>(words).map(([name, one]) => [name, plain(one)])) as Record<
    Name,
    string
  >;
