/**
 * What keeps a file from being a plan, with what to do about each.
 */
import type { Problem } from '../../data/problem.ts';
import type { PlanPackage } from '../../data/schema.ts';
import { readPlan } from '../../data/validate.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Finding } from '../finding.ts';
import { knownKeys, knownWords } from './schema-keys.ts';

export interface SchemaReport {
  /** Undefined where something was found. */
  readonly plan?: PlanPackage;
  readonly findings: readonly Finding[];
}

export const checkSchema = (json: unknown): SchemaReport => {
  const { plan, problems } = read(json);
  return { ...(plan ? { plan } : {}), findings: problems.map((problem) => asFinding(problem, json)) };
};

/** What no file can hold may throw: circles, and lists nested deeper than anything that reads them can go. */
const read = (json: unknown): ReturnType<typeof readPlan> => {
  try {
    JSON.stringify(json);
    return readPlan(json);
  } catch (error) {
    const got = error instanceof Error ? error.message.split('\n')[0]! : typeof json;
    return { problems: [{ at: 'the file', expected: 'a JSON value', got }] };
  }
};

const asFinding = (problem: Problem, json: unknown): Finding => ({
  rule: 'schema',
  severity: 'error',
  ...problem,
  mend: mendOf(problem, json),
});

const mendOf = (problem: Problem, json: unknown): string => {
  for (const mend of MENDS) {
    const sentence = mend(problem, json);
    if (sentence !== undefined) return sentence;
  }
  return `Write ${problem.expected} there`;
};

/** `targets[3].value` → `targets[3]` and `value`. */
const splitPath = (at: string): readonly [parent: string, key: string] => {
  const dot = at.lastIndexOf('.');
  return dot < 0 ? ['', at] : [at.slice(0, dot), at.slice(dot + 1)];
};

const inQuotes = (text: string): string => text.replace(/^"(.*)"$/, '$1');

type Mend = (problem: Problem, json: unknown) => string | undefined;

/** The first that has a sentence for a problem. */
const MENDS: readonly Mend[] = [
  // A key that no such object has.
  ({ at, expected }) => {
    if (expected !== 'no such key') return undefined;
    const [parent, key] = splitPath(at);
    const known = knownKeys(parent);
    const all = known.length > 0 ? `, for the keys there are ${known.join(', ')}` : '';
    return suggestion(key, known, (nearest) => `Write "${nearest}" for "${key}", or remove it`) ?? `Remove it${all}`;
  },
  // A key that is not there.
  ({ at, got }) => (got === 'nothing' ? `Add "${splitPath(at)[1]}"` : undefined),
  // An id that nothing has.
  ({ at, expected, got }, json) => {
    const lists = /^the id of one of the (.*)$/.exec(expected)?.[1];
    if (lists === undefined) return undefined;
    const nearest = suggestion(inQuotes(got), idsOf(json, lists), (id) => `Write "${id}", if that is meant`);
    return nearest ?? `Add ${got} to the ${lists}, or take the reference at ${at} out`;
  },
  ({ expected, got }) =>
    expected === 'each id once' ? `Give one of the two another id than ${got.replace(/ twice$/, '')}` : undefined,
  // One of a few words.
  ({ at, got }) => {
    const words = knownWords(at);
    if (words.length === 0) return undefined;
    const nearest = suggestion(inQuotes(got), words, (word) => `Write "${word}", if that is meant`);
    return nearest ?? `Write one of ${words.map((word) => `"${word}"`).join(', ')}`;
  },
  ({ expected, got }) =>
    expected === 'a number' && got.startsWith('"')
      ? 'Write a number without quotation marks, or null if it is not known'
      : undefined,
  ({ expected }) =>
    expected.includes('a date') ? 'Write the date as precisely as the source gives it, year first' : undefined,
  ({ expected, got }) => (expected === 'no circle' ? `Take the partOf of one of them out (${got})` : undefined),
  ({ expected }) => (expected.endsWith(' levels') ? 'Put the deepest ones under something higher' : undefined),
  ({ expected }) =>
    expected.startsWith("a text in the plan's own language") ? "Add the text in the plan's own language" : undefined,
  ({ expected }) =>
    expected.includes('qualifier "range"') ? 'Write two numbers with "range", and one without' : undefined,
  ({ expected }) =>
    /^an? (?:assessor|reason)/.test(expected) ? `Add ${expected.replace(/ where .*/, '')}` : undefined,
];

/** The ids in the lists that a reference may point into. The file is no plan yet, so they are where it has them. */
const idsOf = (json: unknown, lists: string): readonly string[] => {
  const isOfSources = lists === 'sources';
  const ids = new Set<string>();
  const visit = (value: unknown, isInSources: boolean): void => {
    if (value === null || typeof value !== 'object') return;
    const { id } = value as { readonly id?: unknown };
    if (typeof id === 'string' && isInSources === isOfSources) ids.add(id);
    for (const [key, part] of Object.entries(value)) visit(part, isInSources || key === 'sources');
  };
  visit(json, false);
  return [...ids];
};
