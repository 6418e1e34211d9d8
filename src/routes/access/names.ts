import type { Phrases } from '$lib/coach';
import { plain } from '$lib/words';

/** What a group of things is called: its own name, or what everybody calls it. */
export function nameOf(group: HTMLElement, words: Phrases['access']['groups']): string {
  if (group.querySelector('[data-heading]') && group.lang === 'ja') return plain(words.screen);
  const label = group.getAttribute('aria-label') ?? labels(group);
  if (label) return label;
  if (group.localName === 'header') return plain(words.header);
  if (group.localName === 'footer') return plain(words.footer);
  return plain(words.page);
}

/** Its name can be read in it. */
export const showsItsName = (group: HTMLElement): boolean =>
  !group.hasAttribute('aria-label') && titlesOf(group).some((title) => title !== null && isSeen(title));

const labels = (group: HTMLElement): string =>
  titlesOf(group)
    .map((title) => printed(title))
    .join(' ');

function titlesOf(group: HTMLElement): (Element | null)[] {
  const named = group.getAttribute('aria-labelledby')?.split(' ') ?? [];
  if (named.length > 0) return named.map((id) => document.getElementById(id));
  return [group.querySelector(':scope > legend, :scope > :is(h1, h2, h3)')];
}

/** What is only there to be heard is one px high. */
const isSeen = (title: Element): boolean =>
  title.checkVisibility() && title.getBoundingClientRect().height > 1;

/** Without the readings over it. */
function printed(element: Element | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const reading of copy.querySelectorAll('rt, rp, [aria-hidden="true"]')) reading.remove();
  return copy.textContent.trim();
}
