import { afterAll, describe, expect, it } from 'vitest';
import { teachersAt } from '../coach/testing/teachers';
import { scenarios } from '../scenarios';
import { Rehearsing } from './testing/rehearsing';
import { terminalOf } from './testing/terminals';

const all = Object.entries(scenarios).flatMap(([id, scenario]) =>
  Object.keys(terminalOf(scenario).makes).map((make) => [id, make, terminalOf(scenario)] as const),
);

let explained = 0;
afterAll(() => console.info(`wrong keys pressed and explained, in all languages together: ${explained}`));

/** Any order of what stays chosen; to rub out what is typed; any digits where they are to be wrong. */
const HARMLESS = ['switch of switches', 'edit of keypad', 'digit of keypad'];

describe.each(all)('%s on the %s type', (id, make, terminal) => {
  it('who does what the guide says never slips', () => {
    const { rehearsal } = new Rehearsing(id, make).toTheEnd();
    expect(rehearsal.slips).toEqual([]);
  });

  it('who presses any other key has slipped, but for what costs nothing; hears what it was; and can take it back', async () => {
    const teachers = Object.entries(await teachersAt(terminal));
    const somebody = new Rehearsing(id, make);
    const { rehearsal } = somebody;
    const pressed = new Set<string>();
    const free: string[] = [];
    somebody.follows(() => {
      for (const { id: key, look, words, enabled } of rehearsal.stand.screen.keys) {
        const { told } = somebody;
        const { step, screen } = rehearsal.stand;
        if (rehearsal.ended || !enabled || told === `touch.${key}` || pressed.has(`${step}: ${key}`))
          continue;
        pressed.add(`${step}: ${key}`);
        const before = rehearsal.slips.length;
        const made = somebody.presses(key).rehearsal.slips[before];
        if (!made) free.push(`${look} of ${screen.body?.kind}`);
        else {
          expect([made.step, made.key, made.words]).toEqual([step, key, words]);
          expect(rehearsal.slip).toEqual(made);
          const wayBack = somebody.told ?? rehearsal.stand.coaching.todo;
          const silent = teachers.filter(([, { explain, tell }]) => {
            const heard = explain(step, key);
            return !heard?.does || !heard.why || (typeof wayBack !== 'string' && tell(wayBack) === '');
          });
          expect([step, key, silent.map(([language]) => language)]).toEqual([step, key, []]);
          explained += teachers.length;
        }
        rehearsal.undo();
        expect([rehearsal.stand.step, somebody.told]).toEqual([step, told]);
      }
      return rehearsal.ended !== null;
    });
    expect(free.filter((one) => !HARMLESS.includes(one))).toEqual([]);
    expect([rehearsal.slips.length + free.length, rehearsal.ended?.reached]).toEqual([pressed.size, true]);
    expect(rehearsal.slips.length).toBeGreaterThan(0);
  });
});

const COPIER = 'jumin-self-coins';
const keysOf = ({ rehearsal }: Rehearsing) => rehearsal.slips.map(({ key }) => key);

