/**
 * The parts of a value that came as JSON, each with where it stands. A path is made only where there is something to say of
 * a part: a plan may have 100,000 observations.
 */
import { pathOf } from './problem.ts';

/** A list or an object within a value. */
export interface Part {
  readonly value: object;
  /** What it is called in the part that it belongs to; undefined for the value itself. */
  readonly key: string | number | undefined;
  readonly within: Part | undefined;
}

/**
 * Every list and object of a value, each before what belongs to it. Iterative: a file may be nested deeper than a stack is.
 *
 * @param isPassedOver What is left out, with all that belongs to it.
 */
export function* partsOf(value: unknown, isPassedOver: (item: object) => boolean = never): Generator<Part> {
  const waiting: Part[] = isPart(value) ? [{ value, key: undefined, within: undefined }] : [];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    yield part;
    const items = part.value as Readonly<Record<string | number, unknown>>;
    // A list of 100,000 need not have its positions written out.
    const keys = Array.isArray(items) ? undefined : Object.keys(items);
    // The last to wait is the first to come.
    for (let i = (keys ?? (items as unknown as readonly unknown[])).length - 1; i >= 0; i -= 1) {
      const key = keys ? keys[i]! : i;
      const item = items[key];
      if (isPart(item) && !isPassedOver(item)) waiting.push({ value: item, key, within: part });
    }
  }
}

const never = (): boolean => false;

const isPart = (value: unknown): value is object => value !== null && typeof value === 'object';

/** Where a part stands, or what is in it under further keys: `targets[3].value`. */
export const pathTo = (part: Part, ...further: readonly (string | number)[]): string => {
  const keys: (string | number)[] = [];
  for (let at: Part | undefined = part; at?.key !== undefined; at = at.within) keys.push(at.key);
  return pathOf([...keys.reverse(), ...further]);
};
