import { version } from '$service-worker';
import { wayOf, type Way } from '../offline/answer';
import { Kept, type Standing } from '../offline/kept';
import { ask, type FromPage, type FromWorker } from '../offline/messages';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

const root = new URL('./', worker.location.href).href;
const kept = new Kept({ caches, fetch: (...what) => fetch(...what), root, version });

/** In ms: pages are told no more often how it goes. */
const PAUSE = 250;

/** In ms: a page that has not said its version by then does not say it. */
const PATIENCE = 1500;

/** What is being fetched, by language. */
const underWay = new Map<string, Promise<Standing>>();

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => event.waitUntil(hear(event)));
worker.addEventListener('fetch', (event) => {
  const { method, mode, url, headers } = event.request;
  const way = wayOf({ method, mode, url, part: headers.has('range') }, root);
  if (way) event.respondWith(answer(event, way));
});

/** What was chosen before is there before it takes over; where the device is full, it is fetched then. */
async function install(): Promise<void> {
  const { languages, sound } = await kept.inherited();
  for (const language of languages) {
    const { ready, trouble, of } = await keep(language, sound);
    const isNoMore = of === 0 && trouble === null;
    if (!ready && !isNoMore && trouble !== 'full') throw new Error('not all is there yet');
  }
}

async function activate(): Promise<void> {
  await kept.takeOver();
  await worker.clients.claim();
}

async function hear({ data, ports: [port] }: ExtendableMessageEvent): Promise<void> {
  const message = data as FromPage;
  switch (message.say) {
    case 'keep':
      await keep(message.language, message.sound);
      return tidy();
    case 'look':
      return port?.postMessage(await kept.look(message.language, message.sound));
    case 'languages':
      return port?.postMessage(await kept.languages());
    case 'take over':
      return worker.skipWaiting();
  }
}

function keep(language: string, sound: string | null): Promise<Standing> {
  const before = underWay.get(language);
  if (before) return before;
  let toldAt = 0;
  const fetching = kept.keep(language, sound, (standing) => {
    if (Date.now() - toldAt < PAUSE) return;
    toldAt = Date.now();
    void tell(standing);
  });
  const told = fetching.then(async (standing) => {
    underWay.delete(language);
    await tell(standing);
    return standing;
  });
  underWay.set(language, told);
  return told;
}

async function tell(standing: Standing): Promise<void> {
  for (const client of await pages()) client.postMessage({ say: 'standing', standing } satisfies FromWorker);
}

/** What no open page runs any more is thrown away; a page that does not say what it runs may run anything. */
async function tidy(): Promise<void> {
  const { installing, waiting } = worker.registration;
  if (installing || waiting || underWay.size > 0) return;
  const running = await Promise.all((await pages()).map(versionOf));
  const past = await kept.past();
  await kept.forget(running.includes(null) ? past : running.filter((one) => one !== null));
}

/** Those of this site: others may be on the same server. */
async function pages(): Promise<readonly WindowClient[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(root));
}

const versionOf = (client: Client) => ask<string>(client, { say: 'version' }, PATIENCE);

async function answer(event: FetchEvent, way: NonNullable<Way>): Promise<Response> {
  const found = await kept.find(way.at, way.kind === 'data' ? await versionAt(event.clientId) : version);
  if (found) return found;
  if (way.kind !== 'page') return fetch(event.request);
  const { search } = new URL(event.request.url);
  const folder = `${way.at}/`;
  if (await kept.find(folder)) return Response.redirect(`${root}${folder}${search}`);
  try {
    return await fetch(event.request);
  } catch (error) {
    if (!(await kept.find('offline/'))) throw error;
    return Response.redirect(`${root}offline/?to=${encodeURIComponent(way.at + search)}`);
  }
}

/** The version a page runs: its data are to fit it. */
async function versionAt(id: string): Promise<string> {
  const client = (await kept.past()).length > 0 ? await worker.clients.get(id) : undefined;
  return (client && (await versionOf(client))) ?? version;
}
