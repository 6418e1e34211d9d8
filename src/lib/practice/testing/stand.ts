import { people, type Person } from '../../card';
import { belongingsOf, handled, move, NEARBY, type Face, type Place } from '../../world';
import type { PlaceSpec, Screen } from '../../screen';
import type { Stand } from '../script';

/** For tests: a slot at the end of which a card is read, a desk, and somebody behind it. */
const PLACES: Record<string, PlaceSpec> = {
  slot: { words: 'スロット', takes: ['my-number-card'], push: { to: 'end', words: 'おす' } },
  end: { words: 'おわり', takes: [] },
  desk: { words: 'つくえ', takes: ['phone', 'statement'] },
};

/** Haruko with her card out of its case, its front towards her, a phone and a form; nothing on the screen. */
export function standing(part: Partial<Stand> = {}): Stand {
  const carried = belongingsOf(people['sato-haruko'] as Person, [
    { kind: 'phone', shows: 'lock' },
    { kind: 'statement', filled: false },
  ]);
  return {
    step: 'ready',
    screen: { title: '', heading: '', keys: [] },
    belongings: handled(carried, 'my-number-card', 'uncase'),
    places: PLACES,
    talk: { who: '', present: true, says: null, sayings: [{ id: 'help', words: 'たすけて' }] },
    pin: '5820',
    coaching: { title: { id: '' }, todo: { id: '', deeds: [] } },
    ...part,
  };
}

/** The same with the card turned so, or lying there. */
export function withCard(stand: Stand, { side, at }: { side?: 'front' | 'back'; at?: Place }): Stand {
  const entry = stand.belongings['my-number-card'];
  const isBack = entry?.thing.kind === 'my-number-card' && entry.thing.back === true;
  const turned =
    side !== undefined && isBack !== (side === 'back')
      ? handled(stand.belongings, 'my-number-card', 'turn')
      : stand.belongings;
  return { ...stand, belongings: at === undefined ? turned : move(turned, 'my-number-card', at) };
}

const showing = (body: Screen['body']): Screen => ({ title: '', heading: '', keys: [], body });

/** A picture of how the card must be turned. */
export const asking = (side: 'front' | 'back'): Screen =>
  showing({ kind: 'placement', thing: 'my-number-card', place: 'slot', move: 'put', side });

/** A face before a camera. */
export const seen = (face: Partial<Face>, holding: number | null = null): Screen =>
  showing({ kind: 'camera', face: { ...NEARBY, ...face }, light: 'even', holding });
