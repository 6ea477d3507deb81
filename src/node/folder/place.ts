/**
 * From a path in a package to the line that a person has to mend.
 */
import type { Origin, Segment } from './piece.ts';

export interface Place {
  /** Relative to the folder of the plan. */
  readonly file: string;
  /** Path within the file, with ids for the items of lists that have one; name of the column of a table. */
  readonly at: string;
  readonly line?: number;
  readonly column?: number;
}

/** Lists that a finding names in words, because they are several keys, or parts of one. */
const IN_WORDS: Readonly<Record<string, string>> = {
  'themes and steps': 'steps',
  'related plans': 'relatedPlans',
  batches: 'directory',
};

/**
 * @param head The file in which everything stands that no other file holds.
 * @param files All files that were read.
 */
export const placer =
  (json: unknown, origins: readonly Origin[], head: string, files: ReadonlySet<string>) =>
  (at: string): Place =>
    inFile(at, files) ?? inPackage(json, origins, head, at);

/** Some findings are about a file as such: `targets.json:12:7`, `statistics/users.csv:5:value`. */
const inFile = (at: string, files: ReadonlySet<string>): Place | undefined => {
  const [, file = at, line, rest = ''] = /^(.*?):(\d+)(?::(.*))?$/.exec(at) ?? [];
  if (!files.has(file)) return undefined;
  if (line === undefined) return { file, at: '' };
  return /^\d+$/.test(rest)
    ? { file, at: '', line: Number(line), column: Number(rest) }
    : { file, at: rest, line: Number(line) };
};

const inPackage = (json: unknown, origins: readonly Origin[], head: string, at: string): Place => {
  const { path, words } = resolve(json, segmentsOf(IN_WORDS[at] ?? at));
  const origin = origins
    .filter(({ under }) => under.every((segment, i) => path[i] === segment))
    .toSorted((a, b) => b.under.length - a.under.length)[0];
  if (!origin) return { file: head, at };
  const { cell, ...position } = origin.locate(path.slice(origin.under.length));
  const below = words.slice(origin.under.length).join('.').replaceAll('.[', '[');
  return { file: origin.file, at: cell ?? below, ...position };
};

/** `targets[3].value` and `targets.goal.value` alike: a position has brackets, an id may be all digits and has none. */
const segmentsOf = (at: string): readonly Segment[] =>
  [...at.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, position, key]) =>
    position === undefined ? key! : Number(position),
  );

/** The path by positions where there is something at them, and in words. */
const resolve = (
  json: unknown,
  segments: readonly Segment[],
): { path: readonly Segment[]; words: readonly string[] } => {
  const path: Segment[] = [];
  const words: string[] = [];
  let value = json;
  for (const segment of segments) {
    const key = Array.isArray(value) && typeof segment === 'string' ? indexOf(value, segment) : segment;
    value = isParent(value) && Object.hasOwn(value, key) ? (value as Record<Segment, unknown>)[key] : undefined;
    path.push(key);
    words.push(typeof key === 'number' ? (idOf(value) ?? `[${key}]`) : key);
  }
  return { path, words };
};

const indexOf = (list: readonly unknown[], id: string): Segment => {
  const found = list.findIndex((item) => idOf(item) === id);
  return found < 0 ? id : found;
};

const isParent = (value: unknown): value is object => typeof value === 'object' && value !== null;

const idOf = (item: unknown): string | undefined => {
  const id = isParent(item) && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : undefined;
};
