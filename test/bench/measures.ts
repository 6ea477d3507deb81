/**
 * What is measured of a page, and how it is told.
 */
export interface Measures {
  /** ms from navigation to the end of the first frame with marks of the first chart in it. */
  readonly picture: number | undefined;
  /** ms from navigation to the end of the first frame after which pointing at the first chart answers. */
  readonly alive: number | undefined;
  /** ms of all tasks of the main thread until the page is at rest. */
  readonly mainThread: number;
  /** ms by which tasks were longer than 50 ms. */
  readonly blocking: number;
  /** Sum of all layout shifts. */
  readonly shift: number;
  /** Bytes of the JavaScript heap at rest, after garbage collection. */
  readonly heap: number;
  /** Bytes of all bodies, as they were sent. */
  readonly bytes: number;
  /** Bytes of the scripts among them. */
  readonly script: number;
  readonly requests: number;
  /** ms of all tasks of the main thread for the changes of the data. */
  readonly updates: number | undefined;
}

interface Column {
  readonly measure: keyof Measures;
  readonly title: string;
  readonly text: (value: number) => string;
}

const ms = (value: number) => Math.round(value).toLocaleString('en');
const kilobytes = (value: number) => (value / 1000).toFixed(1);

export const columns: readonly Column[] = [
  { measure: 'picture', title: 'first picture, ms', text: ms },
  { measure: 'alive', title: 'alive, ms', text: ms },
  { measure: 'mainThread', title: 'main thread, ms', text: ms },
  { measure: 'blocking', title: 'blocking, ms', text: ms },
  { measure: 'shift', title: 'layout shift', text: (value) => (value === 0 ? '0' : value.toFixed(3)) },
  { measure: 'heap', title: 'heap, MB', text: (value) => (value / 1_000_000).toFixed(1) },
  { measure: 'bytes', title: 'bytes, kB', text: kilobytes },
  { measure: 'script', title: 'of it script, kB', text: kilobytes },
  { measure: 'requests', title: 'requests', text: String },
  { measure: 'updates', title: '100 updates, ms', text: ms },
];
