import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';
import { clock, leftOf, lineOf, MADE, summary, timeLeft, TROUBLE, type Ended, type Made } from './progress';

const isLive = process.stdout.isTTY;

/** Says how it goes with the films: a line a film, in a terminal one line that changes; at the end a table. */
export default class FilmReporter implements Reporter {
  readonly #ended: Ended[] = [];
  readonly #troubles: string[] = [];
  /** When each film was begun that is in the making. */
  readonly #going = new Map<TestCase, number>();
  #count = 0;
  #workers = 1;
  #last = '';
  #ticking: NodeJS.Timeout | undefined;

  printsToStdio(): boolean {
    return true;
  }

  onBegin({ workers }: FullConfig, suite: Suite): void {
    this.#count = suite.allTests().length;
    this.#workers = workers;
    console.log(`${this.#count} ${this.#count === 1 ? 'film' : 'films'}, ${workers} at once`);
    if (isLive) this.#ticking = setInterval(() => this.#draw(), 1000).unref();
  }

  onTestBegin(test: TestCase): void {
    this.#going.set(test, Date.now());
  }

  onTestEnd(test: TestCase, { status, duration, annotations, error }: TestResult): void {
    this.#going.delete(test);
    if (status === 'interrupted' || status === 'skipped') return;
    const told = (kind: string) => annotations.find(({ type }) => type === kind)?.description;
    const made = status === 'passed' ? told(MADE) : undefined;
    const ended: Ended = {
      name: test.title,
      title: test.title.split('.').join(', '),
      made: made === undefined ? null : (JSON.parse(made) as Made),
      work: duration / 1000,
    };
    this.#ended.push(ended);
    if (!ended.made)
      this.#troubles.push(`${test.title}\n${told(TROUBLE) ?? error?.stack ?? error?.message ?? status}`);
    this.#last = lineOf(ended, this.#ended.length, this.#count, this.#left());
    if (isLive) this.#draw();
    else console.log(this.#last);
  }

  onError({ stack, message }: TestError): void {
    this.#troubles.push(stack ?? message ?? 'Something went wrong.');
  }

  onEnd({ status, duration }: FullResult): void {
    clearInterval(this.#ticking);
    if (isLive) process.stdout.write(CLEAR);
    const rows = this.#ended.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    console.log(['', ...summary(rows)].join('\n'), `in ${clock(duration / 1000)}`);
    for (const trouble of this.#troubles) console.error(`\n${trouble}`);
    if (status === 'interrupted') console.log('Stopped. The films that were whole are there.');
  }

  #left(): number | null {
    return timeLeft(this.#ended, this.#passed(), this.#count, this.#workers);
  }

  /** How long each has been in the making, in seconds. */
  #passed(): number[] {
    return [...this.#going.values()].map((begun) => (Date.now() - begun) / 1000);
  }

  /** What came last; before anything came, what is in the making. A narrow window cuts off the end. */
  #draw(): void {
    const left = this.#left();
    const names = [...this.#going.keys()].map(({ title }) => title).join(' and ');
    const [which, ...rest] = this.#last
      ? this.#last.split(' · ').filter((part) => !part.endsWith('left'))
      : [`film 1 of ${this.#count}`, clock(Math.max(0, ...this.#passed())), names];
    const parts = [which, ...(left === null ? [] : [leftOf(left)]), ...rest];
    process.stdout.write(`${CLEAR}${parts.join(' · ').slice(0, (process.stdout.columns || 80) - 1)}`);
  }
}

const CLEAR = '\r\x1b[2K';
