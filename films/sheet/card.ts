import type { About } from '../about';
import { factsOf } from './facts';
import { fileAddress, html, said, type Markup } from './markup';
import { playerOf } from './player';

/** One film among the others, and the player it opens. Without a script its link is the film itself. */
export const cardOf = (film: About): Markup =>
  html`<li
    class="film"
    id="${film.name}"
    data-terminal="${film.terminal}"
    data-make="${film.make}"
    data-coach="${film.coach}"
  >
    <a class="card" href="${fileAddress(film.files.mp4)}">
      <span class="poster" data-size="${film.size}">
        <img src="${fileAddress(film.files.poster)}" alt="" loading="lazy" decoding="async" />
      </span>
      <span class="title">${said(film.title, film.language)}</span>
      ${factsOf(film)}
    </a>
    <template>${playerOf(film)}</template>
  </li>`;
