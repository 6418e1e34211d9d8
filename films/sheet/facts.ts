import type { About } from '../about';
import { clockTime, html, said, type Markup } from './markup';
import { makeName } from './order';
import { sheetWords } from './words';

/** Which machine, how long, and what is not as usual. */
export function factsOf({ terminal, make, language, seconds, size, coach, pace }: About): Markup {
  const { brisk, withoutCoach } = sheetWords[language];
  const unusual = [
    ...(size === '1280x800' ? [] : [size.replace('x', ' × ')]),
    ...(coach === 'off' ? [withoutCoach] : []),
    ...(pace === 'brisk' ? [brisk] : []),
  ];
  return html`<span class="facts">
    <span>${said(makeName(terminal, make, language), language)}</span>
    <time datetime="PT${Math.round(seconds)}S">${clockTime(seconds)}</time>
    ${unusual.map((words) => html`<span class="unusual">${said(words, language)}</span>`)}
  </span>`;
}
