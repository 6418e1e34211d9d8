import { describe, expect, it } from 'vitest';
import type { Talk } from '../../screen';
import { facilities } from '../../world';
import { plain } from '../../words';
import { standing, FITS } from './stories/standing';
import type { Context } from './context';
import type { Saying } from './keys';
import { makes } from './makes';
import { teachersAt } from '../../coach/testing/teachers';
import { cardReader } from './terminal';
import { screens } from './screens';
import type { Step } from './step';
import { Visitor } from './stories/visitor';
import { LINES, talk, WHO } from './talk';
import { ANSWERS } from './talk/answer-lines';
import { SAYINGS } from './talk/sayings';

const { en } = await teachersAt(cardReader);

const STEPS = Object.keys(screens) as Step[];
const WAITS: Step[] = [
  'card.reading',
  'staffCheck',
  'insurance.checking',
  'insurance.registering',
  'desk.looking',
];

const CONTEXTS: Context[] = Object.keys(makes).flatMap((make) =>
  Object.keys(facilities).flatMap((where) => [
    standing({ make, where }),
    standing({ make, where, who: 'kondo-matsuo', faults: ['backlight'] }, { faceMisses: 3 }),
    standing({ make, where, triesLeft: 0 }, { faceMisses: 1, refused: 'no-data' }),
    standing({ make, where, faults: ['kind-stranger'] }, { outcome: 'in-full' }),
  ]),
);

const ids = ({ sayings }: Talk) => sayings.map(({ id }) => id);
const says = ({ says: said }: Talk) => (said === null ? null : en.meaning(said) || plain(said));

/** What is said at a step before and after somebody said something. */
const answered = (saying: Saying, step: Step, context: Context) =>
  says(talk(step, { ...context, heard: saying }));

describe('whoever comes to the reader', () => {
  it('can say something wherever there is something to do, and at most four things', () => {
    for (const context of CONTEXTS)
      for (const step of STEPS) {
        const offered = ids(talk(step, context));
        expect(offered.slice(0, 2), step).toEqual(WAITS.includes(step) ? [] : ['help', 'english']);
        expect(offered.length, step).toBeLessThanOrEqual(4);
        expect(new Set(offered).size, step).toBe(offered.length);
      }
  });

  it('is helped with the very step they stand at, in other words than they heard before', () => {
    for (const context of CONTEXTS)
      for (const step of STEPS.filter((one) => !WAITS.includes(one))) {
        const help = answered('help', step, context);
        expect(help, step).not.toBeNull();
        expect(help, step).not.toBe(says(talk(step, context)));
      }
  });

  it('knows what everything means that is said to them and that they can say', () => {
    const who = Object.values(WHO).map(plain);
    expect([...who, ...LINES].filter((words) => !en.meaning(words))).toEqual([]);
    expect(new Set(LINES).size).toBe(LINES.length);
  });

  it('is never asked for the PIN by the people who work there', () => {
    const theirs = LINES.filter(
      (words) => words !== ANSWERS.offers && !Object.values(SAYINGS).some((own) => own === words),
    );
    const asking = theirs.filter((words) =>
      /番号.*(教えて|何番|言って|聞かせて|書いて)|番号[^。]*か。/.test(plain(words)),
    );
    expect(asking).toEqual([]);
    expect(theirs.filter((words) => plain(words).includes('だれにも')).length).toBe(1);
  });

  it('finds no receptionist who takes the card in hand or types for them', () => {
    const doing = LINES.filter((words) => /預かり|お預け|代わりに|押しましょうか/.test(plain(words)));
    expect(doing).toEqual([]);
  });
});

