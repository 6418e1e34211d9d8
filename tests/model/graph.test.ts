import { describe, expect, it } from 'vitest';
import { plain, unread } from '../../src/lib/words';
import { cases } from './cases';
import { touches } from './events';
import { explore, leadingTo, type Explored } from './explore';
import { broken, isHome } from './invariants';

/** Digits and signs need no explanation, and people's names are as the card has them. */
const SAID_BY_ITSELF = /^[\d+−]+$/;
const IS_A_PERSON = /^(member|person)\./;

for (const proven of cases) {
  const { terminal } = proven;
  describe.each(Object.entries(proven.makes))(`${terminal.id}, %s type`, (make, { without }) => {
    const searched: Explored[] = proven.settings(make).map((input) => explore(terminal, input));
    const moments = searched.flatMap((explored) => [...explored.values()]);
    const counted = moments.reduce((sum, { next }) => sum + next.length, 0);

    it(`reaches every step it has (${moments.length} moments, ${counted} ways between them)`, () => {
      const reached = new Set(moments.map(({ snapshot }) => terminal.stepOf(snapshot)));
      expect(terminal.steps.filter((step) => !reached.has(step)).sort()).toEqual([...without].sort());
    });

    it('has a way out of every moment: home again, card and all', () => {
      for (const explored of searched) {
        const home = leadingTo(explored, (snapshot) => isHome(terminal, snapshot));
        const stuck = [...explored]
          .filter(([key]) => !home.has(key))
          .map(([, { snapshot }]) => terminal.stepOf(snapshot));
        expect([...new Set(stuck)]).toEqual([]);
      }
    });

    it('answers every enabled key', () => {
      const dead = moments.flatMap(({ snapshot }) =>
        touches(terminal, snapshot)
          .filter((event) => !answered(snapshot, event.type))
          .map((event) => `${terminal.stepOf(snapshot)}: ${event.type}`),
      );
      expect([...new Set(dead)]).toEqual([]);
    });

    it('breaks no rule on any way', () => {
      const faults = searched.flatMap((explored) =>
        [...explored.values()].flatMap(({ snapshot, next }) =>
          next.flatMap(({ event, key }) =>
            broken(proven, make, snapshot, event, explored.get(key)?.snapshot ?? snapshot),
          ),
        ),
      );
      expect([...new Set(faults)]).toEqual([]);
    });

    it('has words on every screen, and a reading and a meaning for every key', () => {
      const said = new Set<string>();
      const wanting = new Set<string>();
      for (const { snapshot } of moments) {
        const step = terminal.stepOf(snapshot);
        const { title, heading, lines = [], keys } = terminal.screenOf(snapshot);
        if (!title || !heading) wanting.add(`${step}: no heading`);
        const named = keys.filter(({ id }) => !IS_A_PERSON.test(id));
        for (const words of [
          title,
          heading,
          ...lines,
          ...named.flatMap((key) => [key.words, key.note ?? '']),
        ])
          unread(words).forEach((text) => wanting.add(`${step}: ${text} has no reading`));
        named.forEach(({ words }) => said.add(plain(words)));
      }
      for (const text of said)
        if (!SAID_BY_ITSELF.test(text) && !terminal.meanings[text]) wanting.add(`${text} has no meaning`);
      expect([...wanting].sort()).toEqual([]);
    });

    function answered(snapshot: (typeof moments)[number]['snapshot'], type: string): boolean {
      return snapshot._nodes.some((node) =>
        node.ownEvents.some((own: string) => own !== EVERY_TOUCH && covers(own, type)),
      );
    }
  });
}

/** What only notes that somebody is there answers nothing. */
const EVERY_TOUCH = 'touch.*';
const covers = (own: string, type: string): boolean =>
  own === type || (own.endsWith('.*') && type.startsWith(own.slice(0, -1)));
