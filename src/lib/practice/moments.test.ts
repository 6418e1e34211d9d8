import { expect, it } from 'vitest';
import type { Moment } from '../screen';
import { Rehearsing } from './testing/rehearsing';

const told = ({ before, event, after }: Moment) => [before?.step ?? null, event?.type ?? null, after.step];

it('whatever happens is told at once: by a deed, by time, by taking a deed back', () => {
  const haruko = new Rehearsing('jumin-self-coins', 'lawson').to('identify.place');
  const { rehearsal } = haruko;
  const moments: unknown[] = [];
  rehearsal.onmoment = (moment) => moments.push(told(moment));
  haruko.presses('back');
  expect(moments.splice(0)).toEqual([['identify.place', 'touch.back', 'identify.credential']]);
  rehearsal.undo();
  expect(moments.splice(0)).toEqual([[null, null, 'identify.place']]);
  haruko.to('identify.pin');
  expect(moments.splice(0).slice(-2)).toEqual([
    ['identify.place', 'put.my-number-card.card-pad', 'identify.reading'],
    ['identify.reading', null, 'identify.pin'],
  ]);
  haruko.presses('5');
  expect(moments.splice(0)).toEqual([['identify.pin', 'touch.5', 'identify.pin']]);
});
