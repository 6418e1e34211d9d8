import { describe, expect, it } from 'vitest';
import { fresh, people, type Person } from '../card';
import { scenarios, type Scenario } from '../scenarios';
import { facilities, NEARBY } from '../world';
import { circumstances, inputOf, keptFor } from './setting';

const haruko = people['sato-haruko'] as Person;
const scenario = (part: Partial<Scenario>): Scenario => ({
  ...(scenarios['jumin-self-coins'] as Scenario),
  ...part,
});

describe('where a scenario takes place', () => {
  it('is what it says, with the face as it says, and else as most come to it', () => {
    const { facility, face } = circumstances(
      scenario({ where: 'hinata-pharmacy', face: { mask: true } }),
      haruko,
    );
    expect([facility, face]).toEqual([facilities['hinata-pharmacy'], { ...NEARBY, mask: true }]);
  });

  it('must exist', () => {
    expect(() => circumstances(scenario({ where: 'atlantis' }), haruko)).toThrow('no facility "atlantis"');
  });
});

describe('a PIN that is forgotten', () => {
  const things = (part: Partial<Scenario>) => {
    const input = inputOf({ ...circumstances(scenario(part), haruko), make: 'lawson' }, fresh);
    return Object.values(input.belongings).map(({ thing }) => thing.kind);
  };

  it('stands on no memo', () => {
    expect([things({}).includes('memo'), things({ forgotPin: true }).includes('memo')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('a card that was locked elsewhere', () => {
  const triesLeft = (startsLocked: boolean) => {
    const one = scenario(startsLocked ? { startsLocked } : {});
    const input = inputOf({ ...circumstances(one, haruko), make: 'lawson' }, keptFor(one, haruko));
    return [
      input.person.card.pins.authentication?.triesLeft,
      ...Object.values(input.belongings).flatMap(({ thing }) =>
        thing.kind === 'my-number-card' ? [thing.card.pins.authentication?.triesLeft] : [],
      ),
    ];
  };

  it('is locked from the beginning, and any other is not', () => {
    expect([triesLeft(true), triesLeft(false)]).toEqual([
      [0, 0],
      [3, 3],
    ]);
  });

  it('leaves the cards of others and the other PINs as they are', () => {
    const kept = {
      ...fresh,
      tries: { 'sato-haruko': { signature: 2 }, 'park-jihye': { authentication: 1 } },
    };
    expect(keptFor(scenario({ startsLocked: true }), haruko, kept).tries).toEqual({
      'sato-haruko': { signature: 2, authentication: 0 },
      'park-jihye': { authentication: 1 },
    });
    expect(keptFor(null, haruko, kept)).toBe(kept);
  });
});
