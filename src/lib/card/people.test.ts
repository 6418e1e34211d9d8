import { describe, expect, test } from 'vitest';
import { unread } from '../words';
import { TRIES } from './card';
import { triesOf } from './kept';
import { people } from './people';
import { holderOf, type Resident } from './person';
import { ageOn, cardEnds, cardExpired, certificateEnds, certificateState, dayAfter } from './validity';

const TUESDAY = '2026-11-24';
const everyone = Object.values(people);

/** Each resident once; families are shared by those who practise as their members. */
const residents = [
  ...new Map(everyone.flatMap(({ household }) => household.map((each) => [each.id, each] as const))).values(),
];

const foreign = residents.flatMap(({ stay, ...rest }) => (stay ? [{ ...rest, stay }] : []));

test('there is somebody for every story', () => {
  expect(Object.keys(people)).toEqual([
    'sato-haruko',
    'nguyen-van-minh',
    'silva-ricardo',
    'santos-maria',
    'gurung-bishal',
    'ishii-takuya',
    'mori-daisuke',
    'park-jihye',
    'putri-ayu',
    'le-thi-hoa',
    'silva-lucas',
    'kondo-matsuo',
  ]);
});

describe.each(everyone)('$id', (person) => {
  const holder = holderOf(person);
  const { card } = person;

  test('is first in the household and holds the card', () => {
    expect([holder.id, card.holder]).toEqual([person.id, person.id]);
  });

  test('has a household of different people with one head', () => {
    expect(new Set(person.household.map(({ id }) => id)).size).toBe(person.household.length);
    expect(person.household.filter(({ relation }) => relation === '世帯主')).toHaveLength(1);
  });

  test('has the PIN of the card on the memo, and all tries', () => {
    expect(person.memo).toBe(card.pins.authentication?.secret ?? null);
    expect(triesOf(card)).toEqual(
      Object.fromEntries(Object.keys(card.pins).map((name) => [name, TRIES[name as keyof typeof TRIES]])),
    );
  });

  test('has a card with the dates the rules give it', () => {
    const { birth, stay } = holder;
    const certificate = {
      from: dayAfter(card.issued),
      until: certificateEnds(card.issued, birth, stay?.until),
    };
    expect(card.expires).toBe(cardEnds(card.issued, birth, stay?.until));
    expect(card.authentication).toEqual(certificate);
    expect(card.signature).toEqual(card.pins.signature ? certificate : null);
    expect([card.issued <= TUESDAY, certificate.until <= card.expires]).toEqual([true, true]);
  });

  test('has no signature certificate under 15 or without PINs', () => {
    expect(card.signature === null).toBe(card.pinless || ageOn(holder.birth, card.issued) < 15);
  });

  test('is called by a name with its reading', () => {
    expect(unread(person.called)).toEqual([]);
  });

  test('has a 戸籍 only when Japanese, the same as on the record', () => {
    const register = person.familyRegister;
    expect(register && { domicile: register.domicile, head: register.head }).toEqual(holder.register ?? null);
    expect(register?.entries.some(({ id }) => id === person.id) ?? true).toBe(true);
  });

  test('has the births of the 戸籍 right', () => {
    const births = Object.fromEntries(residents.map(({ id, birth }) => [id, birth]));
    for (const { id, birth, events } of person.familyRegister?.entries ?? []) {
      expect({ id, birth, born: events[0] }).toMatchObject({
        id,
        birth: births[id] ?? birth,
        born: { day: birth },
      });
    }
  });
});

describe('the numbers', () => {
  test('of people, cards and seals are everyone’s own', () => {
    const numbers = [
      ...residents.map(({ individualNumber }) => individualNumber),
      ...foreign.map(({ stay }) => stay.cardNumber),
      ...everyone.flatMap(({ seal }) => (seal ? [seal.number] : [])),
    ];
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('can be nobody’s', () => {
    const real = residents.filter(({ individualNumber }) =>
      individualNumber.endsWith(checkDigit(individualNumber)),
    );
    expect(real).toEqual([]);
    expect(residents.filter(({ individualNumber }) => !/^0000\d{8}$/.test(individualNumber))).toEqual([]);
    expect(foreign.filter(({ stay }) => !/^ZZ0000\d{4}ZZ$/.test(stay.cardNumber))).toEqual([]);
  });
});

describe('every resident', () => {
  test('is Japanese or has a stay, not both', () => {
    expect(residents.filter(({ register, stay }) => Boolean(register) === Boolean(stay))).toEqual([]);
  });

  test('who has a period of stay has its last day, and it has not come', () => {
    expect(foreign.filter(({ stay }) => (stay.period === undefined) !== (stay.until === undefined))).toEqual(
      [],
    );
    expect(foreign.filter(({ stay }) => (stay.until ?? TUESDAY) < TUESDAY)).toEqual([]);
  });

  test('who is foreign has a name in capitals, as on the card', () => {
    expect(foreign.filter(({ name }) => !/^[A-Z]+( [A-Z]+)+$/.test(name))).toEqual([]);
  });

  test('came from somewhere after birth, or was born here', () => {
    expect(residents.filter(({ birth, since, from }) => (from === '') !== (since === birth))).toEqual([]);
    expect(residents.filter(({ birth, since }) => since < birth || since > TUESDAY)).toEqual([]);
  });
});

describe('the practice PINs', () => {
  const memos = everyone.flatMap(({ memo }) => memo ?? []);

  test('are everyone’s own', () => {
    expect(new Set(memos).size).toBe(memos.length);
  });

  test('are nothing one guesses', () => {
    const guessed = everyone.filter(({ card, household }) => {
      const guesses = ['0000', '1234', ...household.flatMap(fromBirth)];
      return Object.values(card.pins).some(({ secret }) => guesses.includes(secret));
    });
    expect(guessed).toEqual([]);
  });
});

test('on the practice day the cards are in the states the stories need', () => {
  const states = everyone.map(({ id, card }) => [id, certificateState(card, TUESDAY)]);
  expect(Object.fromEntries(states)).toEqual({
    ...Object.fromEntries(everyone.map(({ id }) => [id, 'valid'])),
    'park-jihye': 'expired',
    'putri-ayu': 'not-yet',
    'kondo-matsuo': 'absent',
  });
  expect(everyone.filter(({ card }) => cardExpired(card, TUESDAY))).toEqual([]);
  expect(everyone.filter(({ card }) => cardExpired(card, '2026-12-09')).map(({ id }) => id)).toEqual([
    'gurung-bishal',
  ]);
  expect(everyone.filter((each) => ageOn(holderOf(each).birth, TUESDAY) < 15).map(({ id }) => id)).toEqual([
    'silva-lucas',
  ]);
});

/** The last digit a real 個人番号 with the same first eleven would have. */
function checkDigit(number: string): string {
  const digits = Array.from(number.slice(0, 11), Number).reverse();
  const total = digits.reduce((all, digit, index) => all + digit * (index < 6 ? index + 2 : index - 4), 0);
  const rest = total % 11;
  return String(rest <= 1 ? 0 : 11 - rest);
}

function fromBirth({ birth }: Resident): string[] {
  const [year = '', month = '', date = ''] = birth.split('-');
  const short = year.slice(2);
  return [year, month + date, date + month, short + month, month + short, short + date];
}
