import { isPiece } from './list';

/** What a page asks for: the method, its mode, the full address, whether it wants a part only. */
export type Asked = { method: string; mode: string; url: string; part: boolean };

/**
 * Where the answer is looked for first. `at`: the address from the site's root, without query. `page`: somebody goes there;
 * `data`: a page that is open asks for what belongs to its own version.
 */
export type Way = { kind: 'piece' | 'page' | 'data' | 'file'; at: string } | null;

/** What tells whether there is something newer, which nothing that is kept can tell. */
const ALWAYS_NEW = /^(service-worker\.js|_app\/version\.json|offline\/[\w-]+\.json)$/;

/**
 * How a request is answered; null: by the network, as if nothing were kept.
 * `root`: the full address of the site's root, with a slash behind.
 */
export function wayOf({ method, mode, url, part }: Asked, root: string): Way {
  const [address = ''] = url.split(/[?#]/);
  if (method !== 'GET' || part || !address.startsWith(root)) return null;
  const at = address.slice(root.length).replace(/(^|\/)index\.html$/, '$1');
  if (ALWAYS_NEW.test(at)) return null;
  if (mode === 'navigate') return { kind: 'page', at };
  if (isPiece(at)) return { kind: 'piece', at };
  return { kind: at.endsWith('.json') ? 'data' : 'file', at };
}
