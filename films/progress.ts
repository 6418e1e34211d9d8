/** What a film's test says of it: `Made` as JSON, or what went otherwise than it should. */
export const MADE = 'made';
export const TROUBLE = 'trouble';

/** How it went with a film: seconds of film, bytes. `isNew`: it was made now. */
export type Made = { seconds: number; bytes: number; isNew: boolean };

/** `made`: null when it could not be. `work`: the seconds it took. */
export type Ended = { name: string; title: string; made: Made | null; work: number };

/** Like `film 3 of 12 · card-moved, lawson, vi · 01:42 of film in 0:51 · about 7 min left`. */
export function lineOf(ended: Ended, which: number, count: number, left: number | null): string {
  const parts = [`film ${which} of ${count}`, ended.title, howItWent(ended)];
  return [...parts, ...(left === null ? [] : [leftOf(left)])].join(' · ');
}

function howItWent({ made, work }: Ended): string {
  if (!made) return `failed after ${clock(work)}`;
  return made.isNew ? `${clock(made.seconds, 2)} of film in ${clock(work)}` : 'already made';
}

/**
 * In seconds, from what the films so far took; null when none was made yet, and when none is left.
 * @param going for how many seconds each film has been in the making that is
 */
export function timeLeft(ended: Ended[], going: number[], count: number, workers: number): number | null {
  const rest = count - ended.length;
  const works = ended.filter(({ made }) => made?.isNew).map(({ work }) => work);
  if (rest === 0 || works.length === 0) return null;
  const each = sum(works) / works.length;
  const ahead = sum(going.map((seconds) => Math.max(0, each - seconds))) + (rest - going.length) * each;
  return ahead / Math.max(1, Math.min(workers, rest));
}

export const leftOf = (seconds: number): string =>
  seconds < 60 ? 'less than 1 min left' : `about ${Math.round(seconds / 60)} min left`;

/** The closing table, and a line that counts. */
export function summary(all: Ended[]): string[] {
  const rows = all.map((one) => [
    one.name,
    one.made ? clock(one.made.seconds, 2) : 'failed',
    one.made?.isNew === false ? 'already made' : `in ${clock(one.work)}`,
    one.made?.isNew ? `${(one.made.seconds / one.work).toFixed(1)} x` : '',
    one.made ? `${(one.made.bytes / 1e6).toFixed(1)} MB` : '',
  ]);
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(0, ...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', counted(all)];
}

function counted(all: Ended[]): string {
  const made = all.filter((one) => one.made?.isNew);
  const failed = all.filter((one) => !one.made).length;
  const kept = all.length - made.length - failed;
  const film = sum(made.map((one) => one.made?.seconds ?? 0));
  return [
    `${made.length} made${made.length > 0 ? ` (${clock(film)} of film)` : ''}`,
    ...(kept > 0 ? [`${kept} already made`] : []),
    `${failed} failed`,
  ].join(', ');
}

/** Minutes and seconds, with hours where there are any. */
export function clock(seconds: number, digits = 1): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = String(whole % 60).padStart(2, '0');
  if (hours > 0) return `${hours}:${String(minutes).padStart(2, '0')}:${rest}`;
  return `${String(minutes).padStart(digits, '0')}:${rest}`;
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
