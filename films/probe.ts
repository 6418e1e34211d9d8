import * as v from 'valibot';
import { run } from './run';

/** A track of a film. `language`: as ISO 639-2; `frames`: of a picture, counted one by one. */
export type Track = { kind: string; codec: string; language: string | null; frames: number | null };

/** What a film is, as ffprobe sees it. Times are in seconds. */
export type Probe = {
  seconds: number;
  title: string | null;
  width: number;
  height: number;
  framesPerSecond: number;
  tracks: Track[];
  chapters: { at: number; title: string }[];
};

const Tags = v.optional(v.object({ language: v.optional(v.string()), title: v.optional(v.string()) }));
const ProbeShape = v.object({
  format: v.object({ duration: v.string(), tags: Tags }),
  streams: v.array(
    v.object({
      codec_type: v.string(),
      codec_name: v.optional(v.string(), 'none'),
      nb_read_frames: v.optional(v.string()),
      width: v.optional(v.number()),
      height: v.optional(v.number()),
      avg_frame_rate: v.string(),
      tags: Tags,
    }),
  ),
  chapters: v.array(v.object({ start_time: v.string(), tags: Tags })),
});

/** @throws when it cannot be read, or is no film */
export async function probe(ffprobe: string, file: string): Promise<Probe> {
  const text = await run(ffprobe, [
    ...['-v', 'error', '-count_frames', '-of', 'json'],
    ...['-show_format', '-show_streams', '-show_chapters', file],
  ]);
  const { format, streams, chapters } = v.parse(ProbeShape, JSON.parse(text.toString()));
  const picture = streams.find(({ codec_type }) => codec_type === 'video');
  const [frames = 0, seconds = 1] = (picture?.avg_frame_rate ?? '0/1').split('/').map(Number);
  return {
    seconds: Number(format.duration),
    title: format.tags?.title ?? null,
    width: picture?.width ?? 0,
    height: picture?.height ?? 0,
    framesPerSecond: frames / seconds,
    // the chapters of an MP4 are a track of data too
    tracks: streams
      .filter(({ codec_type }) => codec_type !== 'data')
      .map(({ codec_type: kind, codec_name: codec, nb_read_frames, tags }) => ({
        ...{ kind, codec, language: tags?.language ?? null },
        frames: kind === 'video' ? Number(nb_read_frames) : null,
      })),
    chapters: chapters.map(({ start_time, tags }) => ({ at: Number(start_time), title: tags?.title ?? '' })),
  };
}

/** How many pictures it holds, without looking at them. */
export async function framesIn(ffprobe: string, file: string): Promise<number> {
  const count = await run(ffprobe, [
    ...['-v', 'error', '-count_packets', '-select_streams', 'v:0'],
    ...['-show_entries', 'stream=nb_read_packets', '-of', 'default=nokey=1:noprint_wrappers=1', file],
  ]);
  return Number.parseInt(count.toString());
}

/** Of all pictures of a film as they are seen: films with the same one look the same. */
export async function pictureHash(ffmpeg: string, file: string): Promise<string> {
  const text = await run(ffmpeg, [
    ...['-nostdin', '-v', 'error', '-i', file, '-map', '0:v:0'],
    ...['-c:v', 'rawvideo', '-pix_fmt', 'yuv420p', '-f', 'hash', '-hash', 'sha256', '-'],
  ]);
  return text.toString().trim();
}

/** A picture, or the frame of a film at this moment, shrunk to so many dots: of each red, green and blue, 0 to 255. */
export function dotsOf(
  ffmpeg: string,
  file: string,
  { at = 0, width = 64, height = 40 }: { at?: number; width?: number; height?: number } = {},
): Promise<Buffer> {
  return run(ffmpeg, [
    ...['-nostdin', '-v', 'error', '-ss', (at / 1000).toFixed(3), '-i', file, '-frames:v', '1'],
    ...['-vf', `scale=${width}:${height}:flags=area`, '-pix_fmt', 'rgb24', '-f', 'rawvideo', '-'],
  ]);
}
