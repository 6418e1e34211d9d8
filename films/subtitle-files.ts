import type { Language } from '../src/lib/coach/language';
import { plain, ruby, type Words } from '../src/lib/words';
import type { Chapter } from './chapters';
import { VOICE } from './credits';
import type { Cue } from './subtitles';

/** For the web: with readings, and what is Japanese in another language said to be so. */
export const webVtt = (cues: readonly Cue[], language: Language): string =>
  fileOf(
    `WEBVTT\nLanguage: ${language}`,
    cues.map(({ from, to, text }) => [`${time(from, '.')} --> ${time(to, '.')}`, markedUp(text, language)]),
  );

/** Without readings: a player would show them as more words. */
export const srt = (cues: readonly Cue[]): string =>
  fileOf(
    null,
    cues.map(({ from, to, text }, place) => [
      String(place + 1),
      `${time(from, ',')} --> ${time(to, ',')}`,
      // a tag cannot be escaped there
      plain(text).replaceAll('<', '‹').replaceAll('>', '›'),
    ]),
  );

/** `end`: of the film, in ms. */
export const chaptersVtt = (chapters: readonly Chapter[], end: number): string =>
  fileOf(
    'WEBVTT',
    chapters.map(({ at, title }, place) => [
      `${time(at, '.')} --> ${time(chapters[place + 1]?.at ?? end, '.')}`,
      escaped(plain(title)),
    ]),
  );

/** What ffmpeg reads into the film itself. */
export function ffmetadata(chapters: readonly Chapter[], title: Words, end: number): string {
  const blocks = chapters.map((chapter, place) =>
    [
      '[CHAPTER]',
      'TIMEBASE=1/1000',
      `START=${chapter.at}`,
      `END=${chapters[place + 1]?.at ?? end}`,
      `title=${metadata(plain(chapter.title))}`,
    ].join('\n'),
  );
  return `${[';FFMETADATA1', `title=${metadata(plain(title))}`, `comment=${metadata(VOICE)}`, ...blocks].join('\n')}\n`;
}

const fileOf = (head: string | null, blocks: readonly (readonly string[])[]): string =>
  `${[...(head === null ? [] : [head]), ...blocks.map((lines) => lines.join('\n'))].join('\n\n')}\n`;

function time(ms: number, point: '.' | ','): string {
  const part = (size: number, most: number, digits: number) =>
    String(Math.floor(Math.round(ms) / size) % most).padStart(digits, '0');
  return `${part(3_600_000, 100, 2)}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}${point}${part(1, 1000, 3)}`;
}

/** The text of a cue of WebVTT. */
export const markedUp = (text: Words, language: Language): string => {
  const markup = ruby(text)
    .map(({ text: stretch, reading }) =>
      reading === undefined
        ? escaped(stretch)
        : `<ruby>${escaped(stretch)}<rt>${escaped(reading)}</rt></ruby>`,
    )
    .join('');
  return language === 'ja' ? markup : markup.replace(/「[^」]*」/g, '<lang ja>$&</lang>');
};

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
const metadata = (text: string): string => text.replace(/[\\=;#\n]/g, '\\$&');
