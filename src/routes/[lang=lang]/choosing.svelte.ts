import { onMount } from 'svelte';
import { afterNavigate, goto } from '$app/navigation';
import type { ResolvedPathname } from '$app/types';
import { readAddress, writeAddress, type Address } from '$lib/practice';

/**
 * What one chooses on a page. It stands in the address of the page, and so is there when one comes back. Create it while
 * a component is being set up.
 */
export class Choosing {
  readonly #page: (query: string) => ResolvedPathname;
  asked: Address = $state.raw({});
  /** The people whose PIN is locked on this device. */
  locked: readonly string[] = $state.raw([]);

  constructor(page: (query: string) => ResolvedPathname) {
    this.#page = page;
    afterNavigate(({ to }) => {
      if (to) this.asked = readAddress(to.url.searchParams);
    });
    onMount(async () => {
      // where it does not come, none is marked
      const loaded = await import('./locked-cards').catch(() => null);
      this.locked = loaded?.lockedCards() ?? [];
    });
  }

  choose(address: Address): void {
    this.asked = address;
    void goto(this.#page(writeAddress(address)), { replaceState: true, keepFocus: true, noScroll: true });
  }
}
