import { basename } from 'node:path';
import type { Language } from '../src/lib/coach/language';
import { writeAddress } from '../src/lib/practice/address';
import type { FilmView, Pace } from '../src/lib/practice/film';

export const sizes = ['1280x800', '1920x1080', '800x1280'] as const;
export type Size = (typeof sizes)[number];

/** What is filmed, and how. */
export type Film = {
  scenario: string;
  make: string;
  language: Language;
  size: Size;
  coach: FilmView;
  pace: Pace;
  /** The path of an exported rehearsal, when not the scenario's own script is played. */
  replay?: string;
};

/** What its files are called, without their endings. What is usual is not in it. */
export const nameOf = ({ scenario, make, language, size, coach, pace, replay }: Film): string =>
  [
    scenario,
    make,
    language,
    ...(size === '1280x800' ? [] : [size]),
    ...(coach === 'beside' ? [] : [coach]),
    ...(pace === 'calm' ? [] : [pace]),
    ...(replay === undefined ? [] : [`replay-${slug(replay)}`]),
  ].join('.');

/** Its page, from the site's root. */
export function addressOf({ scenario, make, language, coach, pace, replay }: Film): string {
  const what = replay === undefined ? { scenario, make } : { replay: true };
  const query = writeAddress({ ...what, film: coach, ...(pace === 'calm' ? {} : { pace }) });
  return `/${language}/practice/?${query}`;
}

/** In pixels. */
export function viewportOf({ size }: Pick<Film, 'size'>): { width: number; height: number } {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return { width, height };
}

const slug = (path: string) =>
  basename(path, '.json')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase();
