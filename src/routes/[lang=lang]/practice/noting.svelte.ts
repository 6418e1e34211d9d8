import { untrack } from 'svelte';
import {
  addRun,
  adviceAfter,
  loadProgress,
  momentOf,
  type Advice,
  type Rehearsal,
  type Run,
} from '$lib/practice';
import { scenarios } from '$lib/scenarios';
import { dayOf } from '$lib/world';

const now = () => momentOf(new Date(Date.now()));

/** Notes on the device how a rehearsal went, whenever it comes to an end: once, also for who went back from it. */
export class Noting {
  /** Null in free practice, and where nothing was done. */
  run: Run | null = $state.raw(null);
  advice: Advice | null = $state.raw(null);
  today = $state('');
  /** False once the device would not keep how it went. */
  keeps = $state(true);

  constructor(rehearsal: Rehearsal) {
    $effect(() => {
      if (rehearsal.ended) untrack(() => this.#note(rehearsal));
    });
  }

  #note({ report, replay }: Rehearsal): void {
    if (replay || !report || Object.keys(report.steps).length === 0) return;
    const at = now();
    const run = { at, ...report };
    this.keeps = addRun(run, this.run);
    const { runs } = loadProgress().progress;
    this.run = run;
    this.today = dayOf(at);
    this.advice = adviceAfter(run, this.keeps ? runs : [...runs, run], scenarios, this.today);
  }
}
