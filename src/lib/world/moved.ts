import {
  handled,
  handlings,
  move,
  type Belongings,
  type How,
  type Place,
  type Thing,
  type ThingId,
} from './belongings';

/** What a hand did with one thing: `put.<kind>.<place>`, `take.…`, `push.…` or `handle.<kind>.<how>`. */
export type HandEvent = { type: string; thing: ThingId };

/** Where a thing comes to lie that is put into a place, or pushed on from it. */
export type Landing = (place: Place, thing: Thing, verb: 'put' | 'push') => Place;

const AS_PUT: Landing = (place) => place;

/**
 * Everything after a hand did that. Only what is in the hand can be put, only what lies in the place taken or pushed;
 * else nothing changes.
 */
export function moved(belongings: Belongings, event: HandEvent, landing: Landing = AS_PUT): Belongings {
  const kept = Object.hasOwn(belongings, event.thing) ? belongings[event.thing] : undefined;
  const [verb, , where] = event.type.split('.');
  if (!kept || where === undefined) return belongings;
  const from = verb === 'put' ? 'hand' : where;
  if (verb === 'handle') {
    const how = handlings(kept.thing).find((one): one is How => one === where);
    return how ? handled(belongings, event.thing, how) : belongings;
  }
  if (kept.at !== from) return belongings;
  if (verb === 'take') return move(belongings, event.thing, 'hand');
  return verb === 'put' || verb === 'push'
    ? move(belongings, event.thing, landing(where, kept.thing, verb))
    : belongings;
}