describe('no slip is', () => {
  it('戻る from where a slip has led, though the guide goes on from there', () => {
    const haruko = new Rehearsing(COPIER, 'lawson').to('choose.paper').presses('paper.seal-certificate');
    expect([haruko.rehearsal.stand.step, haruko.told]).toEqual(['choose.copies', 'touch.next']);
    haruko.presses('back');
    expect([haruko.told, keysOf(haruko)]).toEqual([
      'touch.paper.residence-record',
      ['paper.seal-certificate'],
    ]);
    haruko.to('choose.copies').presses('back');
    expect(keysOf(haruko)).toEqual(['paper.seal-certificate', 'back']);
  });

  it('to stop the voice before taking what it calls for', () => {
    const haruko = new Rehearsing(COPIER, 'lawson').to('collect.take').waits(11_000);
    expect([haruko.rehearsal.stand.step, haruko.told]).toEqual(['collect.calling', 'take.paper.paper-tray']);
    expect(keysOf(haruko.presses('stop-voice'))).toEqual([]);
  });

  it('a coin other than the guide thought of, or more than is wanted', () => {
    const haruko = new Rehearsing(COPIER, 'lawson').to('pay.cash');
    haruko.moves('put', 10, 'coin-slot').follows(({ next }) => next?.event.type === 'touch.start');
    haruko.moves('put', 100, 'coin-slot');
    expect(keysOf(haruko)).toEqual([]);
  });

  it('to do it rightly where the script errs on purpose', () => {
    const minh = new Rehearsing('wrong-card', 'lawson').to('identify.place');
    expect(minh.told).toBe('put.residence-card.card-pad');
    minh.does({ type: 'handle.my-number-card.uncase', thing: 'my-number-card' });
    minh.does({ type: 'put.my-number-card.card-pad', thing: 'my-number-card' }).toTheEnd();
    expect([keysOf(minh), minh.rehearsal.ended?.reached]).toEqual([[], true]);
    const other = new Rehearsing('reader-wrong-side', 'upright');
    other.does({ type: 'handle.my-number-card.uncase', thing: 'my-number-card' });
    other.follows(({ stand }) => stand.step === 'ready' && stand.belongings['my-number-card'] !== undefined);
    expect(keysOf(other)).toEqual([]);
  });

  it('to look about before the camera', () => {
    const haruko = new Rehearsing('reader-face-agree-all', 'tray').to('face.look');
    haruko.does({ type: 'look.closer' }).does({ type: 'look.closer' }).does({ type: 'look.left' }).toTheEnd();
    expect(keysOf(haruko)).toEqual([]);
  });

  it('to touch nothing until the machine asks whether one is there, and then 続ける', () => {
    const haruko = new Rehearsing(COPIER, 'lawson').to('identify.pin').waits(91_000);
    expect([haruko.rehearsal.stand.step, haruko.told]).toEqual(['idle', 'touch.continue']);
    expect(keysOf(haruko.presses('continue').toTheEnd())).toEqual([]);
  });
});

describe('a slip of the hand is', () => {
  it('a coin the machine does not take', () => {
    const ricardo = new Rehearsing('short-of-coins-cancel', 'lawson')
      .to('pay.cash')
      .moves('put', 1, 'coin-slot');
    expect(keysOf(ricardo)).toEqual(['put.coin.coin-slot']);
  });

  it('the card lifted too early', () => {
    const haruko = new Rehearsing(COPIER, 'lawson').to('identify.pin');
    haruko.does({ type: 'take.my-number-card.card-pad', thing: 'my-number-card' });
    expect([haruko.rehearsal.stand.step, keysOf(haruko)]).toEqual([
      'identify.moved',
      ['take.my-number-card.card-pad'],
    ]);
  });

  it('the wrong card, when the machine has read it; taken away before, it is none', () => {
    const lay = (id: string) => new Rehearsing('reader-pin-choose-each', id);
    const things = { type: 'put.my-number-card.card-reader', thing: 'my-number-card' } as const;
    const quick = lay('tray').does(things);
    quick.does({ type: 'take.my-number-card.card-reader', thing: 'my-number-card' }).toTheEnd();
    expect(keysOf(quick).filter((key) => key.startsWith('put'))).toEqual([]);
    expect(keysOf(lay('tray').does(things).waits(2_000))).toEqual(['put.my-number-card.card-reader']);
  });
});

it('four wrong digits are one slip, and to confirm them another', () => {
  const haruko = new Rehearsing(COPIER, 'lawson').to('identify.pin').presses('9', '9', '9', '9');
  expect(keysOf(haruko)).toEqual(['9']);
  expect(keysOf(haruko.presses('confirm'))).toEqual(['9', 'confirm']);
});

it('the page’s own hand never slips', () => {
  const { rehearsal } = new Rehearsing(COPIER, 'lawson');
  rehearsal.send({ type: 'touch.tile.scan' }, 'hand');
  expect(rehearsal.slips).toEqual([]);
});
