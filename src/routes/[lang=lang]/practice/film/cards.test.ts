import { expect, test } from 'vitest';
import { languages, type Language } from '$lib/coach/language';
import { loadPhrases } from '$lib/coach/phrases';
import { teachersAt } from '$lib/coach/testing/teachers';
import { inMind } from '$lib/practice';
import { Rehearsing } from '$lib/practice/testing/rehearsing';
import { terminalOf } from '$lib/practice/testing/terminals';
import { scenarios } from '$lib/scenarios';
import { plain, unread, type Words } from '$lib/words';
import { closingLines, closingOf } from './closing';
import { openingGoal, openingOf, openingRest } from './opening';
import { toldNow } from './told';

const spoken = Object.keys(languages) as Language[];

/** What the cards before and after a film of a scenario say, by language. */
async function filmed(id: string, make: string) {
  const self = new Rehearsing(id, make, { level: 'watch', keeper: inMind() });
  const { rehearsal } = self;
  const teachers = await teachersAt(rehearsal.terminal);
  const coaches = await Promise.all(
    spoken.map(async (language) => ({
      language,
      phrases: await loadPhrases(language),
      teacher: teachers[language],
    })),
  );
  const begun = coaches.map((one) => ({ ...one, opening: openingOf(rehearsal, one.phrases, one.teacher) }));
  self.follows(({ ended }) => ended !== null, 'hand');
  return begun.map(({ language, phrases, teacher, opening }) => ({
    ...{ language, phrases, opening },
    closing: closingOf(rehearsal, phrases, teacher),
    last: toldNow(rehearsal, phrases, teacher),
  }));
}

async function inEnglish(id: string, make = 'lawson') {
  const found = (await filmed(id, make)).find(({ language }) => language === 'en');
  if (!found) throw new Error('nobody speaks English');
  return found;
}

test('before the film one is told what it is about, and what to bring', async () => {
  const { opening } = await inEnglish('jumin-self-coins');
  expect(opening).toEqual({
    title: 'My own residence record',
    goal: 'The bank asks for your residence record. You need one copy, about yourself only, and you pay with coins.',
    machine: 'コンビニの{証明書|しょうめいしょ}{交付|こうふ}（マルチコピー{機|き}）',
    type: 'Lawson type',
    brings: ['My Number Card', '250 yen', 'your 4-digit PIN, in your head only'],
    invented: 'All people, places and numbers in this film are invented.',
  });
});

test('who has forgotten the PIN is not told to bring it, and who pays nothing brings no money', async () => {
  const forgotten = await inEnglish('reader-staff-check', 'tray');
  const mistyped = await inEnglish('three-wrong-pins');
  expect([forgotten.opening.brings, mistyped.opening.brings]).toEqual([
    ['My Number Card'],
    ['My Number Card'],
  ]);
});

test('after the film one is told how it ended, what one has, and what to look at', async () => {
  const { closing } = await inEnglish('jumin-self-coins');
  expect({ ...closing, paper: closing.paper?.kind }).toEqual({
    title: 'Done. You have everything.',
    outcome: 'The certificate was printed and paid for.',
    counts: [
      { name: 'Papers received', count: '1' },
      { name: 'Paid', count: '250 yen' },
    ],
    then: ['Look at the paper before you go: is it your name, and are all pages there?'],
    practise: 'Practise it yourself on Kiosk\u00a0Keiko.',
    paper: 'paper',
  });
});

test('who sees how a card gets locked is told where it is reset', async () => {
  const { closing } = await inEnglish('three-wrong-pins');
  expect([closing.title, closing.then]).toEqual([
    'The card is locked.',
    [
      'At your town office you choose a new PIN. Bring the card and one more ID. At the hospital your face still works.',
    ],
  ]);
});

test('when it has ended the coach says only where one stands: the card says the rest', async () => {
  const { last } = await inEnglish('jumin-self-coins');
  expect({ ...last, words: [] }).toEqual({
    kind: 'says',
    step: 'collect.goodbye',
    part: 'collect',
    heading: 'ありがとうございました',
    title: 'Look at the name',
    lines: [],
    words: [],
  });
});

test.each(Object.values(scenarios).map((scenario) => [scenario.id, scenario] as const))(
  'the cards of %s say all in each language',
  async (id, scenario) => {
    const [make = ''] = Object.keys(terminalOf(scenario).makes);
    const unsaid = (await filmed(id, make)).flatMap(({ language, phrases, opening, closing }) =>
      [
        opening.title,
        ...openingGoal(opening),
        ...openingRest(opening, phrases),
        closing.outcome,
        ...closingLines(closing),
      ].filter((words) => !isSaid(words, language)),
    );
    expect(unsaid).toEqual([]);
  },
);

const isSaid = (words: Words, language: Language): boolean =>
  words.trim() !== '' &&
  !/[[\]{}|]|undefined|NaN|null|Invalid/.test(plain(words)) &&
  (language !== 'ja' || unread(words).length === 0);
