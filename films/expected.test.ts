import { expect, test } from 'vitest';
import { expectedOf } from './expected';
import type { Film } from './film';

const film: Film = {
  ...{ scenario: 'jumin-self-coins', make: 'lawson', language: 'en' },
  ...{ size: '1280x800', coach: 'beside', pace: 'calm' },
};

test('a film is expected to show every deed of its script, under the heading it is done at', () => {
  expect(expectedOf(film)?.slice(0, 2)).toEqual([
    { step: 'menu', heading: 'ご希望のサービスを選んでください', event: 'touch.tile.government' },
    {
      step: 'begin.services',
      heading: 'ご利用になるサービスを選んでください',
      event: 'touch.service.certificates',
    },
  ]);
});

test('what a person did by themselves is known by nobody', () => {
  expect(expectedOf({ ...film, replay: 'mine.json' })).toBeNull();
});
