import type { Language } from '../src/lib/coach/language';
import { languages } from '../src/lib/coach/language';
import { plain } from '../src/lib/words';
import { run } from './run';

/** What a film is put together from; all but the numbers are paths. `frames`: a list of pictures for ffmpeg's `concat`. */
export type Parts = {
  frames: string;
  frameMs: number;
  frameCount: number;
  sound: string;
  subtitles: string;
  metadata: string;
  language: Language;
  /** In ms: where a part begins can be jumped to at once. */
  chapters: readonly number[];
  /** The list of pictures of what is said, to stand below; then it has no track of subtitles. */
  captions?: string;
};

/** ISO 639-2, as tracks name it. */
const TRACK: Record<Language, string> = { en: 'eng', ja: 'jpn', 'zh-Hans': 'zho', vi: 'vie' };

/** So that everybody's computer makes the same pictures, whatever it has more of. */
const THREADS = ['-threads', '2'];
const COLOURS = [
  '-color_primaries',
  'bt709',
  '-color_trc',
  'bt709',
  '-colorspace',
  'bt709',
  '-color_range',
  'tv',
];
/** In seconds between pictures that can be jumped to. */
const JUMP = 5;

/** H.264 and AAC, for players. */
export const mp4 = (ffmpeg: string, parts: Parts, file: string): Promise<unknown> =>
  run(ffmpeg, [
    ...inputs(parts),
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-tune', 'animation', '-crf', '18', '-profile:v', 'high'],
    ...['-x264-params', 'cpu-independent=1:open-gop=0', ...jumps(parts)],
    ...['-c:a', 'aac', '-b:a', '96k'],
    ...['-c:s', 'mov_text', '-movflags', '+faststart', '-f', 'mp4', file],
  ]);

/** VP9 and Opus, for what plays no H.264. */
export const webm = (ffmpeg: string, parts: Parts, file: string): Promise<unknown> =>
  run(ffmpeg, [
    ...inputs(parts),
    ...['-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', '8', '-tune-content', 'screen'],
    ...['-crf', '30', '-b:v', '0', '-row-mt', '1', '-tile-columns', '1', ...jumps(parts)],
    ...['-c:a', 'libopus', '-b:a', '64k'],
    ...['-c:s', 'webvtt', '-f', 'webm', file],
  ]);

function inputs(parts: Parts): string[] {
  const { frames, frameMs, frameCount, sound, subtitles, metadata, captions, language } = parts;
  const list = (path: string) => ['-f', 'concat', '-safe', '0', '-i', path];
  const rate = 1000 / frameMs;
  const [own, ...below] = ['0:v', ...(captions === undefined ? [] : ['4:v'])].map(
    (input, place) => `[${input}]${pictures(rate)},trim=end_frame=${frameCount}[v${place}]`,
  );
  const joined = captions === undefined ? '[v0]null[v]' : '[v0][v1]vstack[v]';
  const name = plain(languages[language].name);
  const soft =
    captions === undefined
      ? [
          '-map',
          '2:s',
          ...[`language=${TRACK[language]}`, `title=${name}`, `handler_name=${name}`].flatMap(tagged),
        ]
      : [];
  return [
    ...['-nostdin', '-v', 'error', '-y'],
    ...list(frames),
    ...['-i', sound, '-i', subtitles, '-f', 'ffmetadata', '-i', metadata],
    ...(captions === undefined ? [] : list(captions)),
    ...['-filter_complex', [own, ...below, joined].join(';')],
    ...['-map', '[v]', '-map', '1:a', ...soft, '-map_metadata', '3', '-map_chapters', '3'],
    ...['-t', ((frameCount * frameMs) / 1000).toFixed(3)],
    ...['-r', String(rate), ...THREADS, ...COLOURS],
    ...['-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'],
    ...['-metadata:s:v:0', `language=${TRACK[language]}`, '-metadata:s:a:0', 'language=jpn'],
  ];
}

const tagged = (tag: string): string[] => ['-metadata:s:s:0', tag];

/** Each picture is turned into the film's colours once, and then stands for as many frames as it has. */
const pictures = (rate: number): string =>
  `scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+bitexact+full_chroma_inp,format=yuv420p,fps=${rate}`;

function jumps({ chapters, frameMs }: Parts): string[] {
  const frames = String((JUMP * 1000) / frameMs);
  const times = chapters.map((at) => (at / 1000).toFixed(3)).join();
  return ['-g', frames, ...(times ? ['-force_key_frames', times] : [])];
}
