import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { plain } from '../src/lib/words';
import type { Expected } from './expected';
import type { Film } from './film';
import { FRAME_MS } from './frame';
import type { Turn } from './held-time';
import type { Logged } from './log';
import { FilmTrouble } from './trouble';

/** In ms of the page's own time: so long nothing may happen. */
export const PATIENCE = 90_000;

/** Looks whether a film goes as its script does. */
export class Following {
  readonly #page: Page;
  readonly #film: Film;
  /** Null where nobody knows what comes. */
  readonly #expected: Expected[] | null;
  readonly #folder: string;
  #done = 0;
  /** The frame at which it told something last. */
  #heard = 0;
  #says: Extract<Logged, { kind: 'says' }> | null = null;
  /** What the page itself complained of. */
  #complaint: string | null = null;

  constructor(page: Page, film: Film, expected: Expected[] | null, folder: string) {
    this.#page = page;
    this.#film = film;
    this.#expected = expected;
    this.#folder = folder;
    page.on('pageerror', ({ message }) => (this.#complaint ??= message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complaint ??= message.text();
    });
  }

  /** @throws FilmTrouble when something else was done than the script has, nothing was, or the page complained. */
  async hears({ frame, log, over }: Turn): Promise<void> {
    if (this.#complaint !== null) await this.fails('a page without errors', this.#complaint);
    for (const event of log) await this.#hear(event);
    if (log.length > 0) this.#heard = frame;
    if (!over && (frame - this.#heard) * FRAME_MS > PATIENCE)
      await this.fails(this.#next, 'that nothing happens any more');
  }

  async #hear(event: Logged): Promise<void> {
    if (event.kind === 'says') this.#says = event;
    // where somebody's own rehearsal led is right, wherever it was
    if (event.kind === 'ends' && !event.reached && this.#expected)
      await this.fails('the end of the scenario', `the end "${event.outcome ?? 'none'}"`);
    if (event.kind === 'ends' && this.#due) await this.fails(this.#next, 'the end');
    if (event.kind !== 'does') return;
    const due = this.#due;
    this.#done += 1;
    if (!this.#expected || (due && due.step === event.step && due.event === event.event)) return;
    await this.fails(due ? tell(due) : 'the end', `${event.event} at ${event.step}`);
  }

  get #due(): Expected | undefined {
    return this.#expected?.[this.#done];
  }

  get #next(): string {
    return this.#due ? tell(this.#due) : 'that it goes on';
  }

  async fails(expected: string, found: string): Promise<never> {
    const screenshot = join(this.#folder, 'trouble.png');
    const isShot = await this.#page.screenshot({ path: screenshot }).then(
      () => true,
      () => false,
    );
    throw new FilmTrouble({
      scenario: `${this.#film.scenario}, ${this.#film.make}, ${this.#film.language}`,
      step: this.#says?.step ?? 'the beginning',
      expected,
      found: this.#says ? `${found}, under the heading "${plain(this.#says.heading)}"` : found,
      screenshot: isShot ? screenshot : null,
    });
  }
}

const tell = ({ step, heading, event }: Expected): string =>
  `${event} at ${step}, under the heading "${heading}"`;
