import { describe, expect, it } from 'vitest';
import { people, type Person } from '../card';
import { teachersAt } from '../coach/testing/teachers';
import { scenarios } from '../scenarios';
import { loadTerminal, terminalIds } from '../terminals';
import { plain } from '../words';
import type { CardStep } from './card-step';
import { stepCard, type StepCard } from './step-card';

const terminals = new Map(
  (await Promise.all(terminalIds.map(loadTerminal))).flatMap((one) =>
    one ? [[one.terminal.id, one.terminal] as const] : [],
  ),
);

function given(id: string, make?: string, who?: string): StepCard | null {
  const scenario = scenarios[id];
  const terminal = scenario && terminals.get(scenario.terminal);
  const person = scenario && people[who ?? scenario.who[0]];
  if (!terminal || !person) throw new Error(`nobody plays ${id}`);
  return stepCard(terminal, scenario, make ?? Object.keys(terminal.makes)[0] ?? '', person);
}

function cardOf(id: string, make?: string, who?: string): StepCard {
  const card = given(id, make, who);
  if (!card) throw new Error(`there is no card of ${id}`);
  return card;
}

/** The steps with what is done at each, and the detours at the steps where it may go wrong. */
const toldBy = ({ steps, detours }: StepCard) => ({
  steps: steps.map(tellStep),
  detours: detours.map(({ after, steps: own, back }) => [after, own.map(tellStep), back]),
});

const tellStep = ({ step, told }: CardStep): string =>
  `${step}: ${told
    .map((one) => {
      if (one.do === 'press') return one.keys.map(({ id }) => id).join('+');
      if (one.do === 'take') return `take ${one.things.map(({ kind }) => kind).join('+')}`;
      return one.do === 'other' ? one.deed.event.type : one.do;
    })
    .join(', ')}`;

/** Every scenario as everybody who does it, on every make. */
const all = Object.entries(scenarios).flatMap(([id, { terminal, who }]) =>
  Object.keys(terminals.get(terminal)?.makes ?? {}).flatMap((make) =>
    who.flatMap((one): { id: string; make: string; person: Person }[] =>
      people[one] ? [{ id, make, person: people[one] }] : [],
    ),
  ),
);

const cards = all.flatMap(({ id, make, person }) => {
  const card = given(id, make, person.id);
  return card ? [{ id, make, card }] : [];
});

const english = new Map(
  await Promise.all(
    [...terminals].map(async ([id, terminal]) => [id, (await teachersAt(terminal)).en] as const),
  ),
);

const stepAt = (card: StepCard, name: string) => {
  const found = card.steps.find(({ step }) => step === name);
  if (!found) throw new Error(`the card does not come to ${name}`);
  return found;
};

