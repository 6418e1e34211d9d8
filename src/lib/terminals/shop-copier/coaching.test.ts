import { describe, expect, it } from 'vitest';
import { people, type Verdict } from '../../card';
import { papers } from '../../papers';
import type { Coaching, Screen } from '../../screen';
import { belongingsOf } from '../../world';
import { plain, unread, type Text } from '../../words';
import { coaching } from './coaching';
import { lyingOn, onPad, ordered, OUTPUT, standing, withCard, withTriesLeft } from './coaching/standing';
import type { Context, Outcome } from './context';
import { DIGITS } from './keys';
import { makes } from './makes';
import { meanings } from './meanings';
import { screens } from './screens';
import { forgotten, issuer, orderedPaper, paperRefusal } from './senses';
import type { Step } from './step';

const STEPS = Object.keys(coaching) as Step[];
const OUTCOMES: Outcome[] = ['issued', 'copied', 'cancelled', 'refused', 'locked'];
const VERDICTS: Verdict[] = [{ is: 'wrong', triesLeft: 2 }, { is: 'wrong', triesLeft: 1 }, { is: 'locked' }];
const NIGHT = '2026-11-24T23:30';
const TRANSIT = { kind: 'transit-card', balance: 80 } as const;

const everybody = Object.keys(people).flatMap((who) =>
  Object.keys(makes).map((make) => onPad(standing(who, make))),
);
const minh = standing('nguyen-van-minh');
const haruko = standing('sato-haruko', 'familymart');

const CONTEXTS: Context[] = [
  ...everybody.flatMap((context) => [
    ...Object.keys(papers).map((paper) => ordered(context, paper)),
    ordered({ ...context, issuer: 'elsewhere' }, 'family-register'),
    ordered({ ...context, moment: '2026-11-24T20:15' }, 'family-register'),
  ]),
  ...OUTCOMES.map((outcome) => lyingOn({ ...onPad(haruko), outcome }, OUTPUT)),
  ...VERDICTS.map((verdict) => onPad({ ...haruko, verdict })),
  ...[0, 1, 2, 3].map((left) => withTriesLeft(minh, left)),
  ...[NIGHT, '2026-12-31T10:00'].map((moment) => ({ ...haruko, moment })),
  standing('park-jihye', 'lawson', { moment: '2026-12-05T20:00' }),
  ...Object.values(makes).flatMap((make) => make.tiles.map(({ id }) => ({ ...haruko, make, tile: id }))),
  { ...haruko, typed: '5829', belongings: belongingsOf(haruko.person) },
  ...['card-pad', 'e-money-reader', 'copy-glass'].flatMap((place) => [
    lyingOn(minh, [[{ kind: 'residence-card' }, place]]),
    ordered(lyingOn(minh, [[TRANSIT, place]]), 'residence-record'),
  ]),
  withCard(haruko, { authentication: null }),
  withCard(haruko, { expires: '2026-10-01' }),
  withCard(standing('gurung-bishal'), { expires: '2026-10-01' }),
];

/** Whether the machine can stand at this step with this context, where one depends on the other. */
function canStand(step: Step, context: Context): boolean {
  const paper = orderedPaper(context);
  if (step === 'choose.refusedPaper') return paper !== null && paperRefusal(context, paper) !== null;
  if (step === 'choose.items') return screens[step](context).keys.some(({ look }) => look === 'switch');
  if (step.startsWith('choose') && !issuer(context)?.participates) return false;
  if (step === 'pay.method') return context.make.payments.includes('e-money');
  if (step === 'elsewhere') return context.tile !== '';
  return !['collect.take', 'collect.calling'].includes(step) || forgotten(context).length > 0;
}

const everywhere = (check: (said: Coaching, step: Step, context: Context) => void) => {
  for (const context of CONTEXTS)
    for (const step of STEPS) if (canStand(step, context)) check(coaching[step](context), step, context);
};

const texts = ({ title, todo, why }: Coaching): Text[] => [title, todo, ...(why ? [why] : [])];

const quoted = (text: string) => [...plain(text).matchAll(/「([^」]+)」/g)].map((match) => match[1] ?? '');

/** Everything a screen prints, in one string. */
function printed({ title, aside, heading, lines, body, keys }: Screen): string {
  const total = body?.kind === 'summary' && body.total ? [body.total] : [];
  const rows = body && 'rows' in body ? body.rows : [];
  const things = body?.kind === 'collect' ? body.things : [];
  const labels = keys.flatMap(({ words, note, of }) => [words, note, of]);
  const all = [title, aside, heading, ...(lines ?? []), ...labels];
  return [...all, ...[...rows, ...total, ...things].map(({ words }) => words)]
    .map((words) => plain(words ?? ''))
    .join('\n');
}

