/**
 * The rows of a long table, each made when it is first read: a page of a table shows 200 of 100,000, and words for the rest
 * would take longer than the picture.
 */

/** Shorter tables are made at once. */
const LONG = 1_000;

/**
 * A list for whoever reads it, whole or in part. It is no plain list to `structuredClone`, which refuses it: what leaves the
 * page leaves it as JSON.
 *
 * @param make Pure: the same row for the same position.
 */
export const rowsOnDemand = <T>(length: number, make: (i: number) => T): readonly T[] => {
  if (length <= LONG) return Array.from({ length }, (_, i) => make(i));
  const made: T[] = [];
  made.length = length;
  const row = (key: string | symbol): void => {
    const i = typeof key === 'string' ? Number(key) : NaN;
    if (Number.isInteger(i) && i >= 0 && i < length && !(i in made)) made[i] = make(i);
  };
  return new Proxy(made, {
    get: (target, key) => {
      row(key);
      return Reflect.get(target, key) as unknown;
    },
    has: (target, key) => {
      row(key);
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor: (target, key) => {
      row(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys: (target) => {
      for (let i = 0; i < length; i += 1) row(`${i}`);
      return Reflect.ownKeys(target);
    },
  });
};
