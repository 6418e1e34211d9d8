import { hear } from '../hear';
import { toldOf, type Logged } from '../log';
import { decoded, samplesIn } from '../pcm';
import { fromSite } from '../sound-track';

/** So far from where it should be a sound is looked for, and so much of it is compared; in ms. */
const REACH = 200;
const COMPARED = 300;

/** How much alike what is heard must be to be it, of 1: a voice may speak over it. */
const ALIKE = 0.3;

/** How many sounds there should be, how many were heard, and how late each of these; in ms. */
export type Offsets = { sounds: number; late: number[] };

/** Listens to a film at each moment at which the page sounded. */
export async function soundOffsets(
  film: string,
  log: readonly Logged[],
  site: string,
  ffmpeg: string,
): Promise<Offsets> {
  const track = await decoded(ffmpeg, film);
  const files = new Map<string, Float32Array>();
  const load = fromSite(ffmpeg, site);
  const late: number[] = [];
  const sounds = toldOf(log, 'sounds');
  for (const { src, from, ms, at } of sounds) {
    const file = files.get(src) ?? (await load(src));
    files.set(src, file);
    const clip = file.subarray(samplesIn(from), samplesIn(from + Math.min(ms, COMPARED)));
    const heard = hear(track, clip, at, REACH);
    if (heard.alike >= ALIKE) late.push(heard.late);
  }
  return { sounds: sounds.length, late };
}
