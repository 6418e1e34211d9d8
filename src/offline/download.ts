import { isPiece, type Listed } from './list';

/**
 * Why not all is there: the device is full, the network or the server did not give it (again later), or the browser does
 * not let the site keep anything.
 */
export type Trouble = 'full' | 'network' | 'refused';

/** How many files are fetched at once: a page that is open needs the network too. */
const AT_ONCE = 6;

/** How a body was packed on its way says nothing of the body that is kept. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding'];

type Means = {
  fetch: (at: string, options: RequestInit) => Promise<Response>;
  keep: (at: string, response: Response) => Promise<unknown>;
  /** A file is there. */
  onkept: (file: Listed) => void;
};

/**
 * Fetches files and keeps them; what was kept before a trouble stays. Pages and data, whose addresses are the same in every
 * version, are kept together in the end, and only while the server still has this version.
 */
export async function download(files: Listed[], version: string, means: Means): Promise<Trouble | null> {
  const pages: [Listed, Response][] = [];
  try {
    await eachOf(files, async (file) => {
      const response = await got(file, means);
      if (!isPiece(file.at)) return void pages.push([file, response]);
      await means.keep(file.at, response);
      means.onkept(file);
    });
    if (pages.length === 0) return null;
    if ((await versionThere(means)) !== version) return 'network';
    for (const [file, response] of pages) {
      await means.keep(file.at, response);
      means.onkept(file);
    }
    return null;
  } catch (error) {
    return isFull(error) ? 'full' : 'network';
  }
}

async function got({ at, bytes }: Listed, { fetch }: Means): Promise<Response> {
  const response = await fetch(at, isPiece(at) ? {} : { cache: 'no-cache' });
  if (!response.ok || response.redirected) throw new Error(`no ${at}`);
  const body = await response.blob();
  // a server that answers whatever is asked with a page of its own does not have it
  if (isPiece(at) && body.size !== bytes) throw new Error(`something else as ${at}`);
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  return new Response(body, { headers });
}

async function versionThere({ fetch }: Means): Promise<unknown> {
  const response = await fetch('_app/version.json', { cache: 'no-store' });
  return ((await response.json()) as { version?: unknown }).version;
}

async function eachOf(files: Listed[], work: (file: Listed) => Promise<void>): Promise<void> {
  const open = [...files];
  const goOn = async () => {
    for (let file = open.shift(); file; file = open.shift()) await work(file);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, goOn));
  } finally {
    open.length = 0;
  }
}

export const isFull = (error: unknown): boolean =>
  error instanceof Error && error.name === 'QuotaExceededError';
