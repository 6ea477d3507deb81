/**
 * The one message that a frame sends to its page: how high it is. Nothing in it can lead anywhere, set a text or run.
 */
const TYPE = 'plan-charts-height';
const VERSION = 1;

/** Higher than this is no figure. In CSS pixels. */
const HIGHEST = 10_000;

export interface HeightMessage {
  readonly type: typeof TYPE;
  readonly version: typeof VERSION;
  /** CSS pixels. */
  readonly height: number;
}

export const heightMessage = (height: number): HeightMessage => ({ type: TYPE, version: VERSION, height });

/** The height in a message, or undefined where it is not exactly such a message. */
export const heightIn = (data: unknown): number | undefined => {
  if (typeof data !== 'object' || data === null || Reflect.ownKeys(data).length !== 3) return undefined;
  const { type, version, height } = data as Partial<Record<keyof HeightMessage, unknown>>;
  const isHeight = typeof height === 'number' && height > 0 && height <= HIGHEST;
  return type === TYPE && version === VERSION && isHeight ? height : undefined;
};

/** What a page asks its frames, because a frame may have told its height before anybody listened. */
export const heightQuestion = 'plan-charts-height?';

/**
 * The one origin that a frame's messages have. A sandbox without `allow-same-origin` takes its own away from it.
 *
 * @param src Absolute address of the frame.
 * @param sandbox The attribute, null where there is none.
 * @returns Undefined where no page of ours can be at that address.
 */
export const originOf = (src: string, sandbox: string | null): string | undefined => {
  if (!/^https?:/.test(src) || !URL.canParse(src)) return undefined;
  const isOpaque = sandbox !== null && !sandbox.toLowerCase().split(/\s+/).includes('allow-same-origin');
  return isOpaque ? 'null' : new URL(src).origin;
};
