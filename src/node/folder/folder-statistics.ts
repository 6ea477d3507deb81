/**
 * `statistics/`: a JSON file for each statistic, and beside it, where its observations are kept as a table, a CSV file of
 * the same name.
 *
 * A reader sees them in one order, so `plan.json` may name the first of them: `"statistics": ["trees", "benches"]`.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { suggestion } from '../did-you-mean.ts';
import type { Finding } from '../finding.ts';
import { observationsFrom } from './observations-csv.ts';
import { isObject, readPart, readTable, withTable } from './part-file.ts';
import type { Part, Piece, Segment } from './piece.ts';

export const STATISTICS = 'statistics';

/** Ids of statistics, and where they are named. */
export interface Order {
  readonly ids: readonly string[];
  readonly at: (position: number) => string;
}

/** The statistics that are named come first; the rest follows in the order of the file names. */
export const readStatistics = async (root: string, order: Order): Promise<Part> => {
  const names = (await readdir(join(root, STATISTICS))).filter((name) => /^[^.].*\.(?:json|csv)$/.test(name)).sort();
  const there = new Set(names.map((name) => name.replace(/\.(?:json|csv)$/, '')));
  const ids = [...new Set([...order.ids.filter((id) => there.has(id)), ...there])];
  const pieces = await Promise.all(ids.map((id, i) => readStatistic(root, id, names, [STATISTICS, i])));
  const isRead = pieces.every(({ value }) => value !== undefined);
  return {
    key: STATISTICS,
    files: names.map((name) => `${STATISTICS}/${name}`),
    piece: {
      ...(isRead && { value: pieces.map(({ value }) => value) }),
      origins: pieces.flatMap(({ origins }) => origins),
      problems: [...orderProblems(order, there), ...pieces.flatMap(({ problems }) => problems)],
    },
  };
};

const readStatistic = async (
  root: string,
  id: string,
  names: readonly string[],
  under: readonly Segment[],
): Promise<Piece> => {
  const [json, csv] = [`${STATISTICS}/${id}.json`, `${STATISTICS}/${id}.csv`];
  const object = names.includes(`${id}.json`) ? await readPart(root, json, under) : undefined;
  const named = object && { ...object, problems: [...object.problems, ...misnamed(object.value, id, json)] };
  if (named && !names.includes(`${id}.csv`)) return named;
  const table = await readTable(root, csv, (text) => observationsFrom(text, csv, id, [...under, 'observations']));
  return withTable(named, table, { json, csv, list: 'observations', needs: 'id, label and unit' });
};

const PROBLEM = { rule: 'file', severity: 'error' } as const;

const misnamed = (value: unknown, id: string, file: string): Finding[] =>
  isObject(value) && typeof value.id === 'string' && value.id !== id
    ? [
        {
          ...PROBLEM,
          at: file,
          expected: `the id "${id}", after which the file is named`,
          got: `"${value.id}"`,
          mend: 'Give both one name',
        },
      ]
    : [];

const orderProblems = ({ ids, at }: Order, there: ReadonlySet<string>): Finding[] =>
  ids.flatMap((id, i) => {
    const found = { ...PROBLEM, at: at(i) };
    if (ids.indexOf(id) < i)
      return [{ ...found, expected: 'each id once', got: `"${id}" twice`, mend: 'Keep one of the two' }];
    if (there.has(id)) return [];
    const mend = suggestion(id, there, (meant) => `Write "${meant}"`) ?? 'Write the file, or take the id away';
    return [{ ...found, expected: `a file ${STATISTICS}/${id}.json`, got: 'none', mend }];
  });
