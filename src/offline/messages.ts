import type { Standing } from './kept';

/** What a page says to a worker. `sound`: the kind of sound file the device plays. */
export type FromPage =
  /** Keep this language, and tell all pages how it goes. */
  | { say: 'keep'; language: string; sound: string | null }
  /** Answered with a `Standing`. */
  | { say: 'look'; language: string; sound: string | null }
  /** Answered with the languages that are chosen. */
  | { say: 'languages' }
  /** Take over from the version before. */
  | { say: 'take over' };

/** What a worker says to a page. */
export type FromWorker =
  | { say: 'standing'; standing: Standing }
  /** Answered with the version of the page. */
  | { say: 'version' };

type Listener<M> = { postMessage: (message: M, transfer: Transferable[]) => void };

/** Asks, and waits for the answer; null when there is none within `patience`, in ms. */
export function ask<T>(
  whom: Listener<FromPage> | Listener<FromWorker>,
  message: FromPage | FromWorker,
  patience: number,
) {
  return new Promise<T | null>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(null), patience);
    port1.onmessage = ({ data }: MessageEvent<T>) => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    };
    (whom as Listener<FromPage | FromWorker>).postMessage(message, [port2]);
  });
}
