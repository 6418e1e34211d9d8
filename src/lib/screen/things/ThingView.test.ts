import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { people } from '../../card';
import type { Thing } from '../../world';
import ThingView from './ThingView.svelte';

const drawn = (thing: Thing, person = Object.values(people)[0]) =>
  render(ThingView, { props: { thing, person } }).body;

const brought: Thing[] = [
  ...Object.values(people)
    .slice(0, 1)
    .map(({ card }) => ({ kind: 'my-number-card' as const, card, cased: false, back: true as const })),
  { kind: 'phone', shows: 'lock' },
  { kind: 'phone', shows: 'insurance' },
  { kind: 'eligibility-notice' },
  { kind: 'eligibility-certificate' },
  { kind: 'statement', filled: false },
  { kind: 'statement', filled: true },
  { kind: 'prescription' },
];

describe('what one brings', () => {
  it('is marked as a sample, all of it', () => {
    expect(brought.filter((thing) => !drawn(thing).includes('見本'))).toEqual([]);
  });

  it('shows nobody the individual number, not even the back of the card', () => {
    const shown = Object.values(people).flatMap((person) =>
      brought.filter((thing) =>
        person.household.some(({ individualNumber }) =>
          drawn(thing, person).replaceAll(/[\s-]/g, '').includes(individualNumber),
        ),
      ),
    );
    expect(shown).toEqual([]);
  });

  it('is named for its owner, but the locked phone tells nothing', () => {
    const [person] = Object.values(people);
    const nameless = brought.filter((thing) => !drawn(thing).includes(person?.household[0]?.name ?? '?'));
    expect(nameless).toEqual([
      { kind: 'phone', shows: 'lock' },
      { kind: 'statement', filled: false },
    ]);
  });

  it('says of the notice that it goes with the card, and of the certificate nothing of the kind', () => {
    expect(drawn({ kind: 'eligibility-notice' })).toContain('マイナンバーカードと一緒に');
    expect(drawn({ kind: 'eligibility-certificate' })).not.toContain('マイナンバーカード');
  });
});
