import type { Programs } from '../scripts/ffmpeg.js';
import type { Request } from './plan';

/** What the command hands on to what makes the films. Paths are absolute. */
export type Order = {
  request: Request;
  /** Where the films go. */
  folder: string;
  /** Where they are until they are whole. */
  making: string;
  site: string;
  /** Of the app. */
  version: string;
  ffmpeg: Programs;
  workers: number;
  web: boolean;
  burn: boolean;
  again: boolean;
};

/** The variable of the environment it is handed on in, as JSON. */
export const ORDER = 'KIOSK_VIDEOS';

/** @throws when nothing was handed on */
export function readOrder(): Order {
  const text = process.env[ORDER];
  if (text === undefined) throw new Error('Films are made by: npm run videos');
  return JSON.parse(text) as Order;
}
