/** Why a film could not be made: where it went otherwise than it should. */
export class FilmTrouble extends Error {
  constructor(
    readonly at: {
      scenario: string;
      step: string;
      expected: string;
      found: string;
      screenshot: string | null;
    },
  ) {
    const { scenario, step, expected, found, screenshot } = at;
    super(
      [
        `${scenario}, at ${step}:`,
        `  expected: ${expected}`,
        `  found:    ${found}`,
        ...(screenshot ? [`  picture:  ${screenshot}`] : []),
      ].join('\n'),
    );
    this.name = 'FilmTrouble';
  }
}
