import { describe, expect, it } from 'vitest';
import { people } from '../card';
import { scenarios } from '../scenarios';
import { facilities, NEARBY } from '../world';
import { choose, onMake } from './choice';

const chosen = (query: string) => choose(new URLSearchParams(query));

/** The setting somebody gets, or a failure that says what was unknown. */
const setting = (query: string) => {
  const choice = chosen(query);
  if ('unknown' in choice) throw new Error(`there is no such ${choice.unknown}`);
  return choice;
};

describe('somebody who chose an exercise', () => {
  it('gets its day, its purse and its things, as the person and on the make they chose', () => {
    const scenario = scenarios['wrong-card'];
    expect(setting('scenario=wrong-card&make=lawson&who=santos-maria')).toEqual({
      terminal: 'shop-copier',
      make: 'lawson',
      scenario,
      setting: {
        facility: facilities['wakaba-clinic'],
        face: NEARBY,
        person: people['santos-maria'],
        moment: '2026-11-25T09:40',
        purse: [100, 100, 100, 50, 10],
        things: [{ kind: 'residence-card' }, { kind: 'transit-card', balance: 120 }],
        faults: [],
        realTime: false,
      },
    });
  });

  it.each(Object.entries(scenarios))('%s, and nobody, is the first who can do it', (id, { who }) => {
    expect(setting(`scenario=${id}`).setting.person.id).toBe(who[0]);
  });

  it('cannot bring another terminal, house, town, hour, purse or thing to it', () => {
    const plain = setting('scenario=jumin-self-coins');
    const others =
      'terminal=card-reader&facility=hinata-pharmacy&city=hoshizora&at=2026-12-31T10:00&purse=10000&things=phone';
    expect(setting(`scenario=jumin-self-coins&${others}&fault=paper-out`)).toEqual(plain);
  });

  it('may want the real waiting times', () => {
    expect(setting('scenario=jumin-self-coins&real=1').setting.realTime).toBe(true);
  });
});

describe('somebody who practises freely', () => {
  it('with nothing named is Haruko on a weekday morning, with coins of every kind', () => {
    expect(setting('')).toEqual({
      terminal: 'shop-copier',
      make: undefined,
      scenario: null,
      setting: {
        facility: facilities['wakaba-clinic'],
        face: NEARBY,
        person: people['sato-haruko'],
        moment: '2026-11-24T10:00',
        purse: [500, 100, 100, 100, 50, 10, 10, 5, 1],
        things: [{ kind: 'transit-card', balance: 1200 }],
        faults: [],
        realTime: false,
      },
    });
  });

  it('who is not Japanese has the residence card too', () => {
    expect(setting('who=putri-ayu').setting.things).toEqual([
      { kind: 'residence-card' },
      { kind: 'transit-card', balance: 1200 },
    ]);
  });

  it('may move to another town, and takes along everything else of theirs', () => {
    const { person } = setting('who=sato-haruko&city=hoshizora').setting;
    expect(person).toEqual({ ...people['sato-haruko'], municipality: 'hoshizora' });
  });

  it('may come with an empty purse, and with nothing else', () => {
    const { purse, things } = setting('purse=&things=').setting;
    expect([purse, things]).toEqual([[], []]);
  });

  it('at the card reader has the phone with them and no money to pay', () => {
    const { terminal, setting: free } = setting('terminal=card-reader&who=putri-ayu');
    expect([terminal, free.purse, free.things]).toEqual([
      'card-reader',
      [],
      [{ kind: 'residence-card' }, { kind: 'phone', shows: 'lock' }],
    ]);
  });

  it('may go to a pharmacy, with the papers they want to bring', () => {
    const query = 'terminal=card-reader&facility=hinata-pharmacy&things=prescription,eligibility-notice';
    const { facility, things } = setting(query).setting;
    expect([facility, things]).toEqual([
      facilities['hinata-pharmacy'],
      [{ kind: 'prescription' }, { kind: 'eligibility-notice' }],
    ]);
  });
});

describe('the make', () => {
  const makes = { tray: {}, upright: {} };
  const made = (query: string) => onMake(setting(query), makes);

  it('is the one that was chosen', () => {
    expect(made('terminal=card-reader&make=upright')).toMatchObject({ setting: { make: 'upright' } });
  });

  it('is the first of the terminal when none was', () => {
    const { terminal, scenario, setting: free } = setting('terminal=card-reader');
    expect(made('terminal=card-reader')).toEqual({ terminal, scenario, setting: { ...free, make: 'tray' } });
  });

  it.each(['lawson', 'tostring', 'constructor'])('%s is told when there is none', (make) => {
    expect(made(`terminal=card-reader&make=${make}`)).toEqual({ unknown: 'make' });
  });
});

describe('an address that asks for what there is not names it:', () => {
  it.each([
    ['scenario=fly-to-the-moon', 'scenario'],
    ['scenario=toString', 'scenario'],
    ['scenario=%3Cscript%3E', 'scenario'],
    ['who=nobody', 'who'],
    ['who=__proto__', 'who'],
    ['scenario=expired-certificate&who=sato-haruko', 'who'],
    ['terminal=..%2Fshop-copier', 'terminal'],
    ['facility=hospital-of-nowhere', 'facility'],
    ['facility=constructor', 'facility'],
    ['things=gun', 'things'],
    ['things=,phone', 'things'],
    ['city=atlantis', 'city'],
    ['city=constructor', 'city'],
    ['make=..%2F..', 'make'],
    ['at=yesterday', 'at'],
    ['at=2026-02-30T25:00', 'at'],
    ['purse=3', 'purse'],
    ['purse=500,,100', 'purse'],
  ])('%s', (query, unknown) => {
    expect(chosen(query)).toEqual({ unknown });
  });
});
