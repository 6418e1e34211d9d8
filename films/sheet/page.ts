import { readFileSync } from 'node:fs';
import { languages } from '../../src/lib/coach/language';
import { plain } from '../../src/lib/words';
import type { About } from '../about';
import { VOICE } from '../credits';
import { hashOf, html, Markup, said } from './markup';
import { sectionOf, titleOf } from './section';
import { phrases, sheetWords, spoken } from './words';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const style = ['base.css', 'list.css', 'player.css'].map(read).join('\n');
const icon = `data:image/svg+xml,${encodeURIComponent(read('../../static/icon.svg'))}`;

/** The page of these films, whole: the same films give the same bytes. `script`: what wakes it, see `script.ts`. */
export function sheetOf(films: About[], script: string): string {
  const here = spoken.filter((language) => films.some((film) => film.language === language));
  const [first = 'ja'] = here;
  const page = html`<!doctype html>
    <html lang="${first}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policyOf(script)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${titleOf(first)}</title>
        <link rel="icon" href="${icon}" />
        ${whole('style', style)}
      </head>
      <body>
        <header class="top">
          <span class="site" lang="en">Kiosk Keiko</span>
          <nav aria-label="${here.map((one) => plain(phrases[one].site.languages)).join(' · ')}">
            ${here.map(
              (one) =>
                html`<a class="language" href="#${one}" lang="${one}"
                  ><span>${said(languages[one].name, one)}</span></a
                >`,
            )}
          </nav>
        </header>
        <main>
          ${here.map((one) => sectionOf(one, films))}
          ${
            films.length === 0
              ? spoken.map((one) => html`<p lang="${one}">${said(sheetWords[one].none, one)}</p>`)
              : null
          }
        </main>
        <footer class="credits" lang="en"><small>${VOICE}</small></footer>
        <dialog></dialog>
        ${whole('script', script)}
      </body>
    </html> `;
  return page.text;
}

/** Byte for byte, as its hash in the policy was made. */
const whole = (name: 'style' | 'script', text: string) => new Markup(`<${name}>${text}</${name}>`);

/** Only what stands in the page itself, and the files beside it: opened from a folder, `'self'` does not name those. */
const policyOf = (script: string): string =>
  [
    `default-src 'none'`,
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    `img-src 'self' file: data:`,
    `media-src 'self' file:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
