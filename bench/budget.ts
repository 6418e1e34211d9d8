/**
 * What may be loaded at most, in thousands of bytes as of `weigh`: in English to the first screen of each terminal, and for each
 * language and terminal alone. Ceilings: whoever makes something smaller lowers them.
 */
export const budget: Record<string, number> = {
  'shop-copier: JavaScript': 266,
  'shop-copier: HTML, CSS, JavaScript': 320,
  'shop-copier: everything': 569,
  'card-reader: JavaScript': 268,
  'card-reader: HTML, CSS, JavaScript': 322,
  'card-reader: everything': 571,
  'language ja': 57,
  'language en': 50,
  'language zh-Hans': 53,
  'language vi': 54,
  'terminal shop-copier': 26,
  'terminal card-reader': 28,
};
