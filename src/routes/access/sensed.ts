import { INSIDE, type Belongings, type Place, type Thing, type Yen } from '$lib/world';

/** What happened to a thing, or to several of one kind, as a sensor of the machine or a hand feels it. */
export type Sensed = {
  what: 'laid' | 'taken-in' | 'came-out' | 'in-hand';
  kind: Thing['kind'];
  yen?: Yen;
  /** Where it lies now, when it can be seen. */
  place: Place;
  count: number;
};

/** What has changed its place, in the order of the things; money of one worth together. */
export function sensed(before: Belongings, after: Belongings): Sensed[] {
  const all: Sensed[] = [];
  for (const [id, { thing, at }] of Object.entries(after)) {
    const what = happened(before[id]?.at, at);
    if (!what) continue;
    const yen = 'yen' in thing ? thing.yen : undefined;
    const same = all.find(
      (one) => one.what === what && one.kind === thing.kind && one.yen === yen && one.place === at,
    );
    if (same) same.count += 1;
    else all.push({ what, kind: thing.kind, yen, place: at, count: 1 });
  }
  return all;
}

function happened(from: Place | undefined, to: Place): Sensed['what'] | null {
  const wasInside = from === undefined || INSIDE.includes(from);
  if (from === to || (wasInside && INSIDE.includes(to))) return null;
  if (INSIDE.includes(to)) return 'taken-in';
  if (to === 'hand') return 'in-hand';
  return wasInside ? 'came-out' : 'laid';
}