describe('somebody whose face fails', () => {
  it('hears of the PIN, and once that is forgotten too has their face looked at', () => {
    const visitor = new Visitor({ who: 'sato-haruko', faults: ['no-match'] })
      .laysCard()
      .waitsFor('method')
      .showsFace()
      .waitsFor('face.noMatch');
    visitor.says('no-face');
    expect(says(visitor.talk)).toBe('You can use the PIN instead.');
    visitor.says('forgot-pin');
    expect(visitor.step).toBe('staffCheck');
    expect(says(visitor.talk)).toBe('Then I’ll check your face myself. Leave the card there.');
  });

  it('is told how to get back to the PIN while the camera is on', () => {
    expect(answered('no-face', 'face.look', standing())).toBe('Go back, and you can choose the PIN instead.');
  });

  it('because of light from behind can say so, and the blind goes down', () => {
    const bright = standing({ face: FITS, faults: ['backlight'] });
    expect(ids(talk('face.look', bright))).toEqual(['help', 'english', 'bright', 'no-face']);
    expect(ids(talk('face.look', standing()))).not.toContain('bright');
    expect(answered('bright', 'face.hold', { ...bright, light: 'even' })).toBe(
      'I’m sorry. I’ve lowered the blind.',
    );
  });

  it('is asked kindly to take off what covers it', () => {
    const comes = (face: { mask?: boolean; hat?: boolean; distance?: number }) =>
      says(talk('face.look', standing({ face: { ...FITS, ...face } })));
    expect([
      comes({ mask: true }),
      comes({ hat: true }),
      comes({ distance: -1 }),
      comes({ distance: 1 }),
    ]).toEqual([
      'Could you take off your mask?',
      'Could you take off your hat?',
      'A little further back, please.',
      'Put your face in the frame, please.',
    ]);
  });
});

describe('somebody who has forgotten the PIN', () => {
  it('before the face was tried is sent to the face', () => {
    const replies = (['method', 'face.look', 'pin.type', 'pin.wrong'] as const).map((step) =>
      answered('forgot-pin', step, standing()),
    );
    expect(replies).toEqual([
      'Never mind. Your face will do.',
      'Never mind. With your face you need no PIN.',
      'Never mind. Go back and choose your face.',
      'Never mind. Your face will do.',
    ]);
  });

  it('and has locked it hears that the face works, as long as the camera is offered', () => {
    expect(says(talk('pin.locked', standing()))).toBe('Don’t worry. Your face will do.');
    expect(says(talk('pin.locked', standing({}, { faceMisses: 3 })))).toBe(
      'Don’t worry. I can check your face myself.',
    );
  });
});

describe('somebody to whom a stranger offers to type the PIN', () => {
  const offered = standing({ faults: ['kind-stranger'] });

  it('can refuse politely, and the stranger understands', () => {
    expect(talk('pin.type', offered)).toMatchObject({ who: WHO.stranger, stranger: true });
    expect(ids(talk('pin.type', offered))).toEqual(['help', 'english', 'my-own', 'tell-pin']);
    const refused = talk('pin.type', { ...offered, heard: 'my-own' });
    expect([refused.who, says(refused)]).toEqual([WHO.stranger, 'Oh, of course. I’m sorry.']);
  });

  it('is stopped by the receptionist before a number is told', () => {
    const { stranger, who, ...rest } = talk('pin.type', { ...offered, heard: 'tell-pin' });
    expect([who, stranger]).toEqual([WHO.reception, undefined]);
    expect(says({ who, ...rest })).toBe('Please never tell anybody your PIN. Type it yourself.');
  });

  it('can still refuse after that, and once refused nobody offers again', () => {
    const visitor = new Visitor({ who: 'sato-haruko', faults: ['kind-stranger'] })
      .laysCard()
      .waitsFor('method')
      .presses('method.pin')
      .says('tell-pin');
    expect(ids(visitor.talk)).toEqual(['help', 'english', 'my-own']);
    visitor.says('my-own');
    expect([visitor.talk.stranger, ids(visitor.talk)]).toEqual([true, ['help', 'english']]);
    visitor.presses('5', 'correct');
    expect([visitor.talk.says, ids(visitor.talk)]).toEqual([null, ['help', 'english']]);
  });

  it('is offered it anew when they come back to the keypad', () => {
    const visitor = new Visitor({ who: 'sato-haruko', faults: ['kind-stranger'] })
      .laysCard()
      .waitsFor('method')
      .presses('method.pin')
      .says('my-own')
      .presses('back', 'method.pin');
    expect(ids(visitor.talk)).toEqual(['help', 'english', 'my-own', 'tell-pin']);
  });

  it('is left alone while typing, and at every other step', () => {
    expect(talk('pin.type', { ...offered, typed: '5' }).says).toBeNull();
    expect(STEPS.filter((step) => talk(step, offered).stranger)).toEqual(['pin.type']);
    expect(STEPS.filter((step) => talk(step, standing()).stranger)).toEqual([]);
  });
});

