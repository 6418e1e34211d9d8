import { expect, test } from 'vitest';
import { subtitles } from './subtitles';
import { ends, hushes, opens, says, sounds } from './testing/a-log';

const LONG = [
  'Take the card out of its case. Lay it flat on the place for cards, and let go of it.',
  'The photo looks up, so that nobody can see the number on the back. Do not touch it until the screen tells you to.',
];

test('each step has its words from when they are said until the next, without a gap', () => {
  const log = [
    opens(0, 'A certificate', ['Get it in a shop.']),
    says(3000, 'begin.menu', 'The first screen', ['Press 「行政サービス」.']),
    says(7000, 'pin', 'Your PIN', ['Now your PIN: four digits.']),
    ends(9000, ['You have your certificate.']),
  ];
  expect(subtitles(log, 'en', 12_000)).toEqual([
    { from: 0, to: 3000, text: 'A certificate\nGet it in a shop.' },
    { from: 3000, to: 7000, text: 'The first screen\nPress 「行政サービス」.' },
    { from: 7000, to: 9000, text: 'Your PIN\nNow your PIN: four digits.' },
    { from: 9000, to: 12_000, text: 'You have your certificate.' },
  ]);
});

test('a title that the lines say themselves is not said twice', () => {
  const log = [
    says(0, 'pin', '{暗証番号|あんしょうばんごう}', ['{暗証番号|あんしょうばんごう}を {入|い}れます。']),
  ];
  expect(subtitles(log, 'ja', 4000)).toEqual([
    { from: 0, to: 4000, text: '{暗証番号|あんしょうばんごう}を {入|い}れます。' },
  ]);
});

test('what takes long to read comes one after the other, each for its share of the time', () => {
  const cues = subtitles([says(0, 'identify.place', 'Lay it down', LONG)], 'en', 20_000);
  expect(cues.map(({ text }) => text)).toEqual([
    'Lay it down\nTake the card out of its case.',
    'Lay it flat on the place for\ncards, and let go of it.',
    'The photo looks up, so that nobody\ncan see the number on the back.',
    'Do not touch it until\nthe screen tells you to.',
  ]);
  expect(cues.map(({ from }) => from).slice(1)).toEqual(cues.map(({ to }) => to).slice(0, -1));
  expect(cues.at(-1)?.to).toBe(20_000);
  for (const { from, to } of cues) expect(to - from).toBeGreaterThan(3500);
});

test('where there is no time for that, more stands at once', () => {
  const cues = subtitles([says(0, 'identify.place', 'Lay it down', LONG)], 'en', 2500);
  expect(cues.map(({ text }) => text.split('\n').length)).toEqual([4, 4]);
});

test('the same words at the next step go on as they are', () => {
  const log = [says(0, 'wait.a', 'Wait', ['Please wait.']), says(2000, 'wait.b', 'Wait', ['Please wait.'])];
  expect(subtitles(log, 'en', 5000)).toEqual([{ from: 0, to: 5000, text: 'Wait\nPlease wait.' }]);
});

const CALL = '{お取|おと}りください。';

test('what the machine says aloud stands above, while it says it', () => {
  const log = [
    says(0, 'collect', 'Take it', ['Take the paper.']),
    sounds(2000, { sound: 'voice', words: CALL, ms: 1500 }),
  ];
  expect(subtitles(log, 'en', 6000)).toEqual([
    { from: 0, to: 2000, text: 'Take it\nTake the paper.' },
    { from: 2000, to: 3500, text: `「${CALL}」\nTake it\nTake the paper.` },
    { from: 3500, to: 6000, text: 'Take it\nTake the paper.' },
  ]);
});

test('it begins and ends with the words below, when it does so nearly', () => {
  const log = [
    says(0, 'a', 'One', ['One thing.']),
    says(2000, 'b', 'Two', ['Two things.']),
    sounds(2200, { sound: 'voice', words: CALL, ms: 3000 }),
    hushes(4700, 'voice'),
  ];
  expect(subtitles(log, 'en', 5000).map(({ from, to, text }) => [from, to, text.split('\n').length])).toEqual(
    [
      [0, 2000, 1],
      [2000, 5000, 2],
    ],
  );
});
