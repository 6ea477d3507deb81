/**
 * Translations of a plan: its texts, each once, in another language. They stand apart from the plan, so that a translator
 * has one list, and a page loads the one of its own language.
 */
import { BareObservation } from './bare.ts';

/**
 * A text in the plan's own language → the same in another. Where one text is two in the other language, the key that it
 * stands under comes before it: `unit: factories`.
 */
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
  const textIn = (text: string, key: string): unknown => {
    const others = Object.entries(translations).flatMap(([tag, texts]) => {
      const name = [underKey(key, text), text].find((one) => Object.hasOwn(texts, one));
      return name === undefined ? [] : [[tag, texts[name]!] as const];
    });
    return others.length === 0 ? text : make({ [language]: text, ...Object.fromEntries(others) });
  };
  const walk = (value: unknown, key: string | undefined): unknown => {
    if (typeof value === 'string') return key !== undefined && TEXT_KEYS.has(key) ? textIn(value, key) : value;
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

/** Name of a text in a translation that is of this key alone. */
export const underKey = (key: string, text: string): string => `${key}: ${text}`;

/** Texts of a plan that a translation may have, in the order in which they stand, and the keys that each stands under. */
export const textsOf = (plan: unknown): ReadonlyMap<string, ReadonlySet<string>> => {
  const texts = new Map<string, Set<string>>();
  const walk = (value: unknown, key: string | undefined): void => {
    if (BareObservation.is(value)) return;
    if (typeof value === 'string') {
      if (key === undefined || !TEXT_KEYS.has(key) || value === 'percent') return;
      texts.set(value, new Set([...(texts.get(value) ?? []), key]));
    } else if (Array.isArray(value)) value.forEach((item) => walk(item, key));
    else if (value !== null && typeof value === 'object')
      for (const [name, item] of Object.entries(value)) if (!AS_NAMED.has(name)) walk(item, name);
  };
  walk(plan, undefined);
  return texts;
};

/** Texts of a plan that a translation has not, and names in it that are no text of the plan. */
export const unlike = (
  translation: Translation,
  texts: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly missing: readonly string[]; readonly strange: readonly string[] } => {
  const has = (name: string): boolean => Object.hasOwn(translation, name);
  const names = new Set([...texts].flatMap(([text, keys]) => [text, ...[...keys].map((key) => underKey(key, text))]));
  return {
    missing: [...texts].flatMap(([text, keys]) =>
      has(text) || [...keys].every((key) => has(underKey(key, text))) ? [] : [text],
    ),
    strange: Object.keys(translation).filter((name) => !names.has(name)),
  };
};
