import { describe, expect, it } from 'vitest';
import { ended, learner, learnerAt } from './testing/learners';

const COPIER = 'jumin-self-coins';
const AS_WANTED = { outcome: 'issued', wrong: [] };

describe('somebody who chose the wrong municipality', () => {
  const elsewhere = (make: string) => learnerAt('begin.issuer', COPIER, make).presses('issuer.elsewhere');

  it('is told to go back until they are there again', () => {
    const haruko = elsewhere('lawson').presses('credential.card');
    expect([haruko.step, haruko.told]).toEqual(['identify.place', 'touch.back']);
    haruko.presses('back', 'back');
    expect([haruko.step, haruko.told]).toEqual(['begin.issuer', 'touch.issuer.home']);
    expect(ended(haruko)).toEqual(AS_WANTED);
  });

  it('and goes on to where nothing leads back is told to stop, to take the card, and to begin again', () => {
    const haruko = elsewhere('seven-eleven').handles('my-number-card', 'uncase');
    haruko.moves('put', 'my-number-card', 'card-pad').waits(3_000);
    expect([haruko.step, haruko.told, haruko.next?.again]).toEqual(['identify.pin', 'touch.cancel', true]);
    haruko.follows((self) => self.step === 'menu');
    expect([haruko.told, haruko.guide.beginsAgain]).toEqual(['touch.tile.government', true]);
    haruko.presses('tile.government').follows((self) => self.step === 'choose.paper' && self.next !== null);
    expect([haruko.told, haruko.guide.beginsAgain]).toEqual(['touch.paper.residence-record', false]);
    expect(ended(haruko)).toEqual(AS_WANTED);
  });

  it('and comes to a refusal is told to finish there, and to begin again', () => {
    const minh = learnerAt('begin.issuer', 'short-of-coins-cancel', 'lawson', 'nguyen-van-minh');
    minh.presses('issuer.elsewhere', 'credential.card').handles('my-number-card', 'uncase');
    minh.moves('put', 'my-number-card', 'card-pad').waits(3_000);
    minh.presses(...minh.stand.pin, 'confirm').waits(5_000);
    expect([minh.step, minh.told, minh.next?.again]).toEqual(['identify.noService', 'touch.finish', true]);
  });
});

describe('somebody who has pressed 中止', () => {
  const stops = new Set<string>();
  learner(COPIER, 'lawson').follows(({ step, screen, outcome }) => {
    if (screen.keys.some(({ id, enabled }) => id === 'cancel' && enabled)) stops.add(step);
    return outcome !== null;
  });

  it.each([...stops])('at %s is led from the menu to the end all the same', (step) => {
    const haruko = learner(COPIER, 'lawson').follows((self) => self.step === step);
    haruko.presses('cancel').follows((self) => self.step === 'menu');
    expect(ended(haruko)).toEqual(AS_WANTED);
  });
});
