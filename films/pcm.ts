import { run } from './run';

/** Samples a second, of all sound here; one channel. */
export const RATE = 48_000;

/** Of a sound file, or of the first sound track of a film; 1 is as loud as can be. */
export async function decoded(ffmpeg: string, file: string): Promise<Float32Array> {
  const bytes = await run(ffmpeg, [
    ...['-nostdin', '-v', 'error', '-i', file, '-map', '0:a:0'],
    ...['-ac', '1', '-ar', String(RATE), '-f', 'f32le', '-'],
  ]);
  const samples = new Float32Array(Math.floor(bytes.length / 4));
  for (let place = 0; place < samples.length; place++) samples[place] = bytes.readFloatLE(place * 4);
  return samples;
}

/** As a WAV file of 16 bits. */
export function wav(samples: Float32Array): Buffer {
  const HEAD = 44;
  const file = Buffer.alloc(HEAD + samples.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, place) => {
    const whole = Math.round(Math.max(-1, Math.min(1, sample)) * 32_767);
    file.writeInt16LE(whole, HEAD + place * 2);
  });
  return file;
}

export const samplesIn = (ms: number): number => Math.round((ms * RATE) / 1000);
