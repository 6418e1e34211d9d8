import { describe, expect, it } from 'vitest';
import { people } from '../card';
import { scenarios } from '../scenarios';
import { facilities, NEARBY } from '../world';
import { choose } from './choice';

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
      scenario,
      setting: {
        make: 'lawson',
        facility: facilities['wakaba-clinic'],
        face: NEARBY,
        person: people['santos-maria'],
        moment: '2026-11-25T09:40',
        purse: [100, 100, 100, 50, 10],
        things: [{ kind: 'residence-card' }, { kind: 'transit-card', balance: 120 }],
        faults: [],
        realTime: false,
        realIdle: false,
      },
    });
  });

  it.each(Object.entries(scenarios))('%s, and nobody, is the first who can do it', (id, { who }) => {
    expect(setting(`scenario=${id}`).setting.person.id).toBe(who[0]);
  });

  it.each([
    'terminal=shop-copier',
    'facility=hinata-pharmacy',
    'city=hoshizora',
    'at=2026-12-31T10:00',
    'purse=10000',
    'things=phone',
    'fault=no-match',
  ])('is told that they cannot bring to it %s', (other) => {
    expect(chosen(`scenario=reader-pin-choose-each&${other}`)).toMatchObject({ why: 'own' });
  });

  it('may do it while something goes wrong at the machine, beside what goes wrong in it', () => {
    const faults = [
      'jumin-self-coins&fault=paper-out',
      'reader-staff-check&fault=no-match,kind-stranger',
    ].map((query) => setting(`scenario=${query}`).setting.faults);
    expect(faults).toEqual([['paper-out'], ['no-match', 'kind-stranger']]);
  });

  it('may want the real waiting times', () => {
    expect(setting('scenario=jumin-self-coins&real=1').setting.realTime).toBe(true);
  });
});

describe('somebody who practises freely', () => {
  it('with nothing named is Haruko on a weekday morning, with coins of every kind', () => {
    expect(setting('')).toEqual({
      terminal: 'shop-copier',
      scenario: null,
      setting: {
        make: 'seven-eleven',
        facility: facilities['wakaba-clinic'],
        face: NEARBY,
        person: people['sato-haruko'],
        moment: '2026-11-24T10:00',
        purse: [500, 100, 100, 100, 50, 10, 10, 5, 1],
        things: [{ kind: 'transit-card', balance: 1200 }],
        faults: [],
        realTime: false,
        realIdle: false,
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
  const machine = (query: string) => {
    const { terminal, setting: free } = setting(query);
    return [terminal, free.make];
  };

  it('is the one that was chosen', () => {
    expect(machine('terminal=card-reader&make=upright')).toEqual(['card-reader', 'upright']);
  });

  it('is the usual one of the terminal when none was', () => {
    expect(machine('terminal=card-reader')).toEqual(['card-reader', 'tray']);
  });

  it('says which terminal is meant where nothing else does', () => {
    expect(machine('make=upright')).toEqual(['card-reader', 'upright']);
  });
});

describe('how much help one wants', () => {
  it('is said by the address', () => {
    expect(setting('scenario=wrong-card&level=alone').level).toBe('alone');
  });

  it('is left to the page where it is not', () => {
    expect(setting('scenario=wrong-card')).not.toHaveProperty('level');
  });
});
