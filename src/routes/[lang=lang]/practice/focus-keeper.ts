import { tick } from 'svelte';

/** What has its own ways to hand the focus on. */
const OWN = '.machine, .ledge, .panel';

/**
 * What has the focus may go: the machine begins anew, another view comes, a button is used up. Then the focus falls to the
 * page as a whole, and whoever has only a keyboard stands at its beginning. This puts it on what there is instead.
 */
export class FocusKeeper {
  /** Selectors, the best first; `from` is what is gone. */
  readonly #places: (from: Element | null) => string[];
  readonly #own: string;
  #root: HTMLElement | null = null;
  /** What had the focus last, and the part of the page that looks after it. */
  #last: { element: Element; own: Element | null } | null = null;
  #arrived = false;

  constructor(places: (from: Element | null) => string[], own = OWN) {
    this.#places = places;
    this.#own = own;
  }

  /** An attachment: what is inside is looked after. */
  readonly watch = (root: HTMLElement): (() => void) => {
    this.#root = root;
    const observer = new MutationObserver(() => void this.#look());
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', this.#noticed);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', this.#noticed);
    };
  };

  /** Somebody came from another page: the focus goes to where this one begins, as soon as that is there. */
  arrive(): void {
    this.#arrived = this.#isNowhere;
    void this.#look();
  }

  readonly #noticed = ({ target }: FocusEvent): void => {
    if (target instanceof Element) this.#last = { element: target, own: target.closest(this.#own) };
    this.#arrived = false;
  };

  async #look(): Promise<void> {
    if (!this.#isLost()) return;
    await tick();
    // others may know better
    await tick();
    if (!this.#isLost()) return;
    for (const place of this.#places(this.#last?.element ?? null))
      for (const element of this.#root?.querySelectorAll<HTMLElement>(place) ?? [])
        if (takes(element)) return;
  }

  #isLost(): boolean {
    if (!this.#isNowhere) return false;
    const last = this.#last;
    return this.#arrived || (last !== null && !last.element.isConnected && !last.own?.isConnected);
  }

  /** On the page as a whole. */
  get #isNowhere(): boolean {
    return this.#root !== null && document.activeElement?.contains(this.#root) === true;
  }
}

/** Whether it has the focus now; what is hidden or inert cannot. */
function takes(element: HTMLElement): boolean {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}
