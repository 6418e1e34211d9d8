import { plain } from '../../src/lib/words';
import type { About } from '../about';
import { factsOf } from './facts';
import { markedUp } from '../subtitle-files';
import { clockTime, fileAddress, html, json, said, type Markup } from './markup';
import type { Tracks } from './tracks';
import { phrases, sheetWords } from './words';

/** A film with all that belongs to it, for the dialog in which it is shown. */
export function playerOf(film: About): Markup {
  const { language, title, files, size } = film;
  const words = sheetWords[language];
  const [width = '', height = ''] = size.split('x');
  return html`<div class="player" lang="${language}">
    <header>
      <div>
        <h2>${said(title, language)}</h2>
        ${factsOf(film)}
      </div>
      <button type="button" class="close">
        <span>${said(phrases[language].practice.close, language)}</span>
      </button>
    </header>
    <div class="stage" data-size="${size}">
      <div class="picture">
        <video
          controls
          autofocus
          playsinline
          preload="metadata"
          width="${width}"
          height="${height}"
          poster="${fileAddress(files.poster)}"
          aria-label="${plain(title)}"
        >
          <source src="${fileAddress(files.mp4)}" type="video/mp4" />
          ${files.webm ? html`<source src="${fileAddress(files.webm)}" type="video/webm" />` : null}
        </video>
        <button type="button" class="begin" aria-label="${plain(words.play)}"></button>
      </div>
      <div class="beside">
        ${
          film.subtitles.length > 0
            ? html`<label class="subtitles">
                <input type="checkbox" role="switch" /><span>${said(words.subtitles, language)}</span>
              </label>`
            : null
        }
        ${chaptersOf(film)}
      </div>
      <div class="more">${wordsOf(film)} ${filesOf(film)}</div>
    </div>
    ${json(tracksOf(film))}
  </div>`;
}

const chaptersOf = ({ chapters, language }: About): Markup | null =>
  chapters.length === 0
    ? null
    : html`<h3>${said(sheetWords[language].chapters, language)}</h3>
        <ol class="chapters">
          ${chapters.map(
            ({ at, title }) =>
              html`<li>
                <button type="button">
                  <span class="time">${clockTime(at)}</span>
                  <span class="title">${said(title, language)}</span>
                </button>
              </li>`,
          )}
        </ol>`;

const wordsOf = ({ words, language }: About): Markup | null =>
  words.length === 0
    ? null
    : html`<section>
        <h3>${said(sheetWords[language].wordsUsed, language)}</h3>
        <dl class="words">
          ${words.map(
            (one) =>
              html`<div>
                <dt lang="ja">${said(one.words, 'ja')}</dt>
                <dd>${said(one.means, language)}</dd>
              </div>`,
          )}
        </dl>
      </section>`;

function filesOf({ files, language }: About): Markup {
  const { save, film, subtitles } = sheetWords[language];
  const all = [
    { file: files.mp4, words: film, ending: 'MP4' },
    { file: files.webm, words: film, ending: 'WebM' },
    { file: files.burnt, words: `${film} + ${subtitles}`, ending: 'MP4' },
    { file: files.vtt, words: subtitles, ending: 'VTT' },
    { file: files.srt, words: subtitles, ending: 'SRT' },
  ];
  return html`<section>
    <h3>${said(save, language)}</h3>
    <ul class="files">
      ${all.map(({ file, words, ending }) =>
        file
          ? html`<li>
              <a href="${fileAddress(file)}" download>
                ${said(words, language)} <span class="ending">${ending}</span>
              </a>
            </li>`
          : null,
      )}
    </ul>
  </section>`;
}

const tracksOf = ({ language, subtitles, chapters, seconds }: About): Tracks => ({
  subtitles: {
    label: plain(sheetWords[language].subtitles),
    cues: subtitles.map(({ from, to, text }) => ({ from, to, text: markedUp(text, language) })),
  },
  chapters: {
    label: plain(sheetWords[language].chapters),
    cues: chapters.map(({ at, title }, index) => ({
      from: at,
      to: chapters[index + 1]?.at ?? Math.max(at, seconds),
      text: plain(title),
    })),
  },
});
