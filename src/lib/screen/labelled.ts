import { plain, type Text, type Words } from '../words';

/**
 * Writes the two languages with the labels of a terminal in them: `[agree]` becomes that label in 「」, in Japanese also
 * when the rest is English; a name that is no label stays as it is.
 */
export const labelledWith = (labels: Record<string, Words>) => {
  const labelled = (text: string, written: (label: Words) => string): string =>
    text.replace(/\[([a-z.-]+)\]/g, (whole, name: string) => {
      const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
      return label === undefined ? whole : `「${written(label)}」`;
    });
  return (ja: Words, en: string): Text => ({ ja: labelled(ja, (label) => label), en: labelled(en, plain) });
};
