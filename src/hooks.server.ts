import type { Handle } from '@sveltejs/kit';
import { languageIn } from '$lib/coach';

/** Pages that speak no one language are written for やさしい日本語 first. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', languageIn(event.url.pathname) ?? 'ja'),
  });
