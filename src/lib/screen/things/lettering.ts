/** How wide a text is, in em: kana and kanji fill a square, Latin capitals three quarters of one. */
export const ems = (text: string): number =>
  [...text].reduce((width, sign) => width + (LATIN.test(sign) ? 0.75 : 1), 0);

const LATIN = /[\p{Script=Latin}\p{ASCII}]/u;
