import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession } from '@playwright/test';
import { FRAME_MS } from './frame';
import { listOf, type Shot } from './frame-list';

type Picture = { frame: number; file: string };

/** The pictures of a film, each with the frame from which it stands. */
export class Pictures {
  shots = 0;
  readonly #browser: CDPSession;
  readonly #folder: string;
  readonly #all: Picture[] = [];
  /** Of each frame that was taken, by how it looks. */
  readonly #files = new Map<number, string>();
  readonly #hashes = new Map<string, string>();
  #writing: Promise<void> = Promise.resolve();

  constructor(browser: CDPSession, folder: string) {
    this.#browser = browser;
    this.#folder = folder;
  }

  /** How many were others than the one before. */
  get changes(): number {
    return this.#all.length;
  }

  /** `like`: the frame that looked the same, or this one. */
  async take(frame: number, like: number): Promise<void> {
    const file = this.#files.get(like) ?? (await this.#shoot(frame));
    this.#files.set(frame, file);
    if (file !== this.#all.at(-1)?.file) this.#all.push({ frame, file });
  }

  /** What looks the same as some frame before is not kept twice. */
  async #shoot(frame: number): Promise<string> {
    const { data } = await this.#browser.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
    });
    this.shots += 1;
    const hash = createHash('md5').update(data).digest('hex');
    const known = this.#hashes.get(hash);
    if (known !== undefined) return known;
    const file = join(this.#folder, `${String(frame).padStart(6, '0')}.png`);
    this.#hashes.set(hash, file);
    const before = this.#writing;
    this.#writing = writeFile(file, data, 'base64').then(() => before);
    // what goes wrong is told by `list`, not by nobody
    this.#writing.catch(() => undefined);
    return file;
  }

  /** Writes the list of a film of so many frames, for ffmpeg's `concat`; its path. */
  async list(frames: number): Promise<string> {
    await this.#writing;
    const path = join(this.#folder, 'frames.txt');
    await writeFile(path, listOf(standing(this.#all, frames)));
    return path;
  }
}

/** From when to when each stands in a film of so many frames; the first from the beginning. */
export const standing = (pictures: readonly Picture[], frames: number): Shot[] =>
  pictures.map(({ frame, file }, index) => ({
    file,
    from: index === 0 ? 0 : frame * FRAME_MS,
    to: (pictures[index + 1]?.frame ?? frames) * FRAME_MS,
  }));
