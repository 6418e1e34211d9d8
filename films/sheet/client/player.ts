import type { Tracks } from '../tracks';
import { addChapters } from './chapters';
import { fragment } from './fragment';
import { addSubtitles } from './subtitles';

/** The dialog in which one film is shown. */
export class Player {
  readonly #dialog: HTMLDialogElement;
  #film: HTMLElement | null = null;
  /** As somebody has left it; else where the picture does not say it already. */
  #subtitles: boolean | undefined;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    dialog.addEventListener('close', () => this.#closed());
    dialog.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('.close')) dialog.close();
    });
  }

  /** @param film of the sheet; null: none, which closes it */
  show(film: HTMLElement | null): void {
    if (film === this.#film) return;
    const template = film?.querySelector('template');
    if (!film || !template) {
      this.#dialog.close();
      return;
    }
    this.#film = film;
    this.#dialog.replaceChildren(template.content.cloneNode(true));
    this.#dialog.lang = film.closest<HTMLElement>('[lang]')?.lang ?? '';
    const video = this.#dialog.querySelector('video');
    if (video) this.#ready(video);
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#dialog.scrollTop = 0;
  }

  #ready(video: HTMLVideoElement): void {
    this.#dialog.ariaLabel = video.ariaLabel;
    const begin = this.#dialog.querySelector<HTMLElement>('.begin');
    begin?.addEventListener('click', () => {
      // a browser may refuse: the film has its own button
      video.play().catch(() => undefined);
      video.focus();
    });
    video.addEventListener('play', () => begin?.remove(), { once: true });
    const data = this.#dialog.querySelector('script')?.textContent ?? '';
    const { subtitles, chapters } = JSON.parse(data) as Tracks;
    addSubtitles(this.#dialog, video, subtitles, {
      shown: this.#subtitles ?? this.#film?.dataset.coach === 'off',
      onswitch: (shown) => (this.#subtitles = shown),
    });
    addChapters(this.#dialog, video, chapters);
  }

  /** The way back is where one came from, also for who came by an address. */
  #closed(): void {
    const film = this.#film;
    this.#film = null;
    this.#dialog.replaceChildren();
    if (!film) return;
    if (fragment() === film.id) history.replaceState(null, '', `#${film.closest('.sheet')?.id ?? ''}`);
    film.querySelector<HTMLElement>('.card')?.focus();
  }
}
