import { describe, expect, it } from 'vitest';
import { people, type Person } from '../card';
import { scenarios } from '../scenarios';
import { loadTerminal, terminalIds } from '../terminals';
import { plain } from '../words';
import { stepCard, type StepCard } from './step-card';

const terminals = new Map(
  (await Promise.all(terminalIds.map(loadTerminal))).flatMap((one) =>
    one ? [[one.terminal.id, one.terminal] as const] : [],
  ),
);

function cardOf(id: string, make?: string, who?: string): StepCard {
  const scenario = scenarios[id];
  const terminal = scenario && terminals.get(scenario.terminal);
  const person = scenario && people[who ?? scenario.who[0]];
  if (!terminal || !person) throw new Error(`nobody plays ${id}`);
  return stepCard(terminal, scenario, make ?? Object.keys(terminal.makes)[0] ?? '', person);
}

/** Every scenario as everybody who does it, on every make. */
const all = Object.entries(scenarios).flatMap(([id, { terminal, who }]) =>
  Object.keys(terminals.get(terminal)?.makes ?? {}).flatMap((make) =>
    who.flatMap((one): { id: string; make: string; person: Person }[] =>
      people[one] ? [{ id, make, person: people[one] }] : [],
    ),
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
    const { bring, fee, pin } = cardOf('wrong-card');
    expect({ bring, fee, pin }).toEqual({ bring: ['my-number-card'], fee: 300, pin: true });
    expect(cardOf('reader-look-alike-papers').bring).toEqual(['my-number-card', 'eligibility-certificate']);
    expect(cardOf('reader-nothing-to-show').bring).toEqual(['my-number-card']);
    expect(cardOf('tax-certificate')).toMatchObject({
      bring: ['my-number-card', 'transit-card'],
      fee: null,
    });
    expect(cardOf('reader-face-agree-all').pin).toBe(false);
  });

  it('shows where it goes wrong on purpose, and the way on from there', () => {
    const marked = ({ steps }: StepCard) =>
      steps.flatMap(({ step, errs, mends }) =>
        errs || mends ? [`${step}${errs ? ' errs' : ''}${mends ? ' mends' : ''}`] : [],
      );
    expect(marked(cardOf('one-wrong-pin'))).toEqual(['identify.pin errs', 'identify.wrongPin mends']);
    expect(marked(cardOf('three-wrong-pins'))).toEqual([
      'identify.pin errs',
      'identify.wrongPin mends',
      'identify.pin errs',
      'identify.wrongPin mends',
      'identify.pin errs',
      'identify.locked mends',
    ]);
    expect(marked(cardOf('short-of-coins-cancel'))).toEqual(['pay.method errs', 'pay.cash mends']);
    expect(marked(cardOf('jumin-self-coins'))).toEqual([]);
  });

  it('hands over the things the screen does not draw, and tells what is heard there', () => {
    const { things, heard } = stepAt(cardOf('reader-expired'), 'desk.ask');
    expect(things.map(({ thing: { kind }, move }) => `${move} ${kind}`)).toEqual([
      'put eligibility-certificate',
    ]);
    expect(heard === null ? null : plain(heard)).toBe('資格確認書は お持ちですか。');
  });

  it('keeps what the scenario adds, also where it only waits', () => {
    const { says } = stepAt(cardOf('left-the-paper'), 'collect.take');
    expect(says).toHaveLength(2);
  });

  it('never tells a digit, whoever does whatever wherever', () => {
    const digits = all.flatMap(({ id, make, person }) =>
      cardOf(id, make, person.id).steps.flatMap(({ keys, told }) => [
        ...keys.filter((key) => /^\d$/.test(key)),
        ...told.flatMap((one) => (one.do === 'press' ? one.keys.filter(({ look }) => look === 'digit') : [])),
        ...told.filter((one) => one.do === 'other' && one.deed.event.type.startsWith('touch.')),
      ]),
    );
    expect(all.length).toBeGreaterThan(100);
    expect(digits).toEqual([]);
  });
});
