import { createHash } from 'node:crypto';
import { countedRuns, japaneseRuns } from '../../src/lib/coach/sentences';
import type { Language } from '../../src/lib/coach/language';
import { ruby, type Words } from '../../src/lib/words';

/** HTML in which whatever was filled in has been escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = string | number | Markup | Value[] | null;

/** Escapes all that is filled in, unless it is markup already. For text and for attributes in double quotes. */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Markup =>
  new Markup(String.raw({ raw: parts }, ...values.map(filledIn)));

/** A block of data that no script runs and nothing in it can end. */
export const json = (data: unknown): Markup =>
  new Markup(`<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);

/** Words with their readings above; in another language what is Japanese is said to be Japanese. */
export function said(words: Words, language: Language): Markup {
  if (language === 'ja')
    return html`${countedRuns(words).map(({ run, counted }) =>
      counted ? html`<span class="counted">${read(run)}</span>` : read(run),
    )}`;
  const runs = japaneseRuns(words, language);
  return html`${runs.map(({ run, japanese }) => (japanese ? html`<span lang="ja">${read(run)}</span>` : run))}`;
}

/** A file beside the page, whatever it is called. */
export const fileAddress = (name: string): string => encodeURIComponent(name);

/** Minutes and seconds, as players show them. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Of a style or a script inside a page, as its policy names it. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A screen reader reads kanji by itself; with the reading beside them it would say them twice. */
const read = (words: Words): Markup =>
  html`${ruby(words).map(({ text, reading }) =>
    reading ? html`<ruby>${text}<rt aria-hidden="true">${reading}</rt></ruby>` : text,
  )}`;

function filledIn(value: Value): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(filledIn).join('');
  return value instanceof Markup ? value.text : escaped(String(value));
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
