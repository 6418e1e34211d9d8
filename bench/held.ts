import type { CDPSession, Page } from '@playwright/test';
import { bytesOfValues, type Snapshot } from './snapshot';

/** What a page holds when all that it does not need has been let go. `heap`: in bytes. */
export type Held = { heap: number; nodes: number; listeners: number };

/** Asks the browser what a page holds. */
export class Holding {
  private constructor(private readonly devtools: CDPSession) {}

  static async of(page: Page): Promise<Holding> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await devtools.send('HeapProfiler.enable');
    return new Holding(devtools);
  }

  async now(): Promise<Held> {
    // what only lets go of others when it goes itself takes a second time
    for (let times = 0; times < 3; times += 1) await this.devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.devtools.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }
  /** What of the heap is no code, in bytes. Takes seconds. */
  async values(): Promise<number> {
    const chunks: string[] = [];
    const add = ({ chunk }: { chunk: string }) => chunks.push(chunk);
    this.devtools.on('HeapProfiler.addHeapSnapshotChunk', add);
    await this.devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    this.devtools.off('HeapProfiler.addHeapSnapshotChunk', add);
    return bytesOfValues(JSON.parse(chunks.join('')) as Snapshot);
  }
}
