import { join } from 'node:path';
import { limit } from './limit';
import { toldOf, type Logged, type Told } from './log';
import { endOf } from './machine-voice';
import { decoded, samplesIn } from './pcm';

/** In ms: what is cut off in the middle would click. */
const FADE = 6;

/**
 * All that sounds in a film of so many ms, each sound where it began in the page; silence where nothing does. The same log
 * gives the same samples.
 * @param load the samples of a file of sounds, by its address in the page
 */
export async function soundTrack(
  log: readonly Logged[],
  ms: number,
  load: (src: string) => Promise<Float32Array>,
): Promise<Float32Array> {
  const track = new Float32Array(samplesIn(ms));
  const sounds = toldOf(log, 'sounds');
  const files = new Map<string, Float32Array>();
  for (const { src } of sounds) if (!files.has(src)) files.set(src, await load(src));
  for (const sound of sounds) {
    const from = samplesIn(sound.from);
    const clip = files.get(sound.src)?.subarray(from, from + samplesIn(sound.ms)) ?? new Float32Array();
    if (clip.length === 0) throw new Error(`There is no sound at ${sound.from} ms of ${sound.src}`);
    lay(track, clip, sound, endOf(sound, log));
  }
  limit(track);
  return track;
}

/** Of the file of an address, in the site; null for what the address itself holds. */
export const pathOf = (src: string): string | null =>
  src.startsWith('data:') ? null : decodeURIComponent(new URL(src, 'http://site/').pathname).slice(1);

/** Where the file of an address lies in the built site; what the address itself holds needs no file. */
export function fileOf(src: string, site: string): string {
  const path = pathOf(src);
  return path === null ? src : join(site, path);
}

/** @param ffmpeg what decodes them */
export const fromSite =
  (ffmpeg: string, site: string) =>
  (src: string): Promise<Float32Array> =>
    decoded(ffmpeg, fileOf(src, site));

/** Over what sounds already; `end`: in ms, when it is cut off. */
function lay(
  track: Float32Array,
  clip: Float32Array,
  { at, volume, loops }: Told<'sounds'>,
  end: number,
): void {
  const from = samplesIn(at);
  const whole = loops ? Infinity : from + clip.length;
  const cut = Math.min(whole, track.length, samplesIn(Math.min(end, Number.MAX_SAFE_INTEGER)));
  const fade = cut < whole ? samplesIn(FADE) : 0;
  for (let place = from; place < cut; place++) {
    const gain = Math.min(1, (cut - place) / (fade || 1));
    track[place] = (track[place] ?? 0) + (clip[(place - from) % clip.length] ?? 0) * volume * gain;
  }
}
