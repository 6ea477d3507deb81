/**
 * Where a part of a plan stands: keys with dots between them, and in a list the id of a part, or its place if it has none.
 */
import type { Citation, Plan } from '../../data/schema.ts';

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object';

const nameIn = (list: readonly unknown[], i: number): string => {
  const item = list[i];
  return isObject(item) && 'id' in item && typeof item.id === 'string' ? item.id : `${i}`;
};

/** The parts of a value with what they are called in it. */
const named = (value: object): readonly (readonly [name: string, part: unknown])[] =>
  Array.isArray(value) ? value.map((item, i) => [nameIn(value, i), item] as const) : Object.entries(value);

/** Every citation of a plan, with its place: `statistics.users.observations.users-2023-04.citation`. */
export const citationsOf = (plan: Plan): readonly { readonly at: string; readonly citation: Citation }[] => {
  const found: { at: string; citation: Citation }[] = [];
  const visit = (value: object, at: string): void => {
    for (const [name, part] of named(value)) {
      if (!isObject(part)) continue;
      const place = at ? `${at}.${name}` : name;
      if (name === 'citation' && !Array.isArray(value)) found.push({ at: place, citation: part as Citation });
      else visit(part, place);
    }
  };
  visit(plan, '');
  return found;
};

/** What stands at a place; `found` is false where a part on the way is not there. */
export const valueAt = (plan: Plan, path: string): { readonly found: boolean; readonly value?: unknown } => {
  const names = path.split('.');
  let value: unknown = plan;
  for (const [i, name] of names.entries()) {
    if (!isObject(value)) return { found: false };
    const entry = named(value).find(([other]) => other === name);
    // A field that may be left out is not known, and no slip.
    if (!entry) return { found: i === names.length - 1 && !Array.isArray(value) };
    value = entry[1];
  }
  return { found: true, value };
};
