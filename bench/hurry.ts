/**
 * Lets what waits for one second to eight wait a tenth of it: what a machine takes its time for. With somebody who is slow it
 * is as patient as ever, and frames, movements and the clock go on as ever. Runs in the page before anything of it, so it
 * knows nothing from outside.
 */
export function hurry(): void {
  const usual = window.setTimeout.bind(window);
  const hurried = (run: TimerHandler, ms = 0, ...rest: unknown[]) =>
    usual(run, ms >= 1_000 && ms < 8_000 ? ms / 10 : ms, ...rest);
  window.setTimeout = hurried as typeof window.setTimeout;
}
