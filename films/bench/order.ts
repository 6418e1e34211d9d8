import { readOrder, type Order } from '../order';

/** What the command wants measured: how the film is made, or how Playwright records it in real time. */
export type Measured = { way: 'film' | 'recorded'; result: string };

/** The variable of the environment in which it stands, as JSON. */
export const MEASURED = 'KIOSK_BENCH';

export function readMeasured(): Measured & Order {
  return { ...readOrder(), ...(JSON.parse(process.env[MEASURED] ?? '{}') as Measured) };
}
