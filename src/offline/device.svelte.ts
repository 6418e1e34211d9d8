import type { Standing } from './kept';
import { ask, type FromPage, type FromWorker } from './messages';
import { signOf, type Sign } from './sign';

/** In ms: a worker may first have to be woken. */
const PATIENCE = 5000;
/** In ms: so long after the network or the server failed it is tried again. */
const REST = 30_000;
/** In ms: a page that stays open asks no more often for a newer version. */
const HOUR = 3_600_000;

/** `worker`: its address; `sound`: the kind of sound file the device plays. */
type Wish = { worker: string; language: string; sound: string | null };

/** What this device keeps of the site, for the pages: what they show is what the worker has seen when it looked. */
class Device {
  /** For the language that was chosen last. */
  sign: Sign = $state.raw(null);
  /** A newer version is there, whole, and waits. */
  newer = $state(false);

  #wish: Wish | null = null;
  #registration: ServiceWorkerRegistration | null = null;
  #beginning: Promise<void> | null = null;
  /** What the browser does not allow it does not allow later either. */
  #refused: Sign = null;
  #askedAt = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  /** This page has pressed the button: the others stay as they are. */
  #reloads = false;

  /** From now on this language is kept on the device, as far as the browser lets it. */
  async choose(wish: Wish): Promise<void> {
    this.#wish = wish;
    this.sign = this.#refused;
    const container = containerOf();
    if (!container) return;
    await (this.#beginning ??= this.#begin(container, wish.worker));
    if (this.#wish === wish) this.#keep();
  }

  /** Looks again: what was kept may have been thrown away. */
  async look(): Promise<void> {
    const { waiting, active } = this.#registration ?? {};
    if (!this.#wish || !active || this.sign?.kind === 'getting') return;
    const { language, sound } = this.#wish;
    const look: FromPage = { say: 'look', language, sound };
    const [now, next] = await Promise.all([
      ask<Standing>(active, look, PATIENCE),
      waiting ? ask<Standing>(waiting, look, PATIENCE) : null,
    ]);
    if (this.#wish.language !== language) return;
    this.newer = next?.ready ?? false;
    this.sign = signOf(now);
    if (now && !now.ready) this.#keep();
  }

  /** Asks the server for a newer version, if that was not done lately. */
  async askForNewer(): Promise<void> {
    if (!this.#registration || performance.now() - this.#askedAt < HOUR) return;
    this.#askedAt = performance.now();
    await this.#registration.update().catch(() => undefined);
  }

  /** The newer version takes over, and this page begins again with it. */
  takeOver(): void {
    this.#reloads = true;
    this.#registration?.waiting?.postMessage({ say: 'take over' } satisfies FromPage);
  }

  async #begin(container: ServiceWorkerContainer, worker: string): Promise<void> {
    await quiet();
    const registration = await this.#register(container, worker);
    if (!registration) return;
    this.#registration = registration;
    this.#askedAt = performance.now();
    container.addEventListener('message', this.#hear);
    container.addEventListener('controllerchange', () => {
      this.newer = false;
      if (this.#reloads) location.reload();
    });
    registration.addEventListener('updatefound', () => {
      const next = registration.installing;
      next?.addEventListener('statechange', () => next.state === 'installed' && this.#keep());
    });
    document.addEventListener('visibilitychange', () => void this.look());
    addEventListener('online', () => this.#keep());
    await container.ready;
  }

  async #register(container: ServiceWorkerContainer, worker: string) {
    try {
      // nothing comes where somebody has switched it off who does not want to hear of it
      return (await container.register(trusted(worker))) as ServiceWorkerRegistration | undefined;
    } catch (error) {
      // a TypeError: the worker did not come, which is the network's or the server's fault
      if (error instanceof TypeError) this.#beginning = null;
      else this.sign = this.#refused = { kind: 'not', why: 'refused' };
      return undefined;
    }
  }

  #keep(): void {
    clearTimeout(this.#retry);
    if (!this.#wish || !this.#registration) return;
    const { language, sound } = this.#wish;
    const { active, waiting } = this.#registration;
    for (const worker of [active, waiting])
      worker?.postMessage({ say: 'keep', language, sound } satisfies FromPage);
  }

  readonly #hear = ({ data, source }: MessageEvent): void => {
    const message = data as FromWorker;
    if (message.say !== 'standing' || message.standing.language !== this.#wish?.language) return;
    const { active, waiting } = this.#registration ?? {};
    const { standing } = message;
    if (source !== null && source === waiting) this.newer = standing.ready;
    if (source === null || source !== active) return;
    this.sign = signOf(standing);
    clearTimeout(this.#retry);
    if (standing.trouble !== null) this.#retry = setTimeout(() => this.#keep(), REST);
  };
}

export const device = new Device();

/** Tells the worker, when it asks, which version this page runs. */
export function tellVersion(version: string): void {
  const container = containerOf();
  container?.addEventListener('message', ({ data, ports: [port] }) => {
    if ((data as FromWorker).say === 'version') port?.postMessage(version);
  });
  container?.startMessages();
}

/** The languages that are kept on this device. */
export async function keptLanguages(): Promise<string[]> {
  const worker = containerOf()?.controller;
  return (worker && (await ask<string[]>(worker, { say: 'languages' }, PATIENCE))) ?? [];
}

/** Whether this page came with a worker that keeps all of the site. */
export const isKept = (): boolean => Boolean(containerOf()?.controller);

/** Null where the browser has no workers or does not even let a page ask. */
function containerOf(): ServiceWorkerContainer | null {
  try {
    return (navigator as Partial<Navigator>).serviceWorker ?? null;
  } catch {
    return null;
  }
}

type Policy = { createScriptURL: (address: string) => string };
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy };

let policy: Policy | undefined;

/** The policy of the pages lets nothing but this make an address a worker (`scripts/headers.js`). */
function trusted(worker: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('kiosk-keiko-worker', { createScriptURL: () => worker });
  return policy?.createScriptURL(worker) ?? worker;
}

/** Waits until the page is there and has nothing to do: what it needs comes first. */
async function quiet(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 3000 });
    else setTimeout(resolve, 1000);
  });
}
