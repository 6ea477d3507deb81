/**
 * A file of a plan's folder as a piece of the package, and two files that make one piece.
 */
import type { Finding } from '../finding.ts';
import { readJson } from './json-text.ts';
import { jsonOrigin, type Piece, type Segment } from './piece.ts';
import { readText } from './text-file.ts';

/** @param under Where in the package it belongs; nothing for all of it. */
export const readPart = async (root: string, file: string, under: readonly Segment[]): Promise<Piece> => {
  const { text, problem } = await readText(root, file);
  if (text === undefined) return unread(problem);
  const { value, problems } = readJson(text, file);
  return { value: under.length > 0 ? withoutSchema(value) : value, origins: [jsonOrigin(file, text, under)], problems };
};

export const readTable = async (root: string, file: string, from: (text: string) => Piece): Promise<Piece> => {
  const { text, problem } = await readText(root, file);
  return text === undefined ? unread(problem) : from(text);
};

const unread = (problem: Finding | undefined): Piece => ({ origins: [], problems: problem ? [problem] : [] });

/** The address of its schema is for the editor; in the package it would be a key too many. */
const withoutSchema = (value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema')) : value;

export interface Pair {
  readonly json: string;
  readonly csv: string;
  /** Key of the object under which the rows of the table belong. */
  readonly list: string;
  /** What must stand in the object, in words. */
  readonly needs: string;
}

/** An object, and the table beside it that holds one of its lists. */
export const withTable = (object: Piece | undefined, table: Piece, { json, csv, list, needs }: Pair): Piece => {
  const problem = { rule: 'file', severity: 'error' } as const;
  if (!object) {
    const alone = {
      at: csv,
      expected: `${json} beside it, with ${needs}`,
      got: 'the table alone',
      mend: `Write ${json}`,
    };
    return { origins: table.origins, problems: [{ ...problem, ...alone }, ...table.problems] };
  }
  const { value } = object;
  const twice: Finding[] =
    isObject(value) && Object.hasOwn(value, list)
      ? [
          {
            ...problem,
            at: json,
            expected: `${list} in one place`,
            got: `"${list}" here, and ${csv}`,
            mend: 'Keep one of the two',
          },
        ]
      : [];
  return {
    // What is no object is said of the object, by whoever checks the package.
    ...(table.value !== undefined && { value: isObject(value) ? { ...value, [list]: table.value } : value }),
    origins: [...object.origins, ...table.origins],
    problems: [...object.problems, ...twice, ...table.problems],
  };
};

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
