import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { LOOKED } from './look';

/** Says at the end how much axe looked at. */
export default class Tally implements Reporter {
  readonly #pages = new Set<string>();
  readonly #steps = new Set<string>();
  readonly #states = new Set<string>();
  #failed = 0;

  onTestEnd(_test: TestCase, result: TestResult): void {
    if (result.status !== 'passed') this.#failed += 1;
    for (const { type, description = '' } of result.annotations) {
      if (type !== LOOKED) continue;
      const [where = ''] = description.split(', ');
      (where.startsWith('/') ? this.#pages : this.#steps).add(where);
      this.#states.add(description);
    }
  }

  onEnd({ status }: FullResult): void {
    const { size: states } = this.#states;
    console.log(
      `axe looked at ${this.#pages.size} pages and ${this.#steps.size} steps of the terminals in ${states} states`,
      `(language, theme, size): ${status === 'passed' ? 'nothing found' : `${this.#failed} of them with faults`}.`,
    );
  }
}
