/**
 * On what the pages are looked at, and how that is put to the browser.
 */
import type { BrowserContextOptions, CDPSession } from 'playwright-core';

export interface Condition {
  readonly id: 'phone' | 'unthrottled';
  readonly title: string;
  readonly context: BrowserContextOptions;
  readonly network?: {
    readonly latency: number;
    readonly downloadThroughput: number;
    readonly uploadThroughput: number;
  };
  /** Times slower than this machine. */
  readonly processor: number;
  /** Width of the picture that an author would paste, in CSS pixels. */
  readonly pictureWidth: number;
}

const BITS = 1_000_000 / 8;

export const conditions: readonly Condition[] = [
  {
    id: 'phone',
    title: 'Slow phone: 1.6 Mbit/s, 150 ms latency, 4 × slower processor',
    context: { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
    network: { latency: 150, downloadThroughput: 1.6 * BITS, uploadThroughput: 0.75 * BITS },
    processor: 4,
    pictureWidth: 380,
  },
  {
    id: 'unthrottled',
    title: 'Unthrottled',
    context: { viewport: { width: 1000, height: 800 } },
    processor: 1,
    pictureWidth: 640,
  },
];

export const throttle = async (session: CDPSession, { network, processor }: Condition): Promise<void> => {
  await session.send('Network.enable');
  // Latency and rates are those of each request, as the browser's own developer tools set them.
  if (network) await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  if (processor > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
};
