import { expect, it } from 'vitest';
import { loadPhrases } from '$lib/coach/phrases';
import { teachersAt } from '$lib/coach/testing/teachers';
import { Rehearsing } from '$lib/practice/testing/rehearsing';
import { terminalOf } from '$lib/practice/testing/terminals';
import { scenarios, type FiledScenario } from '$lib/scenarios';
import type { Level } from '$lib/practice';
import { spokenNow, type Listener } from './spoken-now';

const JUMIN = 'jumin-self-coins';
const en = await loadPhrases('en');
const { en: teacher } = await teachersAt(terminalOf(scenarios[JUMIN] as FiledScenario));
const { levels, practice } = en;

/** Somebody with a wide page, and what they hear. */
function somebody(level: Level, part: Partial<Listener> = {}, id = JUMIN) {
  const self = new Rehearsing(id, 'lawson', { level });
  const { rehearsal } = self;
  const listener: Listener = {
    ...{ rehearsal, repair: null, lookingUp: false, offers: false },
    ...{ lesson: { asking: false }, looking: { phone: false, unfolded: false }, ...part },
  };
  return { self, hears: () => spokenNow(listener, en, teacher) };
}

it('together, the coach says where one is, what there is to do and why', () => {
  const { self, hears } = somebody('together');
  self.to('identify.place');
  expect(hears()).toEqual([
    'Put the card down',
    'Take the card out of its case',
    teacher.tell({ id: 'identify.place.why' }),
  ]);
});

it('on a phone only what is shown there is said, and the rest when it is unfolded', () => {
  const looking = { phone: true, unfolded: false };
  const { self, hears } = somebody('together', { looking });
  self.to('identify.place');
  expect(hears()).toEqual(['Put the card down', 'Take the card out of its case']);
  looking.unfolded = true;
  expect(hears()).toHaveLength(3);
});

it('who asks hears each hint when it is there, and no more', () => {
  const { self, hears } = somebody('ask');
  self.to('identify.credential');
  const heard = [hears()];
  for (let hints = 0; hints < 3; hints += 1) {
    self.rehearsal.hint();
    heard.push(hears());
  }
  const key = '「マイナンバーカード」';
  expect(heard.slice(0, 3)).toEqual([
    [levels.ask.alone],
    [levels.ask.where.tiles],
    [levels.ask.where.tiles, levels.ask.says, `${key} My Number Card`],
  ]);
  expect(heard[3]?.slice(0, 2)).toEqual(['Card or phone?', `Press ${key}: My Number Card`]);
});

it('who does it alone hears nothing before the end, and then how it ended', () => {
  const { self, hears } = somebody('alone');
  const heard = new Set<string>();
  self.follows(({ ended }) => {
    for (const line of ended ? [] : (hears() ?? [])) heard.add(line);
    return ended !== null;
  });
  expect([...heard]).toEqual([]);
  expect(hears()?.slice(0, 2)).toEqual([practice.end.reached['issued'], practice.end.outcomes['issued']]);
});

it('who leaves something behind hears that, and what to do', () => {
  const { self, hears } = somebody('together');
  self.follows(({ stand }) => stand.step === 'identify.reading').rehearsal.leave();
  expect(hears()).toEqual([practice.end.leftSomething, levels.left.now]);
});

it('a slip is explained, with the way back', () => {
  const { self, hears } = somebody('together');
  const { rehearsal } = self;
  const key = rehearsal.stand.screen.keys.find(({ id, enabled }) => enabled && self.told !== `touch.${id}`);
  self.presses(key?.id ?? '');
  const pressed = levels.slip.pressed(key?.words ?? '');
  expect(hears()).toEqual(expect.arrayContaining([pressed, levels.slip.why, levels.slip.back]));
});

it.each(['watch', 'together', 'ask'] as const)(
  'in %s no digit that is typed, or is to be typed, is said',
  (level) => {
    const { self, hears } = somebody(level);
    const { rehearsal } = self.to('identify.pin');
    const { pin } = rehearsal.stand;
    const heard = new Set<string>();
    const listens = () => {
      for (const line of hears() ?? []) heard.add(line);
    };
    const wrong =
      Array.from({ length: 10 }, (_, digit) => String(digit)).find((digit) => !pin.includes(digit)) ?? '';
    self.presses(wrong);
    for (let hints = 0; hints < 4; hints += 1) {
      listens();
      rehearsal.hint();
    }
    self.follows(({ stand }) => {
      listens();
      return stand.step !== 'identify.pin';
    });
    expect(pin).toMatch(/^\d{4}$/);
    expect(heard.size).toBeGreaterThan(level === 'ask' ? 2 : 1);
    expect([...heard].filter((line) => /(?<!\d)\d(?!\d|-digit)|\d{3}/.test(line))).toEqual([]);
  },
);

it('while words are looked up the coach is covered', () => {
  expect(somebody('together', { lookingUp: true }).hears()).toBeNull();
});

it('while the class thinks only the question is said', () => {
  expect(somebody('together', { lesson: { asking: true } }).hears()).toEqual([
    en.class.press,
    en.class.asked,
  ]);
});

it('before it goes wrong on purpose, the offer is said', () => {
  expect(somebody('together', { offers: true }).hears()).toEqual([levels.repair.title, levels.repair.text]);
});

it('who may go on where they were is asked, and told where that is', () => {
  const { coaching } = somebody('together').self.to('identify.place').rehearsal;
  const { hears } = somebody('together', { offers: true, left: { coaching } });
  const { title, at, text } = en.unfinished;
  expect(hears()).toEqual([title, at('Put the card down'), text]);
});
