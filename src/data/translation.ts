/**
 * Translations of a plan: its texts, each once, in another language. They stand apart from the plan, so that a translator
 * has one list, and a page loads the one of its own language.
 */
import { BareObservation } from './bare.ts';

/** A text in the plan's own language → the same in another. */
export type Translation = Readonly<Record<string, string>>;

/** Keys under which a plan has texts of its own, as its schema says. */
export const TEXT_KEYS: ReadonlySet<string> = new Set([
  ...['title', 'label', 'unit', 'area', 'scope', 'statedAs', 'definition', 'reason', 'note', 'publisher', 'byline'],
  ...['credit', 'method', 'assessor', 'locator', 'operators', 'connects', 'old', 'new'],
]);

/** Keys of what is listed under names of its own: sources, and the entries of a directory. */
export const AS_NAMED: ReadonlySet<string> = new Set(['sources', 'entries']);

/**
 * A plan, with each text that is translated in its own language and in the other.
 *
 * @param language The plan's own.
 * @param make Makes of a text in several languages what stands in its place.
 * @returns The same value where nothing in it is translated.
 */
export const translated = <T>(
  plan: T,
  language: string,
  translations: Readonly<Record<string, Translation>>,
  make: (texts: Readonly<Record<string, string>>) => unknown = (texts) => texts,
): T => {
  const textIn = (text: string): unknown => {
    const others = Object.entries(translations).flatMap(([tag, texts]) =>
      Object.hasOwn(texts, text) ? [[tag, texts[text]!] as const] : [],
    );
    return others.length === 0 ? text : make({ [language]: text, ...Object.fromEntries(others) });
  };
  const walk = (value: unknown, key: string | undefined): unknown => {
    if (typeof value === 'string') return key !== undefined && TEXT_KEYS.has(key) ? textIn(value) : value;
    if (value === null || typeof value !== 'object' || BareObservation.is(value)) return value;
    if (Array.isArray(value)) {
      const list = value as readonly unknown[];
      const items = list.map((item) => walk(item, key));
      return items.every((item, i) => item === list[i]) ? list : items;
    }
    const entries = Object.entries(value) as readonly (readonly [string, unknown])[];
    const items = entries.map(([name, item]) => (AS_NAMED.has(name) ? item : walk(item, name)));
    if (entries.every(([, item], i) => item === items[i])) return value;
    return Object.fromEntries(entries.map(([name], i) => [name, items[i]]));
  };
  return walk(plan, undefined) as T;
};

/** Texts of a plan that a translation may have, each once, in the order in which they stand. */
export const textsOf = (plan: unknown): ReadonlySet<string> => {
  const texts = new Set<string>();
  const walk = (value: unknown, key: string | undefined): void => {
    if (BareObservation.is(value)) return;
    if (typeof value === 'string') {
      if (key !== undefined && TEXT_KEYS.has(key) && value !== 'percent') texts.add(value);
    } else if (Array.isArray(value)) value.forEach((item) => walk(item, key));
    else if (value !== null && typeof value === 'object')
      for (const [name, item] of Object.entries(value)) if (!AS_NAMED.has(name)) walk(item, name);
  };
  walk(plan, undefined);
  return texts;
};
