import { scenarios } from '../films/scenarios';
import { terminals } from '../films/terminals';
import { allLanguages, AWAKE, entrance, home, type Place } from './places';

/** For the others the card must first be locked. */
const begun = Object.entries(scenarios).flatMap(([id, { startsLocked, terminal }]) =>
  startsLocked ? [] : Object.keys(terminals[terminal]?.makes ?? {}).map((make) => ({ id, make })),
);

/** Every page on which somebody may see their first letters, and in which language. */
export const firstPages: (Place & { language?: string })[] = [
  entrance,
  ...allLanguages.flatMap((language) => [
    { ...home(language), language },
    ...begun.map(({ id, make }) => ({
      ...{ name: id, path: `/${language}/practice/?scenario=${id}&make=${make}`, language },
      ready: `${AWAKE} [data-heading]`,
    })),
  ]),
];

/** Letters that are no ASCII, each once: those that the Japanese font draws, by their weight, and those that the Chinese one draws. */
export type Letters = Record<400 | 700 | 'chinese', string>;

/** The letters on a page. Runs in the page, so it knows nothing from outside. */
export function lettersOf(): Letters {
  const letters = { 400: new Set<string>(), 700: new Set<string>(), chinese: new Set<string>() };
  const ofChinese = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e‘’“”—…·]/u;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (!parentElement || parentElement.closest('script, style, noscript')) continue;
    const { fontFamily, fontWeight } = getComputedStyle(parentElement);
    const isChinese = fontFamily.includes('Keiko ZH');
    const weight = Number(fontWeight) > 500 ? 700 : 400;
    for (const one of data) {
      if (isChinese && ofChinese.test(one)) letters.chinese.add(one);
      if (one > '\u02ff' && !/\p{Script=Latin}/u.test(one) && !(isChinese && /\p{Script=Han}/u.test(one)))
        letters[weight].add(one);
    }
  }
  const inOrder = (all: Set<string>) => [...all].sort().join('');
  return { 400: inOrder(letters[400]), 700: inOrder(letters[700]), chinese: inOrder(letters.chinese) };
}
