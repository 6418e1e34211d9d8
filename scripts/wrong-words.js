/** Something was asked for that there is not; says what there is. The command then ends with 2. */
export class WrongWords extends Error {
  /** @override */
  name = 'WrongWords';
}

/**
 * By its name: a file may have been loaded twice, in two ways.
 * @param {unknown} error
 * @returns {error is WrongWords}
 */
export const isWrongWords = (error) => error instanceof Error && error.name === 'WrongWords';

/**
 * Says what there is; any other error goes on.
 * @param {unknown} error
 */
export function sayWrongWords(error) {
  if (!isWrongWords(error)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 2;
}