describe('the coach', () => {
  it('says where we are, what to do and why at every step, in Japanese and in English', () => {
    everywhere((said, step) => {
      expect(texts(said).length, step).toBe(3);
      for (const { ja, en } of texts(said)) {
        expect(ja, step).toMatch(/\p{Script=Hiragana}|\p{Script=Katakana}/u);
        expect(en, step).toMatch(/[a-z]/);
      }
    });
  });

  it('gives the reading of every kanji', () => {
    everywhere((said) =>
      expect([...texts(said).map(({ ja }) => ja), ...(said.words ?? [])].flatMap(unread)).toEqual([]),
    );
  });

  it('leaves no name of a key unresolved and no part of a sentence unknown', () => {
    everywhere((said) => {
      for (const text of texts(said).flatMap(({ ja, en }) => [plain(ja), en]))
        expect(text).not.toMatch(/[[\]{}|]|undefined|NaN|null|Invalid/);
    });
  });

  it('keeps every sentence short enough to be read with a queue behind', () => {
    const tooLong = new Set<string>();
    const within = (text: Text | undefined, ja: number, en: number) => {
      if (!text) return;
      if (plain(text.ja).length > ja) tooLong.add(plain(text.ja));
      if (text.en.length > en) tooLong.add(text.en);
    };
    everywhere(({ title, todo, why }) => {
      within(title, 20, 30);
      within(todo, 80, 140);
      within(why, 120, 200);
    });
    expect([...tooLong]).toEqual([]);
  });

  it('points at two to four words that stand on the screen, and knows what each means', () => {
    everywhere((said, step, context) => {
      const words = (said.words ?? []).map(plain);
      const screen = printed(screens[step](context));
      expect(
        words.filter((word) => !screen.includes(word)),
        `${step}: not on its screen`,
      ).toEqual([]);
      expect(
        words.filter((word) => !meanings[word]),
        `${step}: without a meaning`,
      ).toEqual([]);
      expect([2, 3, 4], step).toContain(words.length);
    });
  });

  it('names the same keys in both languages, by what is printed on them', () => {
    const notKeys = ['店員を 呼ぶ', '利用登録申請'];
    everywhere(({ todo }, step) => {
      const [ja, en] = [quoted(todo.ja), quoted(todo.en)].map((labels) =>
        labels.filter((label) => !notKeys.includes(label)),
      );
      expect(new Set(en), step).toEqual(new Set(ja));
      expect((en ?? []).filter((label) => !meanings[label] && !'+−'.includes(label))).toEqual([]);
    });
  });

  it('begins with a key that can be pressed now, unless digits come first', () => {
    everywhere(({ todo }, step, context) => {
      const [first] = quoted(todo.en);
      if (first === undefined || step === 'identify.pin') return;
      const keys = screens[step](context).keys.filter(({ enabled }) => enabled);
      expect(
        keys.map(({ words }) => plain(words)),
        step,
      ).toContain(first);
    });
  });

  it('calls a step trouble when something was refused or went wrong, and else never', () => {
    const context = onPad(ordered(haruko, 'residence-record'));
    const trouble = STEPS.filter((step) => coaching[step](context).trouble);
    expect(trouble).toEqual([
      'elsewhere',
      'copy.ready',
      'copy.copying',
      'begin.pinReset',
      'begin.closed',
      'identify.phone',
      'identify.moved',
      'identify.unreadable',
      'identify.wrongCard',
      'identify.wrongPin',
      'identify.locked',
      'identify.unusable',
      'identify.notYet',
      'identify.underAge',
      'identify.noService',
      'choose.refusedPaper',
      'pay.cash',
      'pay.short',
      'print.paperOut',
      'collect.calling',
    ]);
  });
});

describe('what the Japanese on the screens means', () => {
  it('is told for every key but digits, signs and names', () => {
    const names = Object.values(people).flatMap(({ household, familyRegister }) =>
      [...household, ...(familyRegister?.entries ?? [])].map(({ name }) => name),
    );
    const told = new Set([...Object.keys(meanings), ...names, ...DIGITS, '+', '−']);
    const labels = CONTEXTS.flatMap((context) =>
      STEPS.flatMap((step) => screens[step](context).keys.flatMap(({ words, of }) => [words, of ?? words])),
    );
    expect([...new Set(labels.map(plain))].filter((label) => !told.has(label))).toEqual([]);
  });

  it('is told with all readings, and in a few words of English', () => {
    const wrong = Object.entries(meanings).filter(
      ([, { ja, en }]) => unread(ja).length > 0 || ja === '' || en === '' || en.length > 60,
    );
    expect(wrong).toEqual([]);
  });
});
