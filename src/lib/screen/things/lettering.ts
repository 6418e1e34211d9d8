/** The largest font size at which a text stands in one line of so many hundredths of its container's width. */
export const inOneLine = (text: string, width: number): string => `${width / Math.max(1, ems(text))}cqw`;

/** How wide a text is, in em: kana and kanji fill a square, Latin capitals three quarters of one. */
const ems = (text: string): number =>
  [...text].reduce((width, sign) => width + (LATIN.test(sign) ? 0.75 : 1), 0);

const LATIN = /[\p{Script=Latin}\p{ASCII}]/u;
