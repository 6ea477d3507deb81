/**
 * A plan package → the plan in one language.
 *
 * A text that was not translated stays in the plan's own language. Units, areas and scopes are compared with each other, so
 * one that is translated in one place is translated wherever it stands.
 */
import type { Plan, PlanPackage } from './schema.ts';
import { Multilingual } from './multilingual.ts';

/** Keys whose texts say what can be compared with what. */
const COMPARED = new Set(['unit', 'area', 'scope']);

/** Text in the plan's own language → the same in the one that is asked for. */
type Glossary = ReadonlyMap<string, string>;

/**
 * @param tag BCP 47 tag; where a text has none in `zh-Hans-CN`, `zh-Hans` and `zh` are tried, then the plan's own language.
 */
export const inLanguage = (published: PlanPackage, tag: string): Plan => {
  const known = told.get(published)?.get(tag);
  if (known) return known;
  const say = (text: Multilingual): string => chosen(text, tag, published.language);
  const plan = tell(published, undefined, say, glossaryOf(published, say)) as Plan;
  told.set(published, (told.get(published) ?? new Map<string, Plan>()).set(tag, plan));
  return plan;
};

/** Every redraw asks again, and a plan may have 100,000 observations to look through. The packages are frozen. */
const told = new WeakMap<PlanPackage, Map<string, Plan>>();

const chosen = (text: Multilingual, tag: string, own: string): string => {
  const subtags = tag.split('-');
  const tried = [...subtags.map((_, i) => subtags.slice(0, subtags.length - i).join('-')), own];
  const byTag = new Map(Object.entries(text).map(([language, words]) => [language.toLowerCase(), words]));
  return (
    tried.map((one) => byTag.get(one.toLowerCase())).find((words) => words !== undefined) ?? [...byTag.values()][0]!
  );
};

const glossaryOf = (published: PlanPackage, say: (text: Multilingual) => string): Glossary => {
  const glossary = new Map<string, string>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, item] of Object.entries(value)) {
      if (isMultilingual(item)) {
        if (COMPARED.has(key)) glossary.set(chosen(item, published.language, published.language), say(item));
      } else visit(item);
    }
  };
  visit(published);
  return glossary;
};

/** The same value where nothing in it is to be said differently: most of a plan is numbers, dates and ids. */
const tell = (
  value: unknown,
  key: string | undefined,
  say: (text: Multilingual) => string,
  glossary: Glossary,
): unknown => {
  if (isMultilingual(value)) return say(value);
  if (typeof value === 'string') return key !== undefined && COMPARED.has(key) ? (glossary.get(value) ?? value) : value;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const items = entries.map(([name, item]) => tell(item, name, say, glossary));
  if (entries.every(([, item], i) => item === items[i])) return value;
  return Object.freeze(Array.isArray(value) ? items : Object.fromEntries(entries.map(([name], i) => [name, items[i]])));
};

const isMultilingual = (value: unknown): value is Multilingual =>
  value !== null && typeof value === 'object' && Multilingual.is(value);
