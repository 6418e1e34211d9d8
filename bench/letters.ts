import { scenarios } from '../films/scenarios';
import { allLanguages, AWAKE, entrance, home, type Place } from './places';

/** For the others the card must first be locked. */
const begun = Object.entries(scenarios).flatMap(([id, { startsLocked }]) => (startsLocked ? [] : [id]));

/** Every page on which somebody may see their first letters, and in which language. */
export const firstPages: (Place & { language?: string })[] = [
  entrance,
  ...allLanguages.flatMap((language) => [
    { ...home(language), language },
    ...begun.map((id) => ({
      ...{ name: id, path: `/${language}/practice/?scenario=${id}`, language },
      ready: `${AWAKE} [data-heading]`,
    })),
  ]),
];

/** Letters that are no ASCII, each once, by the weight of the file that draws them. */
export type Letters = Record<400 | 700, string>;

/** The letters on a page that the Japanese font draws. Runs in the page, so it knows nothing from outside. */
export function lettersOf(): Letters {
  const letters = { 400: new Set<string>(), 700: new Set<string>() };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (!parentElement || parentElement.closest('script, style, noscript')) continue;
    const { fontFamily, fontWeight } = getComputedStyle(parentElement);
    const chinese = fontFamily.includes('Keiko ZH');
    for (const one of data)
      if (one > '\u02ff' && !/\p{Script=Latin}/u.test(one) && !(chinese && /\p{Script=Han}/u.test(one)))
        letters[Number(fontWeight) > 500 ? 700 : 400].add(one);
  }
  return { 400: [...letters[400]].sort().join(''), 700: [...letters[700]].sort().join('') };
}
