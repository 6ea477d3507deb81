/**
 * A plan package → the plan in one language.
 *
 * A text that was not translated stays in the plan's own language. Units, areas and scopes are compared with each other, so
 * one that is translated in one place is translated wherever it stands.
 */
import { BareObservation } from './bare.ts';
import { Multilingual } from './multilingual.ts';
import { partsOf } from './parts.ts';
import type { Plan, PlanPackage } from './schema.ts';
import { readTag, writtenIn } from './tag.ts';
import { textsOf } from './translation.ts';

/** Keys whose texts say what can be compared with what. */
const COMPARED = new Set(['unit', 'area', 'scope']);

/**
 * @param tag BCP 47 tag; where a text has none in `zh-Hans-CN`, `zh-Hans` and `zh` are tried, then a text in the same
 * script, then the plan's own language.
 */
export const inLanguage = (published: PlanPackage, tag: string): Plan => {
  const known = told.get(published)?.get(tag);
  if (known) return known;
  const plan = tell(published, undefined, tellerOf(published, tag)) as Plan;
  told.set(published, (told.get(published) ?? new Map<string, Plan>()).set(tag, plan));
  return plan;
};

/** Texts of a plan that are in its own language although another is asked for, each once; all of them, for its own. */
export const untranslatedIn = (published: PlanPackage, tag: string): readonly string[] => {
  const plan = inLanguage(published, tag);
  const known = own.get(plan);
  if (known) return known;
  const original = textsOf(inLanguage(published, published.language));
  // Numbers and names without letters are in no language.
  const texts = [...textsOf(plan).keys()].filter((text) => original.has(text) && /\p{L}{2}/u.test(text));
  own.set(plan, texts);
  return texts;
};

const own = new WeakMap<Plan, readonly string[]>();

/** Every redraw asks again, and a plan may have 100,000 observations to look through. The packages are frozen. */
const told = new WeakMap<PlanPackage, Map<string, Plan>>();

interface Teller {
  /** A text in the language that was asked for, as far as it is translated. */
  readonly say: (text: Multilingual) => string;
  /** The same text in the plan's own language. */
  readonly original: (text: Multilingual) => string;
  /** What is compared, in the plan's own language → what it is called in the one that was asked for. */
  readonly glossary: ReadonlyMap<string, string>;
}

const tellerOf = (published: PlanPackage, tag: string): Teller => {
  const say = chooser(tag, published.language);
  const original = chooser(published.language, published.language);
  const glossary = new Map<string, string>();
  for (const { value } of partsOf(published, BareObservation.is))
    for (const key of COMPARED) {
      const text = (value as Readonly<Record<string, unknown>>)[key];
      if (!isMultilingual(text)) continue;
      const [from, to] = [original(text), say(text)];
      // One that was not translated must not undo the translation of another.
      if (from !== to && !glossary.has(from)) glossary.set(from, to);
    }
  return { say, original, glossary };
};

/** Chooses of a text in several languages the one that is asked for. */
const chooser = (tag: string, own: string): ((text: Multilingual) => string) => {
  const subtags = tag.toLowerCase().split('-');
  const tried = subtags.map((_, i) => subtags.slice(0, subtags.length - i).join('-'));
  const scripts = new Map<string, string | undefined>();
  const script = (one: string): string | undefined => {
    if (!scripts.has(one)) scripts.set(one, readScript(one));
    return scripts.get(one);
  };
  return (text) => {
    const byTag = new Map(Object.entries(text).map(([language, words]) => [language.toLowerCase(), words]));
    const alike = () => [...byTag.keys()].find((one) => script(one) !== undefined && script(one) === script(tag));
    return byTag.get(tried.find((one) => byTag.has(one)) ?? alike() ?? own.toLowerCase())!;
  };
};

const readScript = (tag: string): string | undefined => {
  const read = readTag(tag);
  return read && writtenIn(read);
};

/** The same value where nothing in it is to be said differently: most of a plan is numbers, dates and ids. */
const tell = (value: unknown, key: string | undefined, teller: Teller): unknown => {
  const isCompared = key !== undefined && COMPARED.has(key);
  if (isMultilingual(value)) {
    const { say, original, glossary } = teller;
    return (isCompared ? glossary.get(original(value)) : undefined) ?? say(value);
  }
  if (typeof value === 'string') return isCompared ? (teller.glossary.get(value) ?? value) : value;
  if (value === null || typeof value !== 'object' || BareObservation.is(value)) return value;
  if (Array.isArray(value)) {
    if (value.every(BareObservation.is)) return value;
    const items = value.map((item) => tell(item, undefined, teller));
    return items.every((item, i) => item === value[i]) ? value : Object.freeze(items);
  }
  const entries = Object.entries(value);
  const items = entries.map(([name, item]) => tell(item, name, teller));
  if (entries.every(([, item], i) => item === items[i])) return value;
  return Object.freeze(Object.fromEntries(entries.map(([name], i) => [name, items[i]])));
};

const isMultilingual = (value: unknown): value is Multilingual =>
  value !== null && typeof value === 'object' && Multilingual.is(value);
