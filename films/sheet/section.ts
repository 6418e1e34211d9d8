import type { Language } from '../../src/lib/coach/language';
import { plain } from '../../src/lib/words';
import type { About } from '../about';
import { cardOf } from './card';
import { html, said, type Markup } from './markup';
import { groupOf, inOrder, makeName, terminalName } from './order';
import { phrases, sheetWords } from './words';

/** Everything in one language: its words, the machines to choose from, the films. */
export function sectionOf(language: Language, all: About[]): Markup {
  const films = inOrder(all.filter((film) => film.language === language));
  const words = sheetWords[language];
  const terminals = distinct(films.map(({ terminal }) => terminal));
  return html`<section class="sheet" id="${language}" lang="${language}" data-title="${titleOf(language)}">
    <h1>${said(words.title, language)}</h1>
    <p class="lead">${said(words.lead, language)}</p>
    ${machinesOf(language, films)}
    ${terminals.map((terminal) =>
      placeOf(
        language,
        films.filter((film) => film.terminal === terminal),
      ),
    )}
  </section>`;
}

/** On the tab of the browser. */
export const titleOf = (language: Language): string => `${plain(sheetWords[language].title)} – Kiosk Keiko`;

function placeOf(language: Language, films: About[]): Markup {
  const home = phrases[language].home;
  const terminal = films[0]?.terminal ?? '';
  const groups = (['everyday', 'repair'] as const)
    .map((group) => ({ group, films: films.filter((film) => groupOf(film) === group) }))
    .filter((one) => one.films.length > 0);
  return html`<section class="place">
    <h2>
      ${said(terminalName(terminal, language), language)}
      <span class="about">${said(home.terminals[terminal]?.about ?? '', language)}</span>
    </h2>
    ${groups.map(
      (one) =>
        html`<section class="group">
          <h3>${said(home[one.group], language)}</h3>
          <ul class="films">
            ${one.films.map((film) => cardOf(film))}
          </ul>
        </section>`,
    )}
  </section>`;
}

/** Buttons that show the films of one machine only; of its makes where there are several. Nothing without a script. */
function machinesOf(language: Language, films: About[]): Markup | null {
  const { allMachines, allMakes } = sheetWords[language];
  const places = distinct(films.map(({ terminal }) => terminal)).map((terminal) => ({
    terminal,
    makes: distinct(films.filter((film) => film.terminal === terminal).map(({ make }) => make)),
  }));
  if (places.length < 2 && places.every(({ makes }) => makes.length < 2)) return null;
  const button = (words: Markup, terminal: string, make = '') =>
    html`<button type="button" data-terminal="${terminal}" data-make="${make}" aria-pressed="false">
      <span>${words}</span>
    </button>`;
  return html`<div class="machines" role="group" aria-label="${plain(phrases[language].home.machine)}" hidden>
    <div class="row">
      ${button(said(allMachines, language), '')}
      ${places.map(({ terminal }) => button(said(terminalName(terminal, language), language), terminal))}
    </div>
    ${places
      .filter(({ makes }) => makes.length > 1)
      .map(
        ({ terminal, makes }) =>
          html`<div class="row makes" data-of="${terminal}">
            ${button(said(allMakes, language), terminal)}
            ${makes.map((make) => button(said(makeName(terminal, make, language), language), terminal, make))}
          </div>`,
      )}
  </div>`;
}

const distinct = (all: string[]): string[] => [...new Set(all)];
