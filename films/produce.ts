import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Programs } from '../scripts/ffmpeg.js';
import { plain } from '../src/lib/words';
import { aboutOf, type About } from './about';
import { captionPictures } from './caption-pictures';
import { chapters } from './chapters';
import { mp4, webm, type Parts } from './encode';
import { viewportOf, type Film } from './film';
import { shotAt, shotsIn } from './frame-list';
import { readLog, type Logged } from './log';
import { wav } from './pcm';
import { posterAt } from './poster';
import { framesIn } from './probe';
import type { Recording } from './record';
import { fromSite, soundTrack } from './sound-track';
import { chaptersVtt, ffmetadata, srt, webVtt } from './subtitle-files';
import { subtitles } from './subtitles';

export type Manner = {
  folder: string;
  /** Where the built site lies, which has the files of the sounds. */
  site: string;
  ffmpeg: Programs;
  web: boolean;
  /** Writes what is said below the picture, in a film of its own. */
  burn: boolean;
  /** Draws what is written below the picture. */
  browser?: Browser;
  /** Of the app. */
  version: string;
};

/**
 * Makes all files of a film from what was recorded, the JSON last.
 * @throws when ffmpeg fails, or the film has not the frames that were recorded
 */
export async function produce(recording: Recording, film: Film, manner: Manner): Promise<About> {
  const { folder, site, version, web, burn, browser } = manner;
  const { ffmpeg, ffprobe } = manner.ffmpeg;
  const { ms, frameMs, frameCount } = recording;
  const { language } = film;
  const log = readLog(recording.log);
  const cues = subtitles(log, language, ms);
  const parted = chapters(log, ms);
  const about = aboutOf({ film, log, cues, chapters: parted, recording, version, web, burn });
  const { files, title, name } = about;
  const at = (file: string) => join(folder, file);

  const parts: Parts = {
    ...{
      frames: recording.frames,
      frameMs,
      frameCount,
      language,
      chapters: parted.map((chapter) => chapter.at),
    },
    ...{ sound: at('sound.wav'), subtitles: at(files.srt), metadata: at('metadata.txt') },
  };
  await writeFile(at(files.vtt), webVtt(cues, language));
  await writeFile(parts.subtitles, srt(cues));
  await writeFile(at(files.chapters), chaptersVtt(parted, ms));
  await writeFile(parts.metadata, ffmetadata(parted, plain(title), ms));
  await writeFile(parts.sound, wav(await soundTrack(log, ms, fromSite(ffmpeg, site))));
  await copyFile(await posterOf(recording, log), at(files.poster));

  await mp4(ffmpeg, parts, at(files.mp4));
  if (files.webm) await webm(ffmpeg, parts, at(files.webm));
  if (files.burnt) {
    if (!browser) throw new Error('Without a browser nothing can be written below the picture');
    const said = { cues, language, size: viewportOf(film), ms };
    const captions = await captionPictures(browser, said, at('captions'));
    await mp4(ffmpeg, { ...parts, captions }, at(files.burnt));
  }
  for (const file of [files.mp4, files.webm, files.burnt])
    if (file) await hasFrames(frameCount, ffprobe, at(file));

  await writeFile(at(`${name}.json`), `${JSON.stringify(about, null, 2)}\n`);
  return about;
}

async function posterOf({ frames, ms }: Recording, log: readonly Logged[]): Promise<string> {
  const shots = shotsIn(await readFile(frames, 'utf8'), frames);
  const shot = shotAt(shots, posterAt(log, ms));
  if (!shot) throw new Error(`${frames} names no picture`);
  return shot.file;
}

async function hasFrames(wanted: number, ffprobe: string, file: string): Promise<void> {
  const frames = await framesIn(ffprobe, file);
  if (frames !== wanted) throw new Error(`${file} has ${frames} frames; ${wanted} were recorded`);
}
