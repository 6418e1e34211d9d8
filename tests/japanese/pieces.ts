import type { AnyMachineSnapshot } from 'xstate';
import { people } from '../../src/lib/card';
import { papers } from '../../src/lib/papers';
import type { Screen, Terminal } from '../../src/lib/screen';
import { CAPTIONS } from '../../src/lib/screen/captions';
import { plain, type Words } from '../../src/lib/words';

/** Everything that can be read and heard at a moment, each as it is printed or said in one go. */
export function piecesAt(terminal: Terminal, snapshot: AnyMachineSnapshot): Words[] {
  const { title, aside, heading, voice, chime, lines = [], keys, body } = terminal.screenOf(snapshot);
  const { who, says, sayings } = terminal.talkOf(snapshot);
  return [
    ...[title, aside, heading, voice, chime, ...lines, who, says].filter(isSaid),
    ...keys.flatMap(({ words, note, of }) => [words, note, of].filter(isSaid)),
    ...(body ? inBody(body) : []),
    ...sayings.map(({ words }) => words),
    ...(terminal.coachingOf(snapshot).words ?? []),
  ];
}

/** What is written on a body, whatever the step. */
export const piecesOn = (terminal: Terminal, make: string): Words[] => [
  terminal.words,
  ...Object.values(terminal.makes).map(({ words }) => words),
  ...Object.values(terminal.places(make)).flatMap(({ words, push }) => [words, push?.words].filter(isSaid)),
];

/** Names of people, one or several in a list: as their cards have them, without readings. */
export const isOfPeople = (words: Words): boolean =>
  plain(words)
    .split('、')
    .every((name) => names.has(name));

function inBody(body: NonNullable<Screen['body']>): Words[] {
  switch (body.kind) {
    case 'switches':
      return body.rows.map(({ words }) => words);
    case 'counter':
      return [`${body.count}${body.unit}`];
    case 'summary':
      return [...body.rows, ...(body.total ? [body.total] : [])].flatMap(({ words, value }) => [
        words,
        value,
      ]);
    case 'payment':
      return [body.accepts, `${body.fee.toLocaleString('ja')}${CAPTIONS.yen}`, ...Object.values(CAPTIONS)];
    case 'collect':
      return body.things.flatMap(({ words, where }) => [words, where].filter(isSaid));
    default:
      return [];
  }
}

const isSaid = (words: Words | null | undefined): words is Words => Boolean(words);

const names = new Set(
  Object.values(people).flatMap((person) =>
    Object.values(papers).flatMap((paper) => paper.members(person).map(({ name }) => name)),
  ),
);
