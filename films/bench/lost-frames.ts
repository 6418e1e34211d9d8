import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FRAME_MS } from '../frame';
import { shotsIn } from '../frame-list';
import { frames } from './raw';

/** How many frames a film has, how many of them bring another picture, and which of those do not show it. */
export type Frames = { count: number; changed: number; lost: number[] };

/**
 * Compares the frames of a film with the pictures it was made from: where another picture comes, the frame must be more like it
 * than like the one before, in what differs between the two.
 * @param list for ffmpeg's `concat`
 */
export async function lostFrames(film: string, list: string, bytes: number, ffmpeg: string): Promise<Frames> {
  const shots = shotsIn(readFileSync(list, 'utf8'), list);
  const each = join(dirname(list), 'each.txt');
  writeFileSync(each, ['ffconcat version 1.0', ...shots.map(({ file }) => `file '${file}'`), ''].join('\n'));
  const pictures = frames(ffmpeg, ['-f', 'concat', '-safe', '0', '-i', each], bytes);

  let now: Buffer | undefined;
  const lost: number[] = [];
  let [count, next] = [0, 0];
  for await (const frame of frames(ffmpeg, ['-i', film], bytes)) {
    for (; shots[next] && (shots[next]?.from ?? 0) <= count * FRAME_MS; next += 1) {
      const before = now;
      const { value } = (await pictures.next()) as { value: Buffer | undefined };
      now = value;
      if (before && now && isLike(frame, before, now)) lost.push(count);
    }
    count += 1;
  }
  await pictures.return(undefined);
  return { count, changed: Math.max(0, shots.length - 1), lost };
}

/** Whether a frame is no less like the first than like the second, where these differ so much that one can see it. */
export function isLike(frame: Uint8Array, first: Uint8Array, second: Uint8Array): boolean {
  let [dots, toFirst, toSecond] = [0, 0, 0];
  for (let at = 0; at < frame.length; at += 1) {
    const [one, other, it] = [first[at] ?? 0, second[at] ?? 0, frame[at] ?? 0];
    if (Math.abs(one - other) < DIFFERS) continue;
    dots += 1;
    toFirst += Math.abs(it - one);
    toSecond += Math.abs(it - other);
  }
  return dots >= SEEN && toFirst <= toSecond;
}

/** Less of 255, and fewer dots, are not seen. */
const DIFFERS = 8;
const SEEN = 20;
