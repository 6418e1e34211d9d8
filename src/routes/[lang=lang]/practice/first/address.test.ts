import { expect, test } from 'vitest';
import { firstSightOf } from './address';

const of = (query: string, width = 1280) => firstSightOf(new URLSearchParams(query), 'en', width);

test('whoever follows a link of the home page sees at once how it begins', () => {
  expect(of('scenario=jumin-self-coins&make=lawson&who=sato-haruko')).toMatch(
    /\/en\/practice\/first\/wide\/jumin-self-coins\/lawson\/$/,
  );
  expect(of('scenario=jumin-self-coins&make=lawson&level=together', 390)).toMatch(
    /\/en\/practice\/first\/phone\/jumin-self-coins\/lawson\/$/,
  );
});

test('what looks otherwise, or is no name, was not drawn beforehand', () => {
  const others = [
    ...['', 'make=lawson', 'scenario=jumin-self-coins', 'terminal=shop-copier&make=lawson'],
    ...['level=alone', 'film=beside', 'replay=1', 'fault=paper-out'].map(
      (part) => `scenario=jumin-self-coins&make=lawson&${part}`,
    ),
    'scenario=../../office&make=lawson',
  ];
  expect(others.map((query) => of(query))).toEqual(others.map(() => null));
});
