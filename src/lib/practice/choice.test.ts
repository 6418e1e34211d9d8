import { describe, expect, it } from 'vitest';
import { people } from '../card';
import { scenarios } from '../scenarios';
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

  it('cannot bring another purse, hour or town to it', () => {
    const plain = setting('scenario=jumin-self-coins');
    const query = 'scenario=jumin-self-coins&purse=10000&at=2026-12-31T10:00&city=hoshizora&fault=paper-out';
    expect(setting(query)).toEqual(plain);
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

  it('may come with an empty purse', () => {
    expect(setting('purse=').setting.purse).toEqual([]);
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
