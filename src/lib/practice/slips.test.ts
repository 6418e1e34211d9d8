import { afterAll, describe, expect, it } from 'vitest';
import { teachersAt } from '../coach/testing/teachers';
import { scenarios } from '../scenarios';
import type { Key, Screen } from '../screen';
import { goesBlindly, wayOf } from './testing/blind';
import { Rehearsing } from './testing/rehearsing';
import { terminalOf } from './testing/terminals';

const all = Object.entries(scenarios).flatMap(([id, scenario]) =>
  Object.keys(terminalOf(scenario).makes).map((make) => [id, make, terminalOf(scenario)] as const),
);

let explained = 0;
afterAll(() => console.info(`wrong keys pressed and explained, in all languages together: ${explained}`));

/** Any order of what stays chosen; to rub out what is typed; any digits where they are to be wrong. */
const HARMLESS = ['switch of switches', 'edit of keypad', 'digit of keypad', 'plain of collect'];

describe.each(all)('%s on the %s type', (id, make, terminal) => {
  it('who does what the guide says never slips', () => {
    const { rehearsal } = new Rehearsing(id, make).toTheEnd();
    expect(rehearsal.slips).toEqual([]);
  });

  it('who presses any other key has slipped, but for what costs nothing; hears what it was; and can take it back', async () => {
    const teachers = Object.entries(await teachersAt(terminal));
    const somebody = new Rehearsing(id, make);
    const { rehearsal } = somebody;
    const free: string[] = [];
    const pressed = pressesEveryOther(somebody, ({ step, screen, key: { id: key, look, words } }) => {
      const made = rehearsal.slips.at(-1);
      if (!made || made !== rehearsal.slip) {
        free.push(`${look} of ${screen.body?.kind}`);
        return;
      }
      expect([made.step, made.key, made.words]).toEqual([step, key, words]);
      const wayBack = somebody.told ?? rehearsal.stand.coaching.todo;
      const silent = teachers.filter(([, { explain, tell }]) => {
        const heard = explain(step, key);
        return !heard?.does || !heard.why || (typeof wayBack !== 'string' && tell(wayBack) === '');
      });
      expect([step, key, silent.map(([language]) => language)]).toEqual([step, key, []]);
      explained += teachers.length;
    });
    expect(free.filter((one) => !HARMLESS.includes(one))).toEqual([]);
    expect([rehearsal.slips.length + free.length, rehearsal.ended?.reached]).toEqual([pressed, true]);
    expect(rehearsal.slips.length).toBeGreaterThan(0);
  });

  it('who has pressed another key is led back at once where a key leads back, and in the end to where they wanted, unless they stopped', () => {
    const { moments, deeds: right } = wayOf(new Rehearsing(id, make));
    const somebody = new Rehearsing(id, make);
    const been = new Set<string>();
    pressesEveryOther(somebody, ({ step, key: { id: key, look } }) => {
      been.add(step);
      const { stand } = somebody.rehearsal;
      const back = stand.screen.keys.find((one) => one.look === 'back' && one.enabled);
      const isAstray = look !== 'back' && !been.has(stand.step) && !right.has(`${step}: touch.${key}`);
      if (back && isAstray) expect([step, key, somebody.told]).toEqual([step, key, `touch.${back.id}`]);
      const { silent, arrived, over } = goesBlindly(somebody, moments);
      const stopped = over && (look === 'cancel' || key === 'disagree');
      expect([step, key, silent, arrived || stopped]).toEqual([step, key, [], true]);
    });
  });
});

type Pressed = { step: string; screen: Screen; key: Key };

/** On the way, presses once each key the guide does not name, lets something be done then, and takes it all back. */
function pressesEveryOther(somebody: Rehearsing, then: (pressed: Pressed) => void): number {
  const { rehearsal } = somebody;
  const pressed = new Set<string>();
  somebody.follows(({ ended }) => {
    const { told } = somebody;
    const { step, screen } = rehearsal.stand;
    for (const key of ended ? [] : screen.keys) {
      const name = `${step}: ${key.id}`;
      if (!key.enabled || told === `touch.${key.id}` || pressed.has(name)) continue;
      pressed.add(name);
      const done = rehearsal.done;
      somebody.presses(key.id);
      then({ step, screen, key });
      while (rehearsal.done > done) rehearsal.undo();
      expect([rehearsal.stand.step, somebody.told]).toEqual([step, told]);
    }
    return ended !== null;
  });
  return pressed.size;
}

const COPIER = 'jumin-self-coins';
const keysOf = ({ rehearsal }: Rehearsing) => rehearsal.slips.map(({ key }) => key);

describe('no slip is', () => {
  it('戻る from where a slip has led, and no longer explained when it is pressed', () => {
    const haruko = new Rehearsing(COPIER, 'lawson').to('choose.paper').presses('paper.seal-certificate');
    expect([haruko.rehearsal.stand.step, haruko.told]).toEqual(['choose.copies', 'touch.back']);
    expect(haruko.rehearsal.slip?.key).toBe('paper.seal-certificate');
    haruko.presses('back');
    expect(haruko.rehearsal.slip).toBeNull();
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

  it('中止 where nothing else leads back from a wrong choice; and it is begun again, and not over', () => {
    const haruko = new Rehearsing(COPIER, 'seven-eleven').to('begin.issuer').presses('issuer.elsewhere');
    haruko.does({ type: 'handle.my-number-card.uncase', thing: 'my-number-card' });
    haruko.does({ type: 'put.my-number-card.card-pad', thing: 'my-number-card' }).waits(3_000);
    expect([haruko.rehearsal.stand.step, haruko.told]).toEqual(['identify.pin', 'touch.cancel']);
    haruko.follows(({ stand }) => stand.step === 'menu').toTheEnd();
    expect([keysOf(haruko), haruko.rehearsal.ended?.reached]).toEqual([['issuer.elsewhere'], true]);
  });

  it('the right key in the wrong place: what led there is explained until one is back there', () => {
    const haruko = new Rehearsing(COPIER, 'lawson').to('begin.issuer').presses('issuer.elsewhere');
    haruko.presses('credential.card');
    const explained = () => haruko.rehearsal.slip?.key ?? null;
    expect([haruko.rehearsal.stand.step, explained()]).toEqual(['identify.place', 'issuer.elsewhere']);
    expect([haruko.presses('back').told, explained()]).toEqual(['touch.back', 'issuer.elsewhere']);
    expect([haruko.presses('back').told, explained()]).toEqual(['touch.issuer.home', null]);
    expect(keysOf(haruko)).toEqual(['issuer.elsewhere']);
  });

  it('音声停止 while paper lies there: what lies there is to be taken, not waited for', () => {
    const minh = new Rehearsing('left-the-paper', 'lawson').follows(
      ({ stand, hasGoneWrong }) => hasGoneWrong && stand.screen.body?.kind === 'collect',
    );
    const { told } = minh;
    expect(told).toMatch(/^take\./);
    expect(minh.presses('stop-voice').told).toBe(told);
    expect(keysOf(minh.toTheEnd())).toEqual([]);
  });

  it('to look about before the camera', () => {
    const haruko = new Rehearsing('reader-face-agree-all', 'tray').to('face.look');
    haruko.does({ type: 'look.closer' }).does({ type: 'look.closer' }).does({ type: 'look.left' }).toTheEnd();
    expect(keysOf(haruko)).toEqual([]);
  });

  it('to touch nothing until the machine asks whether one is there, and then 続ける', () => {
    const haruko = new Rehearsing(COPIER, 'lawson', {}, { realIdle: true }).to('identify.pin').waits(61_000);
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
