import { describe, expect, it } from 'vitest';
import { coachingFaults } from '../../src/lib/coach/testing/coaching-faults';
import { teachersAt } from '../../src/lib/coach/testing/teachers';
import type { TerminalEvent } from '../../src/lib/screen';
import { plain, unread } from '../../src/lib/words';
import { cases } from './cases';
import { covers, touches } from './events';
import { explore, leadingTo, silences, type Moment } from './explore';
import { broken } from './invariants';
import { isHome } from './moment';

/** Digits and signs need no explanation, and people's names are as the card has them. */
const SAID_BY_ITSELF = /^[\d+−]+$/;
const IS_A_PERSON = /^(member|person)\./;

for (const proven of cases) {
  const { terminal } = proven;
  const teachers = await teachersAt(terminal);
  describe.each(Object.entries(proven.makes))(`${terminal.id}, %s type`, (make, { without }) => {
    const searched: Moment[][] = proven.settings(make).map((input) => explore(terminal, input));
    const moments = searched.flat();
    const counted = moments.reduce((sum, { next }) => sum + next.length, 0);

    it(`reaches every step it has (${moments.length} moments, ${counted} ways between them)`, () => {
      const reached = new Set(moments.map(({ snapshot }) => terminal.stepOf(snapshot)));
      expect(terminal.steps.filter((step) => !reached.has(step)).sort()).toEqual([...without].sort());
    });

    it('has a way out of every moment: home again, card and all', () => {
      const stuck = searched.flatMap((all) => {
        const home = leadingTo(all, (snapshot) => isHome(terminal, snapshot));
        return all.filter((one) => !home.has(one)).map(({ snapshot }) => terminal.stepOf(snapshot));
      });
      expect([...new Set(stuck)]).toEqual([]);
    });

    it('answers every enabled key', () => {
      const dead = moments.flatMap(({ snapshot }) =>
        touches(terminal, snapshot)
          .filter((event) => !answered(snapshot, event.type))
          .map((event) => `${terminal.stepOf(snapshot)}: ${event.type}`),
      );
      expect([...new Set(dead)]).toEqual([]);
    });

    it('has an answer to everything that can be said', () => {
      const unheard = moments.flatMap((moment) => silences(terminal, moment));
      expect([...new Set(unheard)]).toEqual([]);
    });

    it('breaks no rule on any way', () => {
      const faults = moments.flatMap(({ snapshot, next }) =>
        next.flatMap(({ event, to, heard }) => broken(proven, make, snapshot, event, heard ?? to.snapshot)),
      );
      expect([...new Set(faults)]).toEqual([]);
    });

    it('has words on every screen, and a reading and a meaning for every key and all that is said', () => {
      const wanting = new Set<string>();
      const said = new Set<string>();
      for (const { snapshot, next } of moments) {
        const step = terminal.stepOf(snapshot);
        const { title, heading, keys, ...more } = terminal.screenOf(snapshot);
        const named = keys.filter(({ id }) => !IS_A_PERSON.test(id));
        const spoken = [snapshot, ...next.flatMap(({ heard = [] }) => heard)]
          .map(terminal.talkOf)
          .flatMap(({ who, says, sayings }) => [who, says ?? '', ...sayings.map((saying) => saying.words)]);
        if (!title || !heading) wanting.add(`${step}: no heading`);
        const written = [title, more.aside, heading, ...(more.lines ?? []), more.voice, more.chime];
        for (const words of [...written, ...named.flatMap((key) => [key.words, key.note]), ...spoken])
          unread(words ?? '').forEach((text) => wanting.add(`${step}: ${text} has no reading`));
        for (const words of [...named.map((key) => key.words), ...spoken]) said.add(plain(words));
      }
      for (const text of said)
        for (const [language, { meaning }] of Object.entries(teachers))
          if (text && !SAID_BY_ITSELF.test(text) && !meaning(text))
            wanting.add(`${text} has no meaning in ${language}`);
      expect([...wanting].sort()).toEqual([]);
    });

    it('has a coach who says where one is, what to do and why, and only what can be done', () => {
      const faults = moments.flatMap(({ snapshot }) =>
        coachingFaults({
          coaching: terminal.coachingOf(snapshot),
          screen: terminal.screenOf(snapshot),
          talk: terminal.talkOf(snapshot),
          teachers,
        }).map((fault) => `${terminal.stepOf(snapshot)}: ${fault}`),
      );
      expect([...new Set(faults)]).toEqual([]);
    });

    it('leads back to where the coach says the next key is', () => {
      const lies = moments.flatMap(({ snapshot, next }) => {
        const { keys } = terminal.screenOf(snapshot);
        const { deeds } = terminal.coachingOf(snapshot).todo;
        const [first, then] = deeds.filter((deed) => deed.startsWith('touch.'));
        const isBack = keys.some(({ id, look }) => look === 'back' && first === `touch.${id}`);
        if (!isBack || then === undefined || keys.some(({ id }) => then === `touch.${id}`)) return [];
        return next
          .filter(({ event, to }) => event === first && !touches(terminal, to.snapshot).some(is(then)))
          .map(({ to }) => `${terminal.stepOf(snapshot)}: no ${then} at ${terminal.stepOf(to.snapshot)}`);
      });
      expect([...new Set(lies)]).toEqual([]);
    });

    function answered(snapshot: (typeof moments)[number]['snapshot'], type: string): boolean {
      return snapshot._nodes.some((node) =>
        node.ownEvents.some((own: string) => own !== EVERY_TOUCH && covers(own, type)),
      );
    }
  });
}

const is =
  (wanted: string) =>
  ({ type }: TerminalEvent): boolean =>
    type === wanted;

/** What only notes that somebody is there answers nothing. */
const EVERY_TOUCH = 'touch.*';
