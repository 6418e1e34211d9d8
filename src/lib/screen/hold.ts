import type { Belongings, Place, ThingId } from '../world';
import type { PlaceSpec } from './terminal';

/** What is between the fingers: several only when all are coins. */
export type Hold = readonly ThingId[];

/** What a hand does to the terminal, in order. */
export type Move = { do: 'take'; thing: ThingId } | { do: 'put'; thing: ThingId; place: Place };

/**
 * A press on a pile (one thing, or things of one value): picks up one more of it, or puts all of it down when nothing
 * is left to pick up. Coins gather; of anything else one is held at a time, instead of what was held.
 */
export function press(hold: Hold, pile: readonly ThingId[], belongings: Belongings): Hold {
  const gathers = (id: ThingId) => belongings[id]?.thing.kind === 'coin';
  const next = pile.find((id) => !hold.includes(id));
  const enough = next === undefined || (!gathers(next) && pile.some((id) => hold.includes(id)));
  if (enough) return hold.filter((id) => !pile.includes(id));
  return [...hold, next].every(gathers) ? [...hold, next] : [next];
}

/** Only what the person still has can be held: a coin that the slot took is gone from between the fingers. */
export const stillHeld = (hold: Hold, belongings: Belongings): Hold =>
  hold.filter((id) => belongings[id]?.at === 'hand');

/** Whether a place takes everything that is carried. */
export const fits = (carried: Hold, spec: PlaceSpec | undefined, belongings: Belongings): boolean =>
  carried.length > 0 &&
  carried.every((id) => {
    const kind = belongings[id]?.thing.kind;
    return kind !== undefined && spec !== undefined && spec.takes.includes(kind);
  });

/**
 * What letting go over a place means. From the hand: put, where the place takes it. Off a place: taken, wherever
 * it is let go; within a place that takes it, it has moved there, which is taking and putting.
 */
export function letGo(
  carried: Hold,
  over: Place | null,
  belongings: Belongings,
  places: Record<Place, PlaceSpec>,
): Move[] {
  return carried.flatMap((thing): Move[] => {
    const was = belongings[thing]?.at;
    if (was === undefined) return [];
    const take: Move[] = was === 'hand' ? [] : [{ do: 'take', thing }];
    const put: Move[] =
      over !== null && fits([thing], places[over], belongings) ? [{ do: 'put', thing, place: over }] : [];
    return [...take, ...put];
  });
}
