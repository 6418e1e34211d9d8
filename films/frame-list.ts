import { dirname, resolve } from 'node:path';

/** A picture and, in ms, from when to when it stands. */
export type Shot = { file: string; from: number; to: number };

/** The pictures of a list made for ffmpeg's `concat`, with whole paths. The last one stands there once more, for no time. */
export function shotsIn(list: string, path: string): Shot[] {
  const shots: Shot[] = [];
  for (const [, name = '', seconds = ''] of list.matchAll(/^file '?(.+?)'?\nduration (\S+)$/gm)) {
    const from = shots.at(-1)?.to ?? 0;
    shots.push({ file: resolve(dirname(path), name), from, to: from + Math.round(Number(seconds) * 1000) });
  }
  return shots;
}

/** What is seen at this moment, in ms; after the end, the last. */
export const shotAt = (shots: readonly Shot[], ms: number): Shot | undefined =>
  shots.find(({ to }) => to > ms) ?? shots.at(-1);

/** For ffmpeg's `concat`; it takes how long a picture stands from when the next one comes. */
export function listOf(shots: readonly Shot[]): string {
  const lines = shots.flatMap(({ file, from, to }) => [
    `file '${file}'`,
    `duration ${((to - from) / 1000).toFixed(3)}`,
  ]);
  const last = shots.at(-1);
  return `${['ffconcat version 1.0', ...lines, ...(last ? [`file '${last.file}'`] : [])].join('\n')}\n`;
}
