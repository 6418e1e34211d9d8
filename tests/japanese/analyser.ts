import { TokenizerBuilder } from 'lindera-wasm-nodejs-ipadic';
import * as v from 'valibot';
import { hiragana } from '../../src/lib/words/kana';

/** A word as the dictionary has it. */
export type Token = {
  surface: string;
  at: number;
  reading: string;
  /** With ー where a vowel is long, and わ for the particle は. */
  said: string;
  particle: boolean;
  /** A particle after a noun, which stands by itself in Latin letters. */
  alone: boolean;
};

const Found = v.array(
  v.object({
    surface: v.string(),
    partOfSpeech: v.string(),
    partOfSpeechSubcategory1: v.optional(v.string()),
    reading: v.optional(v.string()),
    pronunciation: v.optional(v.string()),
  }),
);

const builder = new TokenizerBuilder();
builder.setDictionary('embedded://ipadic');
builder.setMode('normal');
builder.setKeepWhitespace(true);
const tokenizer = builder.build();

/** The words of a Japanese text by IPADIC; numbers and Latin letters are read as they stand. */
export function tokensOf(text: string): Token[] {
  let at = 0;
  return v
    .parse(Found, tokenizer.tokenize(text))
    .map(({ surface, partOfSpeech, reading, pronunciation, ...more }) => {
      const token = {
        surface,
        at,
        reading: hiragana(reading ?? surface),
        said: hiragana(pronunciation ?? reading ?? surface),
        particle: partOfSpeech === '助詞',
        alone: /^(格助詞|係助詞|連体化)$/.test(more.partOfSpeechSubcategory1 ?? ''),
      };
      at += surface.length;
      return token;
    });
}
