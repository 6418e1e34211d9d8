import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listOf } from '../frame-list';
import type { Logged } from '../log';
import { RATE, samplesIn, wav } from '../pcm';
import type { Recording } from '../record';
import { run } from '../run';

/** A site that has one file of sounds: two that differ, of 300 ms, at 0 and at 500 ms. */
export async function siteWithSounds(folder: string): Promise<Float32Array> {
  const samples = Float32Array.from({ length: RATE }, (_, place) => {
    const time = (place % samplesIn(500)) / RATE;
    if (time >= 0.3) return 0;
    const tone = place < samplesIn(500) ? 500 + 3000 * time : 1500 - 2000 * time;
    return 0.5 * Math.sin(2 * Math.PI * tone * time) * Math.exp(-4 * time);
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'sounds.wav'), wav(samples));
  return samples;
}

/** As if it had been recorded: pictures that differ, each standing for so many ms. */
export async function aRecording(
  ffmpeg: string,
  folder: string,
  { log, stands }: { log: Logged[]; stands: number[] },
): Promise<Recording> {
  await mkdir(folder, { recursive: true });
  const source = `testsrc=size=320x200:rate=1:duration=${stands.length},hue=H=n`;
  await run(ffmpeg, ['-v', 'error', '-y', '-f', 'lavfi', '-i', source, join(folder, '%06d.png')]);
  let to = 0;
  const shots = stands.map((ms, place) => ({
    file: join(folder, `${String(place + 1).padStart(6, '0')}.png`),
    from: to,
    to: (to += ms),
  }));
  const frames = join(folder, 'frames.txt');
  await writeFile(frames, listOf(shots));
  const pictures = stands.length;
  return {
    frames,
    frameMs: 40,
    frameCount: to / 40,
    shots: pictures,
    changes: pictures,
    log,
    ms: to,
    loaded: [],
  };
}
