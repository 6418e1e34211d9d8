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

function labels(group: HTMLElement): string {
  const named = group.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const elements = named.map((id) => document.getElementById(id));
  const title = group.querySelector(':scope > legend, :scope > :is(h1, h2, h3)');
  return (named.length > 0 ? elements : [title]).map((element) => printed(element)).join(' ');
}

/** Without the readings over it. */
function printed(element: Element | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const reading of copy.querySelectorAll('rt, rp, [aria-hidden="true"]')) reading.remove();
  return copy.textContent.trim();
}