describe('a step card', () => {
  it('has one step for each screen at which something is done, and none for what only waits', () => {
    expect(cardOf('jumin-self-coins', 'seven-eleven').steps.map(({ step }) => step)).toEqual([
      'menu',
      'begin.services',
      'begin.consent',
      'begin.issuer',
      'identify.place',
      'identify.pin',
      'identify.remove',
      'choose.paper',
      'choose.scope',
      'choose.items',
      'choose.copies',
      'choose.confirm',
      'pay.method',
      'pay.cash',
      'collect.take',
    ]);
  });

  it('names what is pressed, and rings it', () => {
    const { told, keys, words } = stepAt(cardOf('jumin-self-coins'), 'begin.consent');
    expect(told.map((one) => (one.do === 'press' ? one.keys.map(({ id }) => id) : one.do))).toEqual([
      ['agree'],
    ]);
    expect(keys).toEqual(['agree']);
    expect(words.map(plain)).toEqual(['同意する']);
  });

  it('tells rows that are switched alike at one go', () => {
    const { told, keys } = stepAt(cardOf('jumin-visa-household'), 'choose.items');
    expect(told.map((one) => (one.do === 'press' ? one.keys.length : one.do))).toEqual([4, 1]);
    expect(keys).toEqual([
      'item.relation.on',
      'item.nationality.on',
      'item.status.on',
      'item.card-number.on',
      'next',
    ]);
  });

  it('says how many copies, and not how often to press', () => {
    const { told } = stepAt(cardOf('seal-two-copies'), 'choose.copies');
    expect(told.map((one) => (one.do === 'press' ? (one.until ?? null) : one.do))).toEqual([2, null]);
  });

  it('counts coins together, and takes everything at once', () => {
    const card = cardOf('jumin-self-coins', 'seven-eleven');
    expect(stepAt(card, 'pay.cash').told[0]).toEqual({ do: 'pay', yen: 250, at: 'coin-slot' });
    const { told, screen } = stepAt(card, 'collect.take');
    expect(told.map((one) => (one.do === 'take' ? one.things.map(({ kind }) => kind) : one.do))).toEqual([
      ['paper', 'receipt'],
    ]);
    expect(screen.body?.kind === 'collect' && screen.body.things.map(({ kind }) => kind)).toEqual([
      'paper',
      'receipt',
    ]);
  });

  it('tells a face into the frame, and not how far aside', () => {
    expect(stepAt(cardOf('reader-face-agree-all'), 'face.look').told).toEqual([{ do: 'frame' }]);
  });

  it('says what to bring: not what is put by mistake, nor what is given out there', () => {
    const { bring, cash, pin } = cardOf('wrong-card');
    expect({ bring, cash, pin }).toEqual({ bring: ['my-number-card'], cash: 300, pin: true });
    expect(cardOf('reader-look-alike-papers').bring).toEqual(['my-number-card', 'eligibility-certificate']);
    expect(cardOf('reader-nothing-to-show').bring).toEqual(['my-number-card']);
    expect(cardOf('tax-certificate')).toMatchObject({
      bring: ['my-number-card', 'transit-card'],
      cash: null,
    });
    expect(cardOf('reader-face-agree-all').pin).toBe(false);
    expect(cardOf('reader-staff-check').pin).toBe(false);
  });

  it('has one bring all the money its steps put in, whoever does it wherever', () => {
    const paid = cards.flatMap(({ id, make, card: { steps, cash } }) => {
      const put = steps
        .flatMap(({ told }) => told.map((one) => (one.do === 'pay' ? one.yen : 0)))
        .reduce((sum, yen) => sum + yen, 0);
      return put > 0 || cash !== null ? [{ id, make, put, cash }] : [];
    });
    expect(new Set(paid.map(({ id }) => id))).toContain('left-the-paper');
    expect(paid.filter(({ put, cash }) => put !== cash)).toEqual([]);
    expect(cardOf('left-the-paper', 'lawson').cash).toBe(500);
  });

  it('says at each terminal whom to ask there, and nothing of another terminal', () => {
    const asks = [...english].map(([id, teacher]) => [id, teacher.tell({ id: 'step-card.ask' })] as const);
    expect(asks.map(([id, words]) => [id, /shop/i.test(words), /reception/i.test(words)])).toEqual(
      terminalIds.map((id) => [id, id === 'shop-copier', id === 'card-reader']),
    );
  });

  it('tells the right way only, and beside it what to do if it goes wrong', () => {
    const reader = [
      'ready: handle.my-number-card.uncase, handle.my-number-card.turn, put.my-number-card.card-reader',
      'card.loose: push.my-number-card.card-reader',
      'method: method.face',
      'face.look: frame',
      'consent.offer: agree-all',
      'done.take: take my-number-card',
    ];
    const at = (id: string) => toldBy(cardOf(id, 'upright'));
    expect(at('reader-wrong-card')).toEqual({
      steps: reader,
      detours: [[0, ['card.notMyNumber: take residence-card'], 0]],
    });
    expect(at('reader-card-in-case')).toEqual({
      steps: reader,
      detours: [[0, ['card.notMyNumber: take my-number-card'], 0]],
    });
    expect(at('reader-wrong-side')).toEqual({
      steps: reader,
      detours: [[0, ['card.notRead: take my-number-card'], 0]],
    });
    expect(at('reader-left-the-card')).toEqual({
      steps: reader,
      detours: [[5, ['done.calling: take my-number-card'], null]],
    });
    expect(toldBy(cardOf('reader-look-alike-papers', 'tray')).detours).toEqual([
      [4, ['desk.cardToo: put.eligibility-certificate.desk'], 5],
    ]);
  });

  it('sends one back to where the machine goes on', () => {
    const wrongs = ['one-wrong-pin', 'wrong-card', 'card-moved', 'left-the-paper'].map((id) => {
      const { steps, detours } = cardOf(id, 'seven-eleven');
      const name = (index: number | null) => (index === null ? null : steps[index]?.step);
      return detours.map(({ after, steps: own, back }) => [name(after), own.map(tellStep), name(back)]);
    });
    expect(wrongs).toEqual([
      [['identify.pin', ['identify.wrongPin: again'], 'identify.pin']],
      [['identify.place', ['identify.wrongCard: take residence-card'], 'identify.place']],
      [['identify.place', ['identify.moved: again'], 'identify.place']],
      [['collect.take', ['collect.calling: take paper+coin+coin+coin'], null]],
    ]);
  });

  it('says what was refused where the machine, the card or the hour is the trouble', () => {
    const troubles = (id: string) =>
      cardOf(id, 'tray').steps.flatMap(({ step, trouble }) =>
        trouble ? [`${step}: ${trouble.title.id}`] : [],
      );
    expect(troubles('reader-face-fails-then-pin')).toEqual([
      'face.noMatch: face.noMatch.title',
      'face.noMatch: face.noMatch.title',
    ]);
    expect(troubles('reader-expired')).toEqual(['insurance.expired: dates.certificateEnded.title']);
    expect(troubles('reader-face-agree-all')).toEqual([]);
  });

  it('does not exist of a lesson of the locked card', () => {
    const none = Object.keys(scenarios).filter((id) => given(id) === null);
    expect(none).toEqual(Object.keys(scenarios).filter((id) => scenarios[id]?.teaches === 'lock'));
    expect(none.length).toBeGreaterThan(1);
  });

  it('of no scenario tells a wrong deed, whoever does it wherever', () => {
    const said = cards.flatMap(({ id, make, card: { steps, detours } }) => {
      const own = english.get(scenarios[id]?.terminal ?? '')?.scenario(id).say ?? {};
      const all = [...steps, ...detours.flatMap((detour) => detour.steps)];
      return all.flatMap(({ says, told }) => [
        ...says.map((name) => `${id}: ${own[name]}`),
        ...told.flatMap((one) =>
          one.do === 'other' && /^(put|push)\./.test(one.deed.event.type) && one.deed.trouble
            ? [`${id} on ${make}: ${one.deed.event.type} on purpose`]
            : [],
        ),
      ]);
    });
    expect(said.length).toBeGreaterThan(50);
    expect(
      said.filter((words) => /on purpose|wrong|do nothing|wait a moment|undefined/i.test(words)),
    ).toEqual([]);
  });

  it('hands over the things the screen does not draw, and tells what is heard there', () => {
    const { things, heard } = stepAt(cardOf('reader-expired'), 'desk.ask');
    expect(things.map(({ thing: { kind }, move }) => `${move} ${kind}`)).toEqual([
      'put eligibility-certificate',
    ]);
    expect(heard === null ? null : plain(heard)).toBe('資格確認書は お持ちですか。');
  });

  it('keeps what the scenario adds', () => {
    expect(stepAt(cardOf('seal-two-copies'), 'choose.copies').says).toEqual(['touch-more']);
  });

  it('never tells a digit, whoever does whatever wherever', () => {
    const digits = cards.flatMap(({ card: { steps, detours } }) =>
      [...steps, ...detours.flatMap((detour) => detour.steps)].flatMap(({ keys, told }) => [
        ...keys.filter((key) => /^\d$/.test(key)),
        ...told.flatMap((one) => (one.do === 'press' ? one.keys.filter(({ look }) => look === 'digit') : [])),
        ...told.filter((one) => one.do === 'other' && one.deed.event.type.startsWith('touch.')),
      ]),
    );
    expect(cards.length).toBeGreaterThan(100);
    expect(digits).toEqual([]);
  });
});