describe('somebody who asks before they answer', () => {
  it('hears that saying no changes neither care nor price', () => {
    expect(answered('may-refuse', 'consent.offer', standing())).toBe(
      'Yes, of course. Same care, same price.',
    );
    expect(answered('may-refuse', 'consent.medicine', standing({ where: 'hinata-pharmacy' }))).toBe(
      'Yes, of course. Same medicine, same price.',
    );
  });

  it('for a paper prescription gets it, and is reminded of the card', () => {
    const visitor = new Visitor({ who: 'sato-haruko', where: 'wakaba-clinic' })
      .isKnownByFace()
      .waitsFor('consent.offer')
      .presses('disagree-all');
    visitor.says('paper-prescription');
    expect([visitor.step, says(visitor.talk)]).toEqual([
      'done.take',
      'On paper, certainly. Please take your card.',
    ]);
  });
});

describe('the people at the desk', () => {
  it('are called what they are', () => {
    const who = Object.values(facilities).map(({ id }) => talk('ready', standing({ where: id })).who);
    expect(who).toEqual([WHO.reception, WHO.reception, WHO.pharmacy, WHO.reception, WHO.reception]);
  });

  it('say how the card goes in, as this reader wants it', () => {
    const line = (make: string) => says(talk('ready', standing({ make })));
    expect([line('tray'), line('upright')]).toEqual([
      'Put your My Number Card on this machine, please.',
      'Put your My Number Card into this machine, please.',
    ]);
  });

  it('send back to the machine whoever puts the card, or a paper, before them first', () => {
    const things = [{ kind: 'eligibility-certificate' }, { kind: 'prescription' }] as const;
    const visitor = () => new Visitor({ who: 'sato-haruko', things: [...things] });
    const NOT_HERE = 'Not here, please: your My Number Card goes on the machine.';
    expect(says(visitor().puts('my-number-card', 'desk').talk)).toBe(NOT_HERE);
    expect(says(visitor().puts('eligibility-certificate', 'desk').talk)).toBe(NOT_HERE);
    expect(says(visitor().puts('prescription', 'desk').talk)).not.toBe(NOT_HERE);
    const pulled = visitor().laysCard().waitsFor('method').takesCard().puts('my-number-card', 'desk');
    expect([pulled.step, says(pulled.talk)]).toEqual(['card.pulled', NOT_HERE]);
  });

  it('see what is wrong with a card in the slot, before it is pushed', () => {
    const stands = (visitor: Visitor) => says(visitor.puts('my-number-card', 'card-reader').talk);
    const upright = () => new Visitor({ who: 'sato-haruko', make: 'upright' });
    expect([
      stands(upright().uncases().handles('my-number-card', 'turn')),
      stands(upright().uncases()),
      stands(upright()),
    ]).toEqual([
      'Push the card in all the way, please.',
      'The wrong way round. Take it and turn it over, please.',
      'It’s still in its case. Take it out of the case, please.',
    ]);
  });

  it('ask nobody for the 診察券 that nobody has here', () => {
    expect(says(talk('done.goodbye', standing()))).toBe(
      'You’re checked in. Please wait; I’ll call your name.',
    );
  });

  it('say after a wrong PIN what the coach says: slowly, or by face', () => {
    expect([says(talk('pin.wrong', standing())), answered('help', 'pin.wrong', standing())]).toEqual([
      'Take your time. If you aren’t sure, let’s use your face.',
      'You can try again. If you aren’t sure, use your face.',
    ]);
    expect(says(talk('pin.wrong', standing({}, { faceMisses: 3 })))).toBe(
      'Take your time. If you don’t know it, just tell me.',
    );
  });

  it('take no notice alone, and name what goes with it', () => {
    const visitor = new Visitor({
      who: 'sato-haruko',
      faults: ['no-insurance-data'],
      things: [{ kind: 'eligibility-notice' }],
    })
      .isKnownByFace()
      .waitsFor('insurance.noData')
      .takesCard()
      .puts('eligibility-notice', 'desk')
      .waitsFor('desk.cardToo');
    expect(says(visitor.talk)).toBe('This notice alone isn’t enough. A 資格確認書, or your card?');
  });

  it('ask for what can prove the insurance, and give a form to who has none of it', () => {
    const visitor = new Visitor({ who: 'sato-haruko', faults: ['no-insurance-data'] })
      .isKnownByFace()
      .waitsFor('insurance.noData')
      .takesCard();
    expect(says(visitor.talk)).toBe('Do you have a 資格確認書, or the MynaPortal page?');
    visitor.says('have-none');
    expect(says(visitor.talk)).toBe('Then fill in this form, please, and hand it in with your card.');
  });
});
