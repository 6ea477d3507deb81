/**
 * What a page and the one who measures it say to each other.
 */
declare global {
  interface Window {
    /** Set by a library's page once its first chart answers a pointer. */
    benchIsAlive?: boolean;
    /** Shows other data; settles once they are given to the browser to paint. */
    benchUpdate?: (values: readonly number[]) => unknown;
    /** The values that are shown first. */
    benchValues?: readonly number[];
  }
}

export const alive = (): void => {
  window.benchIsAlive = true;
};

/** Takes what changes the first chart. */
export const updatable = (values: readonly number[], update: (values: readonly number[]) => unknown): void => {
  window.benchValues = values;
  window.benchUpdate = update;
};
